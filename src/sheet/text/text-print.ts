/** The hash of no text (FNV-1a, 32 bits: datatracker.ietf.org/doc/draft-eastlake-fnv). */
export const NO_TEXT = 0x811c9dc5;

/** The hash of a text that goes on after one already hashed. */
export function hashed(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return next;
}

/** A hash as eight hexadecimal digits. */
export const inDigits = (hash: number): string => hash.toString(16).padStart(8, '0');

/** A text in short: eight hexadecimal digits. */
export const textPrint = (text: string): string => inDigits(hashed(NO_TEXT, text));
