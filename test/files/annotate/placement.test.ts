import { annotate } from '../../../src/files/annotate';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import type { NewCell, NewSheet } from '../../../src/summary/page/sheet-model';
import type { Area } from '../../../src/sheet/address';
import { EDGE_MARKS, RICH_MARKS, tableMarks, workbookMarks } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { oddPackage } from './odd-packages';
import { differences, feature, marked, replaced, repack, unmarked, valuesOf, xmlOf } from './packages';

const text = (content: string): NewCell => ({ content });
const sheetOf = (rows: readonly (readonly (string | undefined)[])[], more: Partial<NewSheet> = {}): Uint8Array =>
  createWorkbook([
    { name: 'S', rows: rows.map((row) => row.map((cell) => (cell === undefined ? cell : text(cell)))), ...more },
  ]);
const headings = (bytes: Uint8Array, row = 0): number[] =>
  (valuesOf(bytes, 'S')[row] ?? []).flatMap((value, column) => (value === 'Kết quả kiểm tra' ? [column] : []));
const area = (left: number, right: number, bottom = 2): Area => ({ top: 0, left, bottom, right });
const ids = (notices: readonly { readonly id: string }[]) => notices.map(({ id }) => id);

test('two tables side by side: nothing is written over either', () => {
  const rows = ['h', 'x', 'y'].map((cell) => [cell, cell, undefined, cell, cell]);
  const marks = workbookMarks([tableMarks('S', area(0, 1)), tableMarks('S', area(3, 4))]);
  const { bytes, notices } = marked(sheetOf(rows), marks);
  expect(headings(bytes)).toEqual([5, 7]);
  expect(ids(notices)).toEqual(['annotate/not-beside', 'annotate/not-beside']);
  expect(notices[0]?.data).toEqual({ sheet: 'S', area: 'A1:B3', columns: 'F:G' });
  expect(valuesOf(bytes, 'S').map((row) => row.slice(0, 5).filter(Boolean).length)).toEqual([4, 4, 4]);
  const rules = xmlOf(bytes, 'xl/worksheets/sheet1.xml').match(/sqref="[^"]*"(?=><cfRule)/g);
  expect(rules).toEqual(['sqref="A2:B3 F2:F3"', 'sqref="D2:E3 H2:H3"']);
  expect(lintPackage(bytes)).toEqual([]);
});

test('one table below another: both get the columns beside them', () => {
  const rows = ['h', 'x', 'h', 'x'].map((cell) => [cell, cell]);
  const marks = workbookMarks([
    tableMarks('S', area(0, 1, 1)),
    tableMarks('S', { top: 2, left: 0, bottom: 3, right: 1 }),
  ]);
  const { bytes } = marked(sheetOf(rows), marks);
  expect([headings(bytes, 0), headings(bytes, 2)]).toEqual([[2], [2]]);
});

test.each([
  ['a lone note far right in one row', { rows: [['h', 'h'], ['x', 'x', undefined, undefined, 'ghi chú'], ['y']] }, 5],
  ['a merge beside', { rows: [['h', 'h'], ['x'], ['y']], merges: ['C2:D3'] }, 4],
  ['content above the table only', { rows: [['h', 'h'], ['x'], ['y'], ['a', 'b', 'c', 'd']] }, 2],
])('%s', (_name, { rows, ...more }: { rows: (string | undefined)[][]; merges?: string[] }, column) => {
  const { bytes } = marked(sheetOf(rows, more), workbookMarks([tableMarks('S', area(0, 1))]));
  expect(headings(bytes)).toEqual([column]);
});

test('charts and pictures are not written under', () => {
  const { notices } = marked(feature('rich.xlsx'), RICH_MARKS);
  expect(ids(notices)).toEqual([
    'annotate/not-beside',
    'annotate/sort-apart',
    'annotate/sheet-protected',
    'annotate/print-area',
  ]);
});

test('formatting out to the last column leaves room, content there does not', () => {
  expect(ids(marked(feature('edge.xlsx'), EDGE_MARKS).notices)).toEqual(['annotate/not-beside', 'annotate/sort-apart']);
  const full = repack(oddPackage(), (name, xml) =>
    name === 'xl/worksheets/sheet1.xml' ? replaced(xml, '</row>', '<c r="XFC1"><v>1</v></c></row>') : xml,
  );
  const { bytes, notices } = marked(full, workbookMarks([tableMarks('Bảng', area(0, 1))]));
  expect(ids(notices)).toEqual(['annotate/no-room']);
  expect(valuesOf(bytes, 'Bảng')[1]).toEqual(['Sở A', 90]);
  expect(valuesOf(bytes, 'Kết quả thẩm định')[0]?.[0]).toBe('KẾT QUẢ THẨM ĐỊNH');
});

