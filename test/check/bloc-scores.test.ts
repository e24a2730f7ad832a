import { withScores } from '../../src/check/index';
import { REPORT_BOOKS } from '../../src/check/report-books';
import { gradeLines } from '../../src/cli/output/grade-text';
import { planById } from '../../src/plan/index';
import { createReportRenderer, reportDocument, reportDocumentSchema } from '../../src/report/index';
import { loadScorePlan } from '../../src/scoring/score-plan/load';
import type { Grid } from '../../src/sheet/grid';
import { gridOfSheet, type, type Typed } from '../scoring/formula-grid';
import { AS_OF, checkOf } from './check-of';

const label = (vi: string) => ({ vi, en: vi });
const { plan } = loadScorePlan({
  schema: 1,
  id: 'khoi',
  title: label('Thang điểm'),
  grades: [
    { id: 'best', label: label('Xuất sắc'), atLeast: 90, ceiling: { kind: 'share', percent: 50, rounding: 'down' } },
    { id: 'good', label: label('Tốt'), atLeast: 80 },
  ],
  criteria: [
    { code: '1', title: 'Thu ngân sách', max: 60, method: { method: 'half-scale', params: {} } },
    { code: '2', title: 'Phong trào', max: 40 },
  ],
});
const HEADER = ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm'];

const sheetOf = (name: string, target: Typed, actual: Typed, first: Typed, second: Typed): Grid =>
  gridOfSheet(
    type(new Map(), 'A1', [
      [`Đơn vị: ${name}`],
      HEADER,
      ['1', 'Thu ngân sách', 60, target, actual, first],
      ['2', 'Phong trào', 40, null, null, second],
      [
        null,
        'TỔNG CỘNG',
        100,
        null,
        null,
        typeof first === 'number' && typeof second === 'number' ? first + second : null,
      ],
    ]),
    [],
    name,
  );
const tablesOf = (...grids: Grid[]) => withScores(checkOf(grids), grids, { plan }).tables;
const toldOf = (...grids: Grid[]) =>
  tablesOf(...grids).map(({ rows }) =>
    rows.flatMap(({ verdict, findings }) =>
      findings.map(({ outcome, criterion, cells }) => `${verdict} ${outcome} ${criterion} ${cells.join(' ')}`),
    ),
  );

describe('a score that is measured by the other units', () => {
  test('is looked at beside them, at the cell that differs', () =>
    expect(toldOf(sheetOf('Sở A', 10, 20, 60, 38), sheetOf('Sở B', 10, 15, 50, 38))).toEqual([
      [],
      ['needs-review review expected-score F3'],
    ]));

  test('is right when it follows from the others, and another when one of them is corrected', () => {
    expect(toldOf(sheetOf('Sở A', 10, 20, 60, 38), sheetOf('Sở B', 10, 15, 45, 38))).toEqual([[], []]);
    expect(toldOf(sheetOf('Sở A', 10, 30, 60, 38), sheetOf('Sở B', 10, 15, 45, 38))).toEqual([
      [],
      ['needs-review review expected-score F3'],
    ]);
  });

  test('waits while another unit has not reported, and for others altogether when it is alone', () => {
    expect(toldOf(sheetOf('Sở A', 10, null, null, 38), sheetOf('Sở B', 10, 15, 50, 38))[1]).toEqual([]);
    expect(toldOf(sheetOf('Sở B', 10, 15, 50, 38))).toEqual([[]]);
  });

  test('that needs none of them is wrong by its own table, once', () =>
    expect(toldOf(sheetOf('Sở A', 10, 20, 60, 38), sheetOf('Sở B', 10, 8, 30, 38))[1]).toEqual([
      'needs-review fail expected-score F3',
    ]));
});

describe('grades of units with a table each', () => {
  const GRIDS = [sheetOf('Sở A', 10, 20, 60, 38), sheetOf('Sở B', 10, 18, 54, 37), sheetOf('Sở C', 10, 14, 42, 30)];
  const lines = (...grids: Grid[]) =>
    tablesOf(...grids).flatMap(({ grading }) =>
      (grading?.units ?? []).map(({ unit, total, place, grade, earned, isBeyond }) =>
        [unit, total, place, grade?.vi ?? null, earned?.id ?? null, isBeyond].join(' '),
      ),
    );

  test('share the ceilings of their bloc', () => {
    expect(lines(...GRIDS)).toEqual(['Sở A 98 1 Xuất sắc best false', 'Sở B 91 2 Tốt best true', 'Sở C 72 3   false']);
    const [first, second] = tablesOf(...GRIDS).map(({ grading }) => grading?.ceilings);
    expect(first).toEqual([{ bloc: null, grade: label('Xuất sắc'), earned: 2, allowed: 1, beyond: ['Sở B'] }]);
    expect(second).toEqual([]);
  });

  test('a unit without any score has no grade yet', () =>
    expect(lines(sheetOf('Sở A', 10, 20, 60, 38), sheetOf('Sở B', null, null, null, null))).toEqual([
      'Sở A 98 1 Xuất sắc best false',
    ]));

  test('are said in words and in the document', () => {
    const [first, second] = tablesOf(...GRIDS);
    if (!first || !second) throw new Error('no table');
    expect(gradeLines(first, 'vi').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '',
      'Xếp loại theo thang điểm:',
      '- Dòng 5. Sở A: 98 điểm, Xuất sắc.',
      '- Xuất sắc: 2 đơn vị đạt, được tối đa 1; vượt: Sở B.',
    ]);
    expect(gradeLines(second, 'vi').at(-1)?.trim()).toBe(
      '- Dòng 5. Sở B: 91 điểm, Tốt (đủ điểm Xuất sắc nhưng vượt tỷ lệ).',
    );
    const own = planById('kien-giang-90-2021');
    if (!own) throw new Error('no plan');
    const report = withScores(checkOf(GRIDS), GRIDS, { plan });
    const file = { file: 'a.xlsx', sha256: null, problem: null, notices: [], report };
    const document = reportDocument([file], AS_OF, createReportRenderer(own, REPORT_BOOKS), 'vi');
    const parsed = reportDocumentSchema.parse(JSON.parse(JSON.stringify(document)));
    expect(parsed.files[0]?.tables[1]?.grading?.units).toMatchObject([
      { unit: 'Sở B', grade: 'Tốt', earned: 'Xuất sắc', beyondCeiling: true, stated: null },
    ]);
  });
});
