import { deflateSync } from 'fflate';

/** Packs the content of a part. */
export type DeflateRaw = (content: Uint8Array) => Uint8Array;

/** The same content gives the same bytes on every machine. */
export const deflateAlike: DeflateRaw = (content) => deflateSync(content, { level: 6 });
