import { buildSamples } from './build';

buildSamples(import.meta.dirname ?? __dirname);
