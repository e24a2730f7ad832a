import { hasMarks } from '../../../src/files/annotate';
import type { WorkbookMarks } from '../../../src/marks/marks';
import { EDGE_MARKS, RICH_MARKS, workbookMarks } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { cellsOf, differences, feature, marked, partsOf, unmarked } from './packages';

const CASES: readonly (readonly [file: string, marks: WorkbookMarks])[] = [
  ['rich.xlsx', RICH_MARKS],
  ['macros.xlsm', RICH_MARKS],
  ['chart-sheet.xlsx', RICH_MARKS],
  ['excel-parts.xlsx', RICH_MARKS],
  ['openpyxl.xlsx', RICH_MARKS],
  ['libreoffice.xlsx', RICH_MARKS],
  ['edge.xlsx', EDGE_MARKS],
  ['edge-libreoffice.xlsx', EDGE_MARKS],
  ['edge-openpyxl.xlsx', EDGE_MARKS],
];

/** Parts that marks have to change, the new sheet included. */
const MAY_CHANGE = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

describe.each(CASES)('%s', (file, marks) => {
  const original = feature(file);
  const { bytes } = marked(original, marks);

  test('is sound before and after', () => {
    expect(lintPackage(original)).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  test('changes only the parts that carry the marks', () => {
    const changed = differences(original, bytes).filter((name) => !MAY_CHANGE.test(name));
    const added = [...partsOf(bytes).keys()].filter((name) => !partsOf(original).has(name));
    expect(added).toHaveLength(1);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml', ...added].sort());
  });

  test('keeps every cell with content', () => {
    const after = new Set(cellsOf(bytes));
    const hasContent = (line: string) => !/ \[null,null,/.test(line);
    const lost = cellsOf(original).filter((line) => hasContent(line) && !after.has(line));
    expect(lost).toEqual([]);
    expect(cellsOf(bytes).filter((line) => line.includes('"Kết quả kiểm tra"'))).toHaveLength(marks.tables.length);
  });

  test('marking again gives the same bytes', () => {
    expect(Buffer.compare(marked(bytes, marks).bytes, bytes)).toBe(0);
  });

  test('unmarking gives back every part', () => {
    const back = unmarked(bytes);
    expect(differences(original, back.bytes)).toEqual([]);
    expect([...partsOf(back.bytes).keys()]).toEqual([...partsOf(original).keys()]);
    expect([hasMarks(original), hasMarks(bytes), hasMarks(back.bytes)]).toEqual([false, true, false]);
  });

  test('marks without a finding add the results sheet alone', () => {
    const empty = marked(original, workbookMarks([]));
    expect(lintPackage(empty.bytes)).toEqual([]);
    expect(differences(original, empty.bytes)).not.toContain('xl/worksheets/sheet1.xml');
    expect(differences(original, unmarked(empty.bytes).bytes)).toEqual([]);
  });
});

test('the macro project and its content type stay', () => {
  const { bytes } = marked(feature('macros.xlsm'), RICH_MARKS);
  const [before, after] = [partsOf(feature('macros.xlsm')), partsOf(bytes)];
  expect(after.get('xl/vbaProject.bin')).toBe(before.get('xl/vbaProject.bin'));
  expect(after.get('[Content_Types].xml')).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
});

test('a workbook without marks comes back as the same bytes', () => {
  const original = feature('rich.xlsx');
  expect(unmarked(original).bytes).toBe(original);
});
