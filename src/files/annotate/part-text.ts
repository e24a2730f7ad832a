/** How the bytes of an XML part hold its text. */
type PartEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** Text of a part together with its encoding, so that a changed part is written as it was. */
export interface PartText {
  readonly text: string;
  readonly encoding: PartEncoding;
}

const encodingOf = (bytes: Uint8Array): PartEncoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8-bom' : 'utf-8';
};

/** Text of a part without its byte-order mark. */
export function decodePart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  return { encoding, text: new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes) };
}

/** The bytes of a part, with the byte-order mark that its encoding had. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  const isLittle = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  return bytes;
}
