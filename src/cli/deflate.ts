import { deflateRawSync } from 'node:zlib';
import type { DeflateRaw } from '../files/zip/deflate';

/** Node's own deflate: several times as fast. */
export const deflate: DeflateRaw = (content) => deflateRawSync(content, { level: 6 });
