import { readWorkbook } from '../../src/files/read-workbook';
import { valueAt } from '../../src/sheet/grid';
import { smallestParts, utf16, workbookWith, zipOf } from './build-package';

const parts = smallestParts();
const part = (name: string): string => parts[name] ?? '';
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = part(SHEET);
const renamed = (from: string, to: string) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name === from ? to : name, text]));
const prefixed = (xml: string) =>
  xml
    .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
    .replace('xmlns="', 'xmlns:x="')
    .replace('<x:?xml', '<?xml');
const strict = (text: string) =>
  text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

/** Packages that Excel opens though few writers make them so. */
const ODD: Readonly<Record<string, Uint8Array>> = {
  plain: zipOf(parts),
  'part names in other case': zipOf(renamed(SHEET, 'xl/Worksheets/Sheet1.xml')),
  'backslashes in names': zipOf(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\'), text])),
  ),
  'absolute targets': workbookWith({
    'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replaceAll('Target="', 'Target="/xl/'),
  }),
  'other part paths': zipOf({
    ...renamed(SHEET, 'data/trang.xml'),
    'xl/_rels/workbook.xml.rels': part('xl/_rels/workbook.xml.rels').replace(
      'worksheets/sheet1.xml',
      '../data/trang.xml',
    ),
  }),
  'prefixed elements': workbookWith({
    [SHEET]: prefixed(sheet),
    'xl/sharedStrings.xml': prefixed(part('xl/sharedStrings.xml')),
  }),
  'no references on rows and cells': workbookWith({ [SHEET]: sheet.replace(/ r="[A-Z]*\d"/g, '') }),
  'single quotes': workbookWith({ [SHEET]: sheet.replaceAll('"', "'") }),
  'character data sections': workbookWith({
    'xl/sharedStrings.xml': part('xl/sharedStrings.xml').replace('Họ và tên', '<![CDATA[Họ và tên]]>'),
  }),
  'comments with cells inside': workbookWith({
    [SHEET]: sheet.replace('<sheetData>', '<sheetData><!-- <row r="9"><c r="A9"><v>1</v></c></row> -->'),
  }),
  'UTF-16 parts': workbookWith({
    [SHEET]: utf16(sheet.replace('UTF-8', 'UTF-16')),
    'xl/sharedStrings.xml': utf16(part('xl/sharedStrings.xml').replace('UTF-8', 'UTF-16')),
  }),
  'strict namespaces': zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))),
  'stored entries': zipOf(parts, 0),
  'rich text with a phonetic guide': workbookWith({
    'xl/sharedStrings.xml': part('xl/sharedStrings.xml').replace(
      '<t>Họ và tên</t>',
      '<r><t>Họ và </t></r><r><rPr><b/></rPr><t>tên</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh>',
    ),
  }),
};

test.each(Object.entries(ODD))('%s: the same five cells', async (_name, bytes) => {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  const [grid] = result.workbook.grids;
  if (!grid) throw new Error('no grid');
  expect([
    valueAt(grid, 0, 0),
    valueAt(grid, 0, 1),
    valueAt(grid, 1, 0),
    valueAt(grid, 1, 1),
    valueAt(grid, 1, 2),
  ]).toEqual(['Họ và tên', 'Điểm', 12.5, true, 44484]);
  expect(grid.rows.length).toBe(2);
});

test('a package without styles has the default style, a date cell written as text gives its serial number', async () => {
  const bare = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml'));
  const dated = {
    ...bare,
    [SHEET]: sheet.replace('<c r="C2" s="1"><v>44484</v></c>', '<c r="C2" t="d"><v>2021-10-15</v></c>'),
  };
  const result = await readWorkbook(zipOf(dated));
  if (!result.ok) throw new Error(result.problem.code);
  const [grid] = result.workbook.grids;
  expect(grid?.styles).toEqual([{ format: 'General' }]);
  expect(grid && valueAt(grid, 1, 2)).toBe(44484);
});

test('merges, hidden rows, columns and sheets, protection, formulas and errors are read', async () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1" t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">1+1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>';
  const changed = sheet.replace(
    /<sheetData>.*<\/sheetData>/,
    `<cols><col min="3" max="4" hidden="1"/></cols><sheetData>${rows}</sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>`,
  );
  const result = await readWorkbook(
    workbookWith({
      [SHEET]: changed,
      'xl/workbook.xml': part('xl/workbook.xml').replace('sheetId="1"', 'sheetId="1" state="veryHidden"'),
    }),
  );
  if (!result.ok) throw new Error(result.problem.code);
  const [grid] = result.workbook.grids;
  expect(grid).toMatchObject({
    visibility: 'very-hidden',
    isProtected: true,
    hiddenRows: [0],
    hiddenColumns: [2, 3],
    merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
  });
  expect(grid && valueAt(grid, 0, 0)).toEqual({ error: '#N/A' });
  expect(grid?.rows[0]?.formulas).toEqual(['VLOOKUP(1,2,3)', '1+1']);
  expect(grid?.rows[1]?.formulas?.[1]).toBe('1+1');
});
