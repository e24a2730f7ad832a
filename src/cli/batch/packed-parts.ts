import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { held, type HeldSubmission, type KeptSubmission } from '../../summary/index';

/** Parts shorter than this are left as they are: packing would gain nothing. */
const WORTH_PACKING = 400;
/** First byte of a part: whether it is deflated. */
const PLAIN = 0;
const DEFLATED = 1;

/** What is kept of a file, deflated for the wait until the last file is done. */
export function packed(kept: KeptSubmission): KeptSubmission {
  const parts = Object.entries(kept.parts).map(([name, bytes]) => [name, packedPart(bytes)] as const);
  return { ...kept, parts: Object.fromEntries(parts) };
}

/** What is kept of a file whose parts are {@link packed}, to be opened. */
export const heldPacked = (kept: KeptSubmission): HeldSubmission =>
  held(kept, (part) => (part[0] === DEFLATED ? inflateRawSync(part.subarray(1)) : part.subarray(1)));

/** In a buffer of its own: handed to another thread, a piece of a larger one would take all of that along. */
function packedPart(bytes: Uint8Array): Uint8Array {
  const isWorth = bytes.length >= WORTH_PACKING;
  const content = isWorth ? deflateRawSync(bytes, { level: 1 }) : bytes;
  const part = new Uint8Array(1 + content.length);
  part[0] = isWorth ? DEFLATED : PLAIN;
  part.set(content, 1);
  return part;
}
