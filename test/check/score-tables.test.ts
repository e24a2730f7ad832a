import { openSession, withScores } from '../../src/check/index';
import { REPORT_BOOKS } from '../../src/check/report-books';
import { createReportRenderer, reportDocument, reportDocumentSchema } from '../../src/report/index';
import type { Grid } from '../../src/sheet/grid';
import { gridOfSheet, type, type Sheet } from '../scoring/formula-grid';
import { policeSheet } from '../scoring/police-sheet';
import { gridOf } from '../sheet/grid-of';
import { AS_OF, checkOf, PLAN } from './check-of';

const NOMINATION = gridOf(
  [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    ['STT', 'Tên đơn vị', 'Xếp loại tổ chức đảng năm 2024', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở Nội vụ', 'HTXSNV', 98, 2],
    [2, 'Sở Tài chính', 'HTXSNV', 99, 3],
  ],
  { sheet: 'DENGHI' },
);
const police = (damage: (sheet: Sheet) => void = () => undefined): Grid => {
  const table = policeSheet();
  damage(table.sheet);
  return gridOfSheet(table.sheet, [], 'CHAMDIEM');
};
const reportOf = (...grids: Grid[]) => withScores(checkOf(grids), grids);
const renderer = createReportRenderer(PLAN, REPORT_BOOKS);
const documentOf = (...grids: Grid[]) => {
  const file = { file: 'a.xlsx', sha256: null, problem: null, notices: [], report: reportOf(...grids) };
  return reportDocument([file], AS_OF, renderer, 'vi');
};
const { total, at } = policeSheet();
const CELL = at('I/2/9', 'F');
const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0]);

test('every leaf, group and total of a clean score table is correct', () => {
  const [table] = documentOf(police()).files[0]?.tables ?? [];
  expect(table).toMatchObject({ sheet: 'CHAMDIEM', kind: 'scores', range: 'A6:L237', findings: [], unread: [] });
  expect(table?.rows).toHaveLength(231);
  expect(new Set(table?.rows.map(({ verdict }) => verdict))).toEqual(new Set(['correct']));
  expect(table?.rows.at(-1)).toMatchObject({ row: 237, subject: 'TỔNG CỘNG' });
  expect(table?.columns.find(({ column }) => column === 'F')?.field).toBe('self');
});

test('one finding at the culprit; the records of the totals that it changes are wrong as well', () => {
  const document = documentOf(police((sheet) => sheet.set(CELL, '25,67')));
  expect(reportDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  const rows = document.files[0]?.tables[0]?.rows ?? [];
  const wrong = rows.filter(({ verdict }) => verdict === 'wrong');
  expect(wrong.map(({ row }) => row)).toEqual([at('I', 'F'), at('I/2', 'F'), CELL, total('F')].map(rowOf));
  const [finding, ...others] = wrong.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'block');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    criterion: 'number-as-text',
    outcome: 'fail',
    remedy: expect.stringContaining('thập phân'),
  });
  expect(finding?.cells[0]).toBe(CELL);
  expect(finding?.values[0]).toEqual({ sheet: 'CHAMDIEM', cell: CELL, header: 'Điểm tự chấm', text: '25,67' });
});

test('tables of the plan are left alone, in sheet order beside score tables', () => {
  const alone = checkOf([NOMINATION]);
  expect(withScores(alone, [NOMINATION])).toBe(alone);
  expect(reportOf(police(), NOMINATION).tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
    ['CHAMDIEM', 'scores'],
    ['DENGHI', 'nomination'],
  ]);
});

test('a list of places is a ranking table, wrong places are told beside their units', () => {
  const ranking = gridOfSheet(
    type(new Map(), 'A1', [
      ['STT', 'Đơn vị', 'Điểm', 'Xếp hạng'],
      [1, 'Sở A', 96, 2],
      [2, 'Sở B', 97, 1],
      [3, 'Sở C', 95, 2],
    ]),
  );
  const [table] = documentOf(ranking).files[0]?.tables ?? [];
  expect(table?.kind).toBe('ranking');
  expect(table?.rows.map(({ subject, verdict }) => [subject, verdict])).toEqual([
    ['Sở A', 'correct'],
    ['Sở B', 'correct'],
    ['Sở C', 'wrong'],
  ]);
});

test('an edit in an open workbook gives the report of the edited workbook', () => {
  const grid = police();
  const session = openSession({ workbook: { grids: [grid, NOMINATION] }, plan: PLAN, asOf: AS_OF });
  expect(session.report.tables.map(({ kind }) => kind)).toEqual(['scores', 'nomination']);
  expect(session.report).toEqual(reportOf(grid, NOMINATION));
  const damaged = police((sheet) => sheet.set(CELL, '25,67'));
  const area = { top: 0, left: 0, bottom: damaged.rows.length - 1, right: 11 };
  const { report } = session.edit({ sheet: 'CHAMDIEM', area, rows: damaged.rows, styles: damaged.styles });
  expect(report).toEqual(reportOf(damaged, NOMINATION));
  expect(report.tables[0]?.rows.filter(({ verdict }) => verdict === 'ineligible')).toHaveLength(4);
});
