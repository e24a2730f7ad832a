import { contestsOf, unreadMethods, type Contest } from '../../../src/scoring/contest/contest';
import { Standings } from '../../../src/scoring/contest/standings';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { gridOfSheet, type } from '../formula-grid';

const HALF_SCALE = 'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất';
const HEADER = [
  'TT',
  'Nội dung tiêu chí',
  'Thang điểm',
  'Cách chấm điểm',
  'Chỉ tiêu được giao',
  'Kết quả thực hiện',
  'Điểm tự chấm',
];

/** Tables of units on a sheet each: a leaf of 5 points under the half scale, one that is typed. */
function tablesOf(unit: string, target: number | null, actual: number | null, typed: number | null = null) {
  const sheet = type(new Map(), 'A1', [
    [`Đơn vị: ${unit}`],
    HEADER,
    ['1', 'Thu ngân sách', 5, HALF_SCALE, target, actual, typed],
    ['2', 'Cải cách hành chính', 10, 'Chấm theo thực tế', null, null, 8],
  ]);
  return readScores(gridOfSheet(sheet, [], unit)).map(({ table }) => table);
}
const contestOf = (units: readonly (readonly [target: number | null, actual: number | null, typed?: number])[]) => {
  const [contest] = contestsOf(units.flatMap((facts, at) => tablesOf(`Sở ${at + 1}`, ...facts)));
  return contest as Contest;
};
const scores = ({ live, contest }: Standings) => contest.units.map((_, unit) => toNumber(live.node(unit, 0).score));

test('2; 2,5; 3,75 and 5 points; a correction of one unit gives the others other points', () => {
  const standings = new Standings(contestOf([[10, 8], [10, 10], [10, 15], [10, 20]]), 'method'); // prettier-ignore
  expect(scores(standings)).toEqual([2, 2.5, 3.75, 5]);
  expect(standings.live.places().map(({ place }) => place)).toEqual([4, 3, 2, 1]);
  const { units } = standings.follow(contestOf([[10, 8], [10, 10], [10, 15], [10, 12]])); // prettier-ignore
  expect(scores(standings)).toEqual([2, 2.5, 5, 3.5]);
  expect(units).toEqual([2, 3]);
  expect(standings.live.places().map(({ place }) => place)).toEqual([4, 3, 1, 2]);
});

test('typed scores count for who scored; what the method gives stands beside them', () => {
  const contest = contestOf([[10, 8, 3], [10, 20, 5]]); // prettier-ignore
  const typed = new Standings(contest, 'self');
  expect(scores(typed)).toEqual([3, 5]);
  expect(typed.live.result(0, 0)).toMatchObject({ outcome: 'scored', score: { n: 2n, d: 1n } });
  expect(scores(new Standings(contest, 'method'))).toEqual([2, 5]);
});

test('without a target the criterion leaves the denominator, and its blank cell is not missing', () => {
  const { live } = new Standings(contestOf([[0, null], [10, 10, 2.5]]), 'self'); // prettier-ignore
  expect([0, 1].map((unit) => live.total(unit).blanks)).toEqual([0, 0]);
  expect([0, 1].map((unit) => toNumber(live.total(unit).denominator))).toEqual([10, 15]);
});

test('a method that reads a target is not used on a table without a column of targets', () => {
  const sheet = type(new Map(), 'A1', [
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Cách chấm điểm', 'Kết quả thực hiện', 'Điểm tự chấm'],
    ['1', 'Thu ngân sách', 5, HALF_SCALE, 12, 4],
  ]);
  const [contest] = contestsOf(readScores(gridOfSheet(sheet)).map(({ table }) => table));
  const { live } = new Standings(contest as Contest, 'method');
  expect(toNumber(live.total(0).total)).toBe(4);
  expect(toNumber(live.total(0).denominator)).toBe(5);
});

test('words about a method that are not understood are named', () => {
  expect(unreadMethods(contestOf([[10, 8]])).map(({ leaf, said }) => [leaf, said.text])).toEqual([
    [1, 'Chấm theo thực tế'],
  ]);
});

test('of 30 units with 250 criteria, half of them under the half scale, an edit looks at a small part', () => {
  const GROUPS = 10;
  const LEAVES = 24;
  const UNITS = 30;
  const tableOf = (unit: number, edited: number | null) => {
    const rows = Array.from({ length: GROUPS }, (_, group) => [
      [`${'ABCDEFGHIK'[group]}`, `Nhóm ${group + 1}`, LEAVES * 5, null, null, null, null],
      ...Array.from({ length: LEAVES }, (_, leaf) => {
        const isHalf = leaf % 2 === 0;
        const actual = group === 0 && leaf === 0 && edited !== null ? edited : 8 + ((unit + leaf) % 7);
        return [`${leaf + 1}`, `Việc ${group + 1}.${leaf + 1}`, 5, isHalf ? HALF_SCALE : null, 10, actual, 3];
      }),
    ]).flat();
    const sheet = type(new Map(), 'A1', [[`Đơn vị: Sở ${unit + 1}`], HEADER, ...rows]);
    return readScores(gridOfSheet(sheet, [], `S${unit + 1}`)).map(({ table }) => table);
  };
  const clean = Array.from({ length: UNITS }, (_, unit) => tableOf(unit, null));
  const [before] = contestsOf(clean.flat());
  const contest = before as Contest;
  expect([contest.units.length, contest.tree.nodes.length, contest.methods.size]).toEqual([30, 250, 120]);
  const [after] = contestsOf(clean.flatMap((tables, unit) => (unit === 4 ? tableOf(4, 99) : tables)));
  expect((after as Contest).key).toBe(contest.key);
  for (const basis of ['self', 'method'] as const) {
    const standings = new Standings(contest, basis);
    const { visited } = standings.follow(after as Contest);
    // The one leaf of all units; where it changes their totals, its group and the roots of each.
    const most = UNITS + (basis === 'method' ? UNITS * (1 + LEAVES + GROUPS) : 0);
    expect(visited).toBeGreaterThanOrEqual(UNITS);
    expect(visited).toBeLessThanOrEqual(most);
    expect(most).toBeLessThan((UNITS * contest.tree.nodes.length) / 6);
  }
});
