import { sheetXml, smallestParts, workbookWith, zipOf } from './build-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = zipOf(smallestParts());
const sheet = smallestParts()[SHEET] ?? '';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Position of an entry's name in the local header (first) or the central directory (last). */
function find(bytes: Uint8Array, name: string, from: 'first' | 'last'): number {
  const text = Buffer.from(bytes).toString('latin1');
  return from === 'first' ? text.indexOf(name) : text.lastIndexOf(name);
}

function changed(bytes: Uint8Array, change: (copy: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

/** A compressed stream of spaces, far larger than its bytes. */
function bombZip(size: number, declared: number): Uint8Array {
  const body = Buffer.concat([utf8('<worksheet><sheetData>'), Buffer.alloc(size, 0x20)]);
  const zip = workbookWith({ [SHEET]: body });
  if (declared === body.length) return zip;
  return changed(zip, (_copy, view) => {
    view.setUint32(find(zip, SHEET, 'first') - 30 + 22, declared, true);
    view.setUint32(find(zip, SHEET, 'last') - 46 + 24, declared, true);
  });
}

/** A bomb whose directory admits one gibibyte, without making one: the compressed bytes are those of a smaller stream. */
const admitted = (): Uint8Array =>
  changed(bombZip(8 << 20, (8 << 20) + 22), (copy, view) => {
    view.setUint32(find(copy, SHEET, 'first') - 30 + 22, 1 << 30, true);
    view.setUint32(find(copy, SHEET, 'last') - 46 + 24, 1 << 30, true);
  });

/** The beginning of a compound file that holds an encrypted package. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new DataView(bytes.buffer).setUint16(30, 9, true);
  for (let index = 0; index < stream.length; index++) bytes[1024 + index * 2] = stream.charCodeAt(index);
  return bytes;
}

/** An old workbook of which only the beginning was copied: the list of what it holds stands further on. */
function cutCompound(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 40, true);
  return bytes;
}

const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY i "&a;&a;&a;&a;">]>';

/** What arrives by mistake or by malice, and what must come of it: a problem code, or `ok` for a right reading. */
export const HOSTILE: readonly (readonly [name: string, expected: string, make: () => Uint8Array])[] = [
  ['an empty file', 'empty-file', () => new Uint8Array()],
  ['a zip cut off in the middle', 'damaged', () => plain.slice(0, plain.length / 2)],
  ['a zip cut off before its last byte', 'damaged', () => plain.slice(0, plain.length - 1)],
  ['a zip cut off after its first bytes', 'damaged', () => plain.slice(0, 30)],
  ['a zip without its directory', 'damaged', () => plain.slice(0, plain.length - 60)],
  [
    'one byte changed in a stored part',
    'damaged',
    () => {
      const stored = zipOf(smallestParts(), 0);
      return changed(stored, (copy) => {
        const at = find(stored, 'sheetData', 'first') + 20;
        copy[at] = (copy[at] ?? 0) ^ 1;
      });
    },
  ],
  ['XML that ends in the middle', 'damaged', () => workbookWith({ [SHEET]: sheet.slice(0, sheet.length - 40) })],
  [
    'a row number that cannot be',
    'damaged',
    () => workbookWith({ [SHEET]: sheetXml('<row r="99999999"><c r="A99999999"><v>1</v></c></row>') }),
  ],
  ['a bomb that admits its size', 'suspicious-archive', admitted],
  ['a bomb that declares 1,000 bytes', 'suspicious-archive', () => bombZip(16 << 20, 1000)],
  [
    'a cell at the last corner',
    'ok',
    () =>
      workbookWith({
        [SHEET]: sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        ),
      }),
  ],
  [
    'a merge over the whole sheet',
    'ok',
    () =>
      workbookWith({
        [SHEET]: sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          '<mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells>',
        ),
      }),
  ],
  [
    '2,000 rows of 500 styled blanks',
    'ok',
    () => {
      const cells = '<c s="1"/>'.repeat(500);
      return workbookWith({
        [SHEET]: sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${`<row>${cells}</row>`.repeat(2000)}`),
      });
    },
  ],
  [
    'a sheet named __proto__',
    'ok',
    () => workbookWith({ 'xl/workbook.xml': (smallestParts()['xl/workbook.xml'] ?? '').replace('Bảng', '__proto__') }),
  ],
  [
    'a dimension that lies',
    'ok',
    () => workbookWith({ [SHEET]: sheet.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>') }),
  ],
  [
    'a DOCTYPE with entities',
    'doctype-refused',
    () => workbookWith({ [SHEET]: sheet.replace(/^<\?xml[^>]*\?>/, doctype) }),
  ],
  ['a workbook with a password', 'password-protected', () => compound('EncryptedPackage')],
  ['another compound file (.doc)', 'not-a-workbook', () => compound('WordDocument')],
  ['an old workbook cut off in the middle', 'damaged', () => cutCompound()],
  [
    'a web page without a table',
    'not-a-workbook',
    () => utf8('<!doctype html><html><body><h1>Đăng nhập</h1></body></html>'),
  ],
  ['a picture', 'not-a-workbook', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ['a PDF', 'not-a-workbook', () => utf8('%PDF-1.7\n1 0 obj << /Type /Catalog, /Pages 2 0 R >> endobj')],
  ['a letter', 'not-a-workbook', () => utf8('Kính gửi Ban Thi đua')],
  [
    'a Word document',
    'not-a-workbook',
    () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
  ],
  [
    'a workbook without sheets',
    'no-sheets',
    () => workbookWith({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
  ],
  [
    'a workbook whose sheets are blank',
    'empty-workbook',
    () => workbookWith({ [SHEET]: sheetXml('<row r="1"><c r="A1" s="1"/></row>') }),
  ],
  [
    'a zip with an encrypted entry',
    'password-protected',
    () => changed(plain, (copy, view) => view.setUint16(find(copy, SHEET, 'last') - 46 + 8, 1, true)),
  ],
  [
    'a zip with another compression',
    'unsupported-zip',
    () => changed(plain, (copy, view) => view.setUint16(find(copy, SHEET, 'last') - 46 + 10, 93, true)),
  ],
  [
    'a zip64 directory',
    'unsupported-zip',
    () => changed(plain, (copy, view) => view.setUint16(copy.length - 12, 0xffff, true)),
  ],
  [
    'a part that climbs out of the package',
    'suspicious-archive',
    () => zipOf({ ...smallestParts(), '../../etc/passwd': 'x' }),
  ],
  [
    'HTML named like a workbook',
    'ok',
    () => utf8('<html><meta charset="utf-8"><table><tr><td>H&ocirc;m nay</td><td>007</td></tr></table></html>'),
  ],
  ['CSV with semicolons', 'ok', () => utf8('STT;Tên đơn vị\n007;Sở Minh họa\n')],
  ['CSV in UTF-16', 'ok', () => Buffer.from('\ufeffSTT\tTên đơn vị\n1\tSở Minh họa\n', 'utf16le')],
];
