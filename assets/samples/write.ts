import path from 'node:path';
import { writeBatch } from './batch/write';
import { buildSamples } from './build';

/** Workbooks of a batch when no number is given. */
const BATCH = 100;

/**
 * `npm run samples` writes the sample workbooks beside this script. `npm run samples -- batch [folder] [number]` writes submitted
 * workbooks with known defects into a folder, `out/batch` by default.
 */
const [what, folder = path.join('out', 'batch'), count] = process.argv.slice(2);
if (what === 'batch') writeBatch(folder, Number(count) || BATCH);
else buildSamples(import.meta.dirname ?? __dirname);
