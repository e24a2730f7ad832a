import { createWorkbook } from '../../src/files/create/create-workbook';
import { pack, replaced, repack } from './annotate/packages';
import { ZipPackage } from '../../src/files/zip/zip-package';
import { lintPackage } from './package-lint';
import { xmlFault } from './xml-fault';

const SOUND = createWorkbook([
  { name: 'Một', rows: [[{ content: 'a' }, { content: 1 }], [{ content: 'b' }]], widths: [10, 20], merges: ['A3:B3'] },
  { name: 'Hai', rows: [[{ content: 2 }]], printTitleRows: [1, 1] },
]);

/** The sound workbook with one fault planted in one part. */
const planted = (part: string, pattern: string | RegExp, by: string): Uint8Array =>
  repack(SOUND, (name, text) => (name === part ? replaced(text, pattern, by) : text));

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

test('a sound workbook has no fault', () => {
  expect(lintPackage(SOUND)).toEqual([]);
});

test.each([
  [
    'wrong order of children',
    planted(SHEET, /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/, '$2$1'),
    /<cols> after <sheetData>/,
  ],
  ['a child twice', planted(SHEET, /<cols>.*<\/cols>/, '$&$&'), /<cols> twice/],
  ['an unknown child', planted(SHEET, '<sheetData>', '<colour/><sheetData>'), /unknown child <colour>/],
  ['rows out of order', planted(SHEET, '<row r="2"', '<row r="1"'), /row 1 after 1/],
  ['cells out of order', planted(SHEET, 'r="B1"', 'r="A1"'), /cell A1 out of order/],
  ['a cell in the wrong row', planted(SHEET, 'r="B1"', 'r="B7"'), /cell B7 in row 1/],
  ['a cell format that is not there', planted(SHEET, 'r="A1" s="0"', 'r="A1" s="99"'), /format 99 of/],
  [
    'a colour rule without its format',
    planted(
      SHEET,
      /(<\/mergeCells>)/,
      '$1<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
    /dxfId 3 of 0/,
  ],
  ['column runs that overlap', planted(SHEET, 'min="2" max="2"', 'min="1" max="2"'), /columns 1-2 after 1/],
  [
    'a link to a missing relationship',
    planted(SHEET, '</worksheet>', '<drawing r:id="rId5"/></worksheet>'),
    /<drawing> names a missing relationship rId5/,
  ],
  ['a wrong count', planted(STYLES, /<fonts count="\d+"/, '<fonts count="77"'), /fonts says 77/],
  ['a font that is not there', planted(STYLES, /(<cellXfs.*?)fontId="\d+"/, '$1fontId="50"'), /fontId 50/],
  ['two sheets of one name', planted(WORKBOOK, 'name="Hai"', 'name="MỘT"'), /sheet name twice: một/],
  ['a forbidden sheet name', planted(WORKBOOK, 'name="Hai"', 'name="a/b"'), /sheet name a\/b/],
  ['a sheet name that is too long', planted(WORKBOOK, 'name="Hai"', `name="${'x'.repeat(32)}"`), /sheet name x/],
  ['two sheets of one id', planted(WORKBOOK, 'sheetId="2"', 'sheetId="1"'), /sheetId twice/],
  ['a name of a sheet that is not there', planted(WORKBOOK, 'localSheetId="1"', 'localSheetId="2"'), /no sheet at 2/],
  ['a defined name twice', planted(WORKBOOK, /<definedName .*?<\/definedName>/, '$&$&'), /defined name twice/],
  ['a sheet without its relationship', planted(WORKBOOK, 'r:id="rId2"', 'r:id="rId9"'), /names a missing relationship/],
  [
    'a target that is missing',
    planted(RELATIONSHIPS, 'worksheets/sheet2.xml', 'worksheets/sheet3.xml'),
    /which is missing/,
  ],
  [
    'a part that cannot be reached',
    planted(RELATIONSHIPS, /<Relationship [^>]*styles.xml"\/>/, ''),
    /cannot be reached: xl\/styles.xml/,
  ],
  ['a content type twice', planted(TYPES, /<Override [^>]*styles[^>]*>/, '$&$&'), /content type twice/],
  ['a content type of nothing', planted(TYPES, '/xl/styles.xml', '/xl/style.xml'), /missing part: xl\/style.xml/],
  ['XML that is cut', planted(SHEET, '</worksheet>', ''), /<worksheet> not closed/],
])('%s is found', (_name, bytes, fault) => {
  expect(lintPackage(bytes).join('\n')).toMatch(fault);
});

test('a part without content type is found', () => {
  const zip = ZipPackage.open(SOUND);
  const parts = Object.fromEntries(zip.names().map((name) => [name, zip.text(name)]));
  const holder = replaced(
    parts['_rels/.rels'] ?? '',
    '</Relationships>',
    '<Relationship Id="rId8" Type="x" Target="a.bin"/>$&',
  );
  expect(lintPackage(pack({ ...parts, '_rels/.rels': holder, 'a.bin': 'x' }))).toEqual(['no content type: a.bin']);
});

test.each([
  ['<a><b/></a>', null],
  ['<?xml version="1.0"?>\n<!-- a > b --><x:a xmlns:x="u" x:b="1 > 0">&amp;<![CDATA[<&]]></x:a>', null],
  ['<a><b></a></b>', '</a> out of place'],
  ['<a b="1" b="2"/>', 'attribute twice in <a>'],
  ['<a><r:b/></a>', 'prefix of r:b is not declared'],
  ['<a><b xmlns:r="u"><r:c/></b><r:c/></a>', 'prefix of r:c is not declared'],
  ['<a>b & c</a>', 'bare & in b & c'],
  ['<a b="&x;"/>', 'bare & in <a>'],
  ['<a b=1/>', 'bad attributes in <a>'],
  ['<a/><b/>', 'two roots'],
  ['<a/>b', 'text outside the root'],
  ['<a>', '<a> not closed'],
  ['<a>b < c</a>', 'cannot be read at < c</a>'],
  ['', 'no root'],
])('%j is judged', (xml, fault) => {
  expect(xmlFault(xml)).toBe(fault);
});
