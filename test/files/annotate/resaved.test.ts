import { hasMarks } from '../../../src/files/annotate';
import { EDGE_MARKS, RICH_MARKS } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { cellsOf, feature, marked, repack, replaced, unmarked, valuesOf, xmlOf } from './packages';

/** Annotated copies that another program saved, with what the same program makes of the unmarked original. */
const RESAVED = [
  ['rich-annotated-libreoffice.xlsx', 'libreoffice.xlsx'],
  ['rich-annotated-openpyxl.xlsx', 'openpyxl.xlsx'],
  ['edge-annotated-libreoffice.xlsx', 'edge-libreoffice.xlsx'],
  ['edge-annotated-openpyxl.xlsx', 'edge-openpyxl.xlsx'],
] as const;

describe.each(RESAVED)('%s', (file, original) => {
  const { bytes, notices } = unmarked(feature(file));

  test('loses every mark and nothing else', () => {
    expect(hasMarks(feature(file))).toBe(true);
    expect(hasMarks(bytes)).toBe(false);
    expect(notices).toEqual([]);
    expect(cellsOf(bytes)).toEqual(cellsOf(feature(original)));
    expect(lintPackage(bytes)).toEqual([]);
  });

  test('can be marked again', () => {
    const again = marked(feature(file), file.startsWith('rich') ? RICH_MARKS : EDGE_MARKS);
    expect(lintPackage(again.bytes)).toEqual([]);
    expect(cellsOf(again.bytes).filter((line) => line.includes('"Kết quả kiểm tra"'))).toHaveLength(
      file.startsWith('rich') ? 1 : 2,
    );
  });
});

const SHEET = "Sổ & 'bảng' <1>";
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const annotated = () => marked(feature('edge.xlsx'), EDGE_MARKS).bytes;
const edited = (part: string, ...edits: readonly (readonly [pattern: string | RegExp, by: string])[]) =>
  repack(annotated(), (name, text) =>
    name === part ? edits.reduce((current, [pattern, by]) => replaced(current, pattern, by), text) : text,
  );

test('figures and formulas that the user typed over a result stay, and are told', () => {
  const { bytes, notices } = unmarked(
    edited(
      SHEET_PART,
      [/<c r="D4"[^>]*>.*?<\/c>/, '<c r="D4"><v>5</v></c>'],
      [/<c r="E4"[^>]*>.*?<\/c>/, '<c r="E4"><f>1+1</f><v>2</v></c>'],
    ),
  );
  expect(valuesOf(bytes, SHEET)[3]?.slice(3, 5)).toEqual([5, 2]);
  expect(valuesOf(bytes, SHEET)[4]?.[3]).toBeUndefined();
  expect(notices).toEqual([{ id: 'annotate/typed-over', data: { sheet: SHEET, cells: { list: ['D4', 'E4'] } } }]);
});

test("a user's own column with our heading is not touched", () => {
  const { bytes } = unmarked(edited(SHEET_PART, ['<sheetFormatPr', '<sheetFormatPr ']));
  const values = valuesOf(bytes, SHEET);
  expect(hasMarks(bytes)).toBe(false);
  expect(values[11]?.slice(4)).toEqual(['Khóa', 'Giải thích']);
  expect(values[12]?.[5]).toBe('của người dùng');
});

test('a column that the user put between the two stays', () => {
  // As Excel writes it: what stood in column E stands in F, the name has grown by a column.
  const moved = repack(annotated(), (name, text) => {
    if (name === 'xl/workbook.xml') return replaced(text, '$D$2:$E$8', '$D$2:$F$8');
    if (name !== SHEET_PART) return text;
    const withoutBlanks = replaced(text, /<c r="F[3-8]"[^>]*\/>/g, '');
    return replaced(
      withoutBlanks,
      /<c r="E([2-8])"/g,
      '<c r="E$1" t="inlineStr"><is><t>của tôi</t></is></c><c r="F$1"',
    );
  });
  const values = valuesOf(unmarked(moved).bytes, SHEET);
  for (const row of [1, 2, 7]) expect(values[row]?.slice(3, 6).filter(Boolean)).toEqual(['của tôi']);
});

test('rules of the user in the same block as ours stay', () => {
  const own = '<cfRule type="expression" dxfId="0" priority="99"><formula>$A3=1</formula></cfRule>';
  const { bytes } = unmarked(edited(SHEET_PART, ['<conditionalFormatting sqref="A3:D8">', `$&${own}`]));
  expect(hasMarks(bytes)).toBe(false);
  expect(xmlOf(bytes, SHEET_PART)).toContain(`<conditionalFormatting sqref="A3:D8">${own}</conditionalFormatting>`);
  expect(lintPackage(bytes)).toEqual([]);
});

test('names whose columns the user deleted are taken out too', () => {
  const { bytes } = unmarked(edited('xl/workbook.xml', [/>[^<>]*\$D\$2:\$E\$8</, '>#REF!<']));
  expect(hasMarks(bytes)).toBe(false);
  expect(xmlOf(bytes, 'xl/workbook.xml')).not.toContain('thidua');
});

test('local names and the shown sheet follow when the results sheet was moved to the front', () => {
  const results =
    /<sheet [^>]*name="Kết quả thẩm định \(2\)"[^>]*\/>/.exec(xmlOf(annotated(), 'xl/workbook.xml'))?.[0] ?? '';
  const { bytes } = unmarked(
    edited(
      'xl/workbook.xml',
      [results, ''],
      ['<sheets>', `<sheets>${results}`],
      ['localSheetId="2"', 'localSheetId="0"'],
      ['<workbookView ', '<workbookView activeTab="2" '],
      ['<definedNames>', '<definedNames><definedName name="CucBo" localSheetId="2">5</definedName>'],
    ),
  );
  const workbook = xmlOf(bytes, 'xl/workbook.xml');
  expect(lintPackage(bytes)).toEqual([]);
  expect(workbook).toContain('<definedNames><definedName name="CucBo" localSheetId="1">5</definedName></definedNames>');
  expect(workbook).toContain('activeTab="1"');
});

test('a hidden sheet is shown when the results sheet was the only one to be seen', () => {
  const { bytes } = unmarked(edited('xl/workbook.xml', [/<sheet (?=[^>]*sheetId="[12]")/g, '<sheet state="hidden" ']));
  expect(xmlOf(bytes, 'xl/workbook.xml').match(/state="hidden"/g)).toHaveLength(1);
});
