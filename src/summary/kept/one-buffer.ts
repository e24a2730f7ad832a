import type { KeptSubmission, PartName, SubmissionHead } from './held-submission';

/** What stands before the parts: the head, and how long each part is. */
interface Preamble {
  readonly head: SubmissionHead;
  readonly lengths: readonly (readonly [PartName, number])[];
}

/** Bytes that tell how long the preamble is. */
const COUNT = 4;

/** A kept submission as one buffer, which can be handed from thread to thread without being copied. */
export function toBuffer({ parts, ...head }: KeptSubmission): ArrayBuffer {
  const named = Object.entries(parts) as [PartName, Uint8Array][];
  const preamble: Preamble = { head, lengths: named.map(([name, { length }]) => [name, length]) };
  const text = new TextEncoder().encode(JSON.stringify(preamble));
  const buffer = new ArrayBuffer(named.reduce((sum, [, { length }]) => sum + length, COUNT + text.length));
  new DataView(buffer).setUint32(0, text.length);
  let at = COUNT;
  for (const bytes of [text, ...named.map(([, part]) => part)]) {
    new Uint8Array(buffer, at, bytes.length).set(bytes);
    at += bytes.length;
  }
  return buffer;
}

/** The submission that {@link toBuffer} was given; its parts are views of the buffer. */
export function fromBuffer(buffer: ArrayBuffer): KeptSubmission {
  const length = new DataView(buffer).getUint32(0);
  const { head, lengths } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, COUNT, length))) as Preamble;
  const parts: Partial<Record<PartName, Uint8Array>> = {};
  let at = COUNT + length;
  for (const [name, size] of lengths) {
    parts[name] = new Uint8Array(buffer, at, size);
    at += size;
  }
  return { ...head, parts };
}
