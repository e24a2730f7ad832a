/** Bytes of a text file as text: by its byte-order mark, its own charset declaration, UTF-8 where valid, else Windows-1258. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  for (const label of ['utf-8', named]) {
    const text = label === undefined ? null : tryDecode(bytes, label);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes).replace(/^\ufeff/, '');
  } catch {
    return null;
  }
}
