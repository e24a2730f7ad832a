import { contestsOf, type Contest } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { gridOfSheet, type, type Sheet } from '../formula-grid';
import { policeSheet } from '../police-sheet';

const tablesOf = (sheet: Sheet, name: string) => readScores(gridOfSheet(sheet, [], name)).map(({ table }) => table);

/** One criterion of 5 points that measures units by each other, and one that is typed. */
function unitSheet(unit: string, target: number, actual: number, typed: number, second: number): Sheet {
  return type(new Map(), 'A1', [
    [`Đơn vị: ${unit}`],
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm'],
    ['1', 'Thu ngân sách', 5, target, actual, typed],
    ['2', 'Cải cách hành chính', 10, null, null, second],
    [null, 'Tổng cộng', 15, null, null, '=F3+F4'],
  ]);
}

const only = (contests: readonly Contest[]): Contest => {
  const [contest] = contests;
  if (!contest || contests.length > 1) throw new Error(`${contests.length} contests`);
  return contest;
};

test('tables of units with the same criteria are one contest, whatever sheets they stand on', () => {
  const contest = only(
    contestsOf([...tablesOf(unitSheet('Sở A', 10, 12, 4, 8), 'A'), ...tablesOf(unitSheet('Sở B', 10, 11, 5, 9), 'B')]),
  );
  expect(contest.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  expect(contest.sheets).toEqual(['A', 'B']);
  const { live } = new Standings(contest, 'self');
  expect([0, 1].map((unit) => toNumber(live.total(unit).total))).toEqual([12, 14]);
  expect(live.places().map(({ place }) => place)).toEqual([2, 1]);
  expect(live.gapAbove(0)).toBe(2);
});

test('a matrix is a contest for each bloc; a list of places is ranked by its printed totals', () => {
  const places = tablesOf(
    type(new Map(), 'A1', [
      ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở A', 96, 2],
      [2, 'Sở B', 97, 1],
    ]),
    'XH',
  );
  const contest = only(contestsOf(places));
  const { live } = new Standings(contest, null);
  expect(contest.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  expect(live.places().map(({ place }) => place)).toEqual([2, 1]);
});

test('an edit of one score works out again its leaf and what stands above it, and nothing else', () => {
  const names = Array.from({ length: 30 }, (_, index) => `Công an tỉnh ${index + 1}`);
  const tableOf = (name: string, score: number | null) => {
    const { sheet, at } = policeSheet();
    sheet.set('A2', `Đơn vị: ${name}`);
    if (score !== null) sheet.set(at('I/2/9', 'F'), score);
    return tablesOf(sheet, name);
  };
  const clean = names.map((name) => tableOf(name, null));
  const make = (edited: number | null) =>
    only(contestsOf(clean.flatMap((tables, unit) => (unit === edited ? tableOf(names[unit] ?? '', 0) : tables))));
  const before = make(null);
  const standings = new Standings(before, 'self');
  const full = before.tree.nodes.length * 30;
  expect(standings.follow(make(null))).toMatchObject({ visited: 0, units: [] });
  const after = make(4);
  expect(after.key).toBe(before.key);
  const { visited, units } = standings.follow(after);
  expect(units).toEqual([4]);
  expect(visited).toBeGreaterThan(0);
  expect(visited).toBeLessThan(full / 50);
  expect(standings.live.places()[4]?.place).toBe(30);
});

test('a group that was scored as a whole counts', () => {
  const sheet = type(new Map(), 'A1', [
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Điểm tự chấm'],
    ['I', 'Kinh tế', 20, 18],
    ['1', 'Thu ngân sách', 10, null],
    ['2', 'Đầu tư công', 10, null],
    ['II', 'Xã hội', 10, '=SUM(D6:D6)'],
    ['1', 'Giáo dục', 10, 7],
    [null, 'Tổng cộng', 30, '=D2+D5'],
  ]);
  const { live } = new Standings(only(contestsOf(tablesOf(sheet, 'A'))), 'self');
  expect(toNumber(live.total(0).total)).toBe(25);
});
