/** What the first bytes of a file say it is. The name is not believed. */
export type FileKind =
  'zip' | 'ole-workbook' | 'ole-encrypted' | 'ole-other' | 'ole-cut' | 'html' | 'xml2003' | 'text' | 'binary' | 'empty';

const DIRECTORY_LIMIT = 1 << 20;

/** Whether a UTF-16 name, as compound files write them, stands near the beginning. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const limit = Math.min(bytes.length, DIRECTORY_LIMIT) - name.length * 2;
  for (let at = 0; at < limit; at += 2) {
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same) && bytes[at + 2 * same + 1] === 0)
      same++;
    if (same === name.length) return true;
  }
  return false;
}

/** Whether a compound file ends before the list of what it holds ([MS-CFB] 2.2: its first sector at 48, the size of sectors at 30). */
function lacksDirectory(bytes: Uint8Array): boolean {
  if (bytes.length < 52) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  return (view.getUint32(48, true) + 1) * sector >= bytes.length;
}

/** Control bytes that no text holds. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 1024);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
};

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'zip';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    if (hasName(bytes, 'EncryptedPackage')) return 'ole-encrypted';
    if (hasName(bytes, 'Workbook') || hasName(bytes, 'Book')) return 'ole-workbook';
    return lacksDirectory(bytes) ? 'ole-cut' : 'ole-other';
  }
  // Workbooks of Excel 2 to 4 are bare BIFF streams.
  if (bytes[0] === 9 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4) && bytes.length > 8) return 'ole-workbook';
  if (looksBinary(bytes)) return 'binary';
  const head = decodeHead(bytes).trimStart().toLowerCase();
  if (/urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application progid="excel/.test(head)) return 'xml2003';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|table|head|meta|body|style|div|center|font)/.test(
      head,
    )
  )
    return 'html';
  return 'text';
}

const decodeHead = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8')
    .decode(bytes.subarray(0, 2048))
    .replace(/^\ufeff/, '');
