import { withExpected, withScores } from '../../src/check/index';
import { loadScorePlan } from '../../src/scoring/score-plan/load';
import { gridOfSheet, type, type Typed } from '../scoring/formula-grid';
import { checkOf } from './check-of';

const HEADER = ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm'];
const { plan } = loadScorePlan({
  schema: 1,
  id: 'khoi',
  title: { vi: 'Thang điểm', en: 'Score plan' },
  criteria: [{ code: '1', title: 'Thu ngân sách', max: 5, method: { method: 'half-scale', params: {} } }],
});

/** Sheets of units: name, target, result, typed score. */
function expectedOf(...units: readonly (readonly [name: string, target: Typed, actual: Typed, typed: Typed])[]) {
  const grids = units.map(([name, target, actual, typed]) =>
    gridOfSheet(
      type(new Map(), 'A1', [[`Đơn vị: ${name}`], HEADER, ['1', 'Thu ngân sách', 5, target, actual, typed]]),
      [],
      name,
    ),
  );
  const report = withScores(checkOf(grids), grids, { plan });
  const { tables } = withExpected(report, grids, { plan });
  return tables.map(({ expected }) => {
    const [first, ...others] = expected ?? [];
    expect(others).toEqual([]);
    return first && [first.outcome, first.expected, first.peers];
  });
}

test('units of the workbook are measured by each other', () =>
  expect(expectedOf(['Sở A', 10, 8, 2], ['Sở B', 10, 10, 2.5], ['Sở C', 10, 20, 5], ['Sở D', 10, 15, 3.75])).toEqual([
    ['scored', 2, 3],
    ['scored', 2.5, 3],
    ['scored', 5, 3],
    ['scored', 3.75, 3],
  ]));

test('a unit without a result leaves those beyond their targets waiting, and is itself not known', () =>
  expect(expectedOf(['Sở A', 10, 15, 4], ['Sở B', 10, null, null])).toEqual([
    ['provisional', 5, 1],
    ['unknown', null, 1],
  ]));

test('a unit alone waits for the others when it is beyond its target', () =>
  expect(expectedOf(['Sở A', 10, 15, 4])).toEqual([['provisional', 5, null]]));

test('a unit without a target leaves the criterion out', () =>
  expect(expectedOf(['Sở A', null, null, null], ['Sở B', 10, 10, 2.5])[0]?.[0]).toBe('not-assigned'));
