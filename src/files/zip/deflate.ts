import { Deflate, deflateSync } from 'fflate';

/** Packs the content of a part. */
export type DeflateRaw = (content: Uint8Array) => Uint8Array;

/** Packs a part that comes in pieces: what it gives for each of them, one after the other, is the packed part. */
export type DeflatePieces = () => (piece: Uint8Array, isLast: boolean) => Uint8Array;

const LEVEL = 6;

/** The same content gives the same bytes on every machine. */
export const deflateAlike: DeflateRaw = (content) => deflateSync(content, { level: LEVEL });

/** {@link deflateAlike} for pieces. */
export const deflatePiecesAlike: DeflatePieces = () => {
  let packed: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk));
  return (piece, isLast) => {
    packed = [];
    stream.push(piece, isLast);
    return joined(packed);
  };
};

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
