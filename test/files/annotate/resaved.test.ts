import { hasMarks } from '../../../src/files/annotate';
import { EDGE_MARKS, RICH_MARKS } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { cellsOf, feature, marked, repack, unmarked, valuesOf } from './packages';

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
const annotated = () => marked(feature('edge.xlsx'), EDGE_MARKS).bytes;
const inSheet = (change: (text: string) => string) =>
  repack(annotated(), (name, text) => (name === 'xl/worksheets/sheet1.xml' ? change(text) : text));

test('figures and formulas that the user typed over a result stay, and are told', () => {
  const edited = inSheet((xml) =>
    xml
      .replace(/<c r="D4"[^>]*>.*?<\/c>/, '<c r="D4"><v>5</v></c>')
      .replace(/<c r="E4"[^>]*>.*?<\/c>/, '<c r="E4"><f>1+1</f><v>2</v></c>'),
  );
  const { bytes, notices } = unmarked(edited);
  expect(valuesOf(bytes, SHEET)[3]?.slice(3, 5)).toEqual([5, 2]);
  expect(valuesOf(bytes, SHEET)[4]?.[3]).toBeUndefined();
  expect(notices).toEqual([{ id: 'annotate/typed-over', data: { sheet: SHEET, cells: { list: ['D4', 'E4'] } } }]);
});

test("a user's own column with our heading is not touched", () => {
  const edited = inSheet((xml) => xml.replace('<sheetFormatPr', '<sheetFormatPr '));
  const { bytes } = unmarked(edited);
  expect(hasMarks(bytes)).toBe(false);
  expect(valuesOf(bytes, SHEET)[11]).toEqual(['Mã', 'Đơn vị', 'Số', , 'Khóa', 'Giải thích']);
  expect(valuesOf(bytes, SHEET)[12]?.[5]).toBe('của người dùng');
});

test('a column that the user put between the two stays', () => {
  // As Excel writes it: what stood in column E stands in F, the name has grown by a column.
  const moved = repack(annotated(), (name, text) => {
    if (name === 'xl/workbook.xml') return text.replace('$D$2:$E$8', '$D$2:$F$8');
    if (name !== 'xl/worksheets/sheet1.xml') return text;
    return text
      .replace(/<c r="F([3-8])"[^>]*\/>/g, '')
      .replace(/<c r="E([2-8])"/g, '<c r="E$1" t="inlineStr"><is><t>của tôi</t></is></c><c r="F$1"');
  });
  const values = valuesOf(unmarked(moved).bytes, SHEET);
  for (const row of [1, 2, 7]) expect(values[row]?.slice(3, 6)).toEqual([undefined, 'của tôi', undefined]);
});

test('rules of the user in the same block as ours stay', () => {
  const edited = inSheet((xml) =>
    xml.replace(
      /(<conditionalFormatting sqref="A3:D8">)/,
      '$1<cfRule type="expression" dxfId="0" priority="99"><formula>$A3=1</formula></cfRule>',
    ),
  );
  const after = unmarked(edited).bytes;
  const text = Buffer.from(cellsOf(after).join('')).toString();
  expect(hasMarks(after)).toBe(false);
  expect(text).toContain('Sở Minh họa A');
  expect(lintPackage(after)).toEqual([]);
});

test('names whose columns the user deleted are taken out too', () => {
  const edited = repack(annotated(), (name, text) =>
    name === 'xl/workbook.xml' ? text.replace(/>[^<>]*\$D\$2:\$E\$8</, '>#REF!<') : text,
  );
  const { bytes } = unmarked(edited);
  expect(hasMarks(bytes)).toBe(false);
});

test('local names and the shown sheet follow when the results sheet was moved to the front', () => {
  const moved = repack(annotated(), (name, text) => {
    if (name !== 'xl/workbook.xml') return text;
    const results = /<sheet [^>]*name="Kết quả thẩm định \(2\)"[^>]*\/>/.exec(text)?.[0] ?? '';
    return text
      .replace(results, '')
      .replace('<sheets>', `<sheets>${results}`)
      .replace(/localSheetId="2"/, 'localSheetId="0"')
      .replace(/activeTab="\d+"/, '')
      .replace('<workbookView ', '<workbookView activeTab="2" ')
      .replace('<definedNames>', '<definedNames><definedName name="CucBo" localSheetId="2">5</definedName>');
  });
  const { bytes } = unmarked(moved);
  expect(lintPackage(bytes)).toEqual([]);
  const zip = Buffer.from(bytes).length;
  expect(zip).toBeGreaterThan(0);
});
