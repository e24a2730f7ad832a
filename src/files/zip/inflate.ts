import { Inflate } from 'fflate';
import { FileError } from '../file-error';

/** Unpacks raw deflate data that should give exactly `size` bytes; may stop with any error once it gives more. */
export type InflateRaw = (bytes: Uint8Array, size: number) => Uint8Array;

const STEP = 1 << 16;

/** Streaming inflate that stops as soon as more comes out than the directory promised, so a lying header cannot fill the memory. */
export const inflateBounded: InflateRaw = (bytes, size) => {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileError('suspicious-archive', 'more bytes than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < bytes.length || at === 0; at += STEP)
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return filled === size ? out : out.subarray(0, filled);
};
