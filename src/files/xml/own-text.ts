/** Texts shorter than this are copied by the engine itself. */
const COPIED = 13;

/**
 * A text by itself. A piece cut out of a long text keeps the whole of it in memory as long as the piece is held (V8 only refers to it); the
 * names that a thousand files leave behind would keep their sheets.
 */
export const ownText = (piece: string): string => (piece.length < COPIED ? piece : ` ${piece}`.slice(1));