test('hidden rows stay hidden, hidden columns in the way are shown and hidden again', () => {
  const original = sheetOf([['h', 'h'], ['x'], ['y']], { hiddenRows: [1], hiddenColumns: [2, 3] });
  const { bytes } = marked(original, workbookMarks([tableMarks('S', area(0, 1))]));
  const xml = xmlOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<row r="2"[^>]*hidden="1"/);
  expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).not.toContain('hidden');
  // Without the undo log, as after another program saved it.
  const resaved = repack(bytes, (_name, part) => part.replace(/<extLst>.*<\/extLst>/, ''));
  expect(
    /<cols>.*<\/cols>/.exec(xmlOf(unmarked(resaved).bytes, 'xl/worksheets/sheet1.xml'))?.[0].match(/hidden="1"/g),
  ).toHaveLength(2);
});

test('rules come after those of the user, also those in extension lists', () => {
  const inSheet =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4" stopIfTrue="1"><formula>1</formula></cfRule></conditionalFormatting>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="9" id="{A}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const { bytes } = marked(oddPackage({ inSheet }), workbookMarks([tableMarks('Bảng', area(0, 1))]));
  const priorities = [...xmlOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<cfRule[^>]*priority="(\d+)"/g)];
  expect(priorities.map(([, priority]) => Number(priority))).toEqual([4, 10, 11, 12]);
  expect(lintPackage(bytes)).toEqual([]);
});

test('a sheet that is not there is told, the others are marked', () => {
  const marks = workbookMarks([tableMarks('Không có', area(0, 1)), tableMarks('Bảng', area(0, 1))]);
  const { bytes, notices } = marked(oddPackage(), marks);
  expect(ids(notices)).toEqual(['annotate/sheet-missing']);
  expect(valuesOf(bytes, 'Bảng')[0]).toContain('Kết quả kiểm tra');
});

test.each([
  ['structure', { inWorkbook: '<workbookProtection lockStructure="1"/>' }, 'annotate/structure-protected'],
  ['sheet', { inSheet: '<sheetProtection sheet="1"/>' }, 'annotate/sheet-protected'],
])('protection of the %s stays and is told', (_name, options, id) => {
  const { bytes, notices } = marked(oddPackage(options), workbookMarks([tableMarks('Bảng', area(0, 1))]));
  expect(ids(notices)).toEqual([id]);
  expect(xmlOf(bytes, 'xl/workbook.xml') + xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('Protection ');
});

test('a signature is told, a shared workbook refused', () => {
  const relationship =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  expect(ids(marked(oddPackage({ relationship }), workbookMarks([])).notices)).toEqual(['annotate/signed']);
  const shared = repack(oddPackage(), (name, xml) =>
    name === 'xl/_rels/workbook.xml.rels'
      ? replaced(
          xml,
          '</Relationships>',
          '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/>$&',
        )
      : xml,
  );
  const result = annotate(shared, workbookMarks([]));
  expect(result.ok ? null : result.problem.code).toBe('shared-workbook');
});

test('a very long table is marked and unmarked', () => {
  const count = 70_000;
  const rows = Array.from(
    { length: count + 1 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  );
  const original = oddPackage({ rows: rows.join('') });
  const { bytes } = marked(original, workbookMarks([tableMarks('Bảng', area(0, 0, count))]));
  expect(differences(original, unmarked(bytes).bytes)).toEqual([]);
  expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(`<c r="C${count + 1}"`);
}, 60_000);

test.each([
  ['that follows its content grows with the reasons', { startHeights: { 1: 18 } }, 'ht="68"'],
  ['of a height that somebody gave keeps it', { heights: { 1: 18 } }, 'ht="18"'],
])('a row %s, and is as it was after removal', (_name, more: Partial<NewSheet>, height) => {
  const original = sheetOf(
    [
      ['h', 'h'],
      ['x', 'x'],
      ['y', 'y'],
    ],
    more,
  );
  const table = tableMarks('S', area(0, 1));
  const rows = table.rows.map((row) => ({ ...row, explanation: 'Năm 2022 xếp loại HTNV. '.repeat(13) }));
  const { bytes } = marked(original, workbookMarks([{ ...table, rows }]));
  expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(new RegExp(`<row r="2" ${height}`));
  expect(differences(original, unmarked(bytes).bytes)).toEqual([]);
});
