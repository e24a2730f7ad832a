import { reportDocument, reportDocumentSchema, type CheckedFile } from '../../src/report/index';
import { structureMessages } from '../../src/sheet/structure/messages';
import { REPORT, renderer } from './sample-report';

const problem = {
  code: 'no-table',
  message: structureMessages.say('no-table', { sheet: 'A' }),
  next: structureMessages.say('no-table-next'),
};
const FILES: readonly CheckedFile[] = [
  { file: 'a/de-nghi.xlsx', sha256: 'ab'.repeat(32), problem: null, notices: [], report: REPORT },
  { file: 'b.xlsx', sha256: null, problem, notices: [], report: null },
];
const document = reportDocument(FILES, '2025-07-01', renderer, 'vi');

test('the schema accepts the document, also after a round trip through JSON', () => {
  expect(reportDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

test('rows are counted as Excel shows them and cells have no sheet name', () => {
  const [table] = document.files[0]?.tables ?? [];
  expect(table?.range).toBe('A8:N22');
  expect(table?.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
    [12, 'eligible'],
    [13, 'ineligible'],
    [14, 'incomplete'],
    [16, 'needs-review'],
  ]);
  expect(table?.unread.map(({ row }) => row)).toEqual([21]);
});

test('a finding tells outcome, cells, clause, message, remedy and the values seen', () => {
  const finding = document.files[0]?.tables[0]?.rows[1]?.findings[0];
  expect(finding).toMatchObject({
    criterion: 'party-every-year',
    outcome: 'fail',
    severity: 'block',
    cells: ['E13'],
    clause: 'III.2.1.1, gạch 1',
    message: 'Năm 2022 HTNV (ô E13), thấp hơn HTTNV',
    values: [{ sheet: 'DANHSACH', cell: 'E13', header: 'Xếp loại / 2022', text: 'HTNV' }],
  });
  expect(finding?.remedy).not.toBe('');
});

test('columns say what they were read as', () => {
  expect(
    document.files[0]?.tables[0]?.columns.map(({ column, field, periods, candidates }) => [
      column,
      field,
      periods,
      candidates,
    ]),
  ).toEqual([
    ['A', 'ordinal', [], []],
    ['E', 'party', ['2022'], []],
    ['F', null, [], ['party', 'rating']],
    ['G', null, [], []],
  ]);
});

test('a file that could not be read has its problem, no tables, and no sum', () => {
  expect(document.files[1]).toMatchObject({ file: 'b.xlsx', sha256: null, problem: { code: 'no-table' }, tables: [] });
  expect(document.files[0]?.notices).toMatchObject([{ code: 'no-table', sheet: 'Ghi chú', cell: null }]);
});

test.each([
  ['a verdict that does not exist', { verdict: 'maybe' }],
  ['a row counted from 0', { row: 0 }],
  ['a surplus key', { colour: 'red' }],
])('the schema refuses %s', (_, change) => {
  const copy = JSON.parse(JSON.stringify(document)) as typeof document;
  Object.assign(copy.files[0]?.tables[0]?.rows[0] ?? {}, change);
  expect(reportDocumentSchema.safeParse(copy).success).toBe(false);
});

test('tables of scores are judged right or wrong', () => {
  const scores = { ...REPORT, tables: REPORT.tables.map((table) => ({ ...table, kind: 'scores' })) };
  const [file] = FILES;
  const [checked] = reportDocument([{ ...(file as CheckedFile), report: scores }], '2025-07-01', renderer, 'vi').files;
  expect(checked?.tables[0]?.rows.map(({ verdict }) => verdict)).toEqual([
    'correct',
    'wrong',
    'incomplete',
    'needs-review',
  ]);
});
