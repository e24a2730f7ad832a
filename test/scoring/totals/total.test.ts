import { exact, toNumber } from '../../../src/scoring/exact';
import { gradeOf, type Grade } from '../../../src/scoring/grades/grade';
import { unitTotals, type LeafScore } from '../../../src/scoring/totals/total';
import { buildTree } from '../../../src/scoring/tree/build';
import { policeRows } from '../police-rows';

const row = (code: string, title: string, max: number | null, position: number) => ({
  position,
  code,
  title,
  max: max === null ? null : exact(max),
});
const LINES: readonly (readonly [string, string, number | null])[] = [
  ['I', 'CHUYÊN MÔN', 60],
  ['1', 'Một', 40],
  ['2', 'Hai', 20],
  ['II', 'XÂY DỰNG ĐẢNG', 40],
  ['VIII', 'ĐIỂM THƯỞNG', 10],
  ['-', 'Cờ', 10],
  ['-', 'Sáng kiến', 3],
  ['IX', 'ĐIỂM TRỪ', 20],
  ['-', 'Báo cáo chậm', 5],
];
const TREE = buildTree(LINES.map(([code, title, max], at) => row(code, title, max, at)));
const NONE = { clamp: null };

const totalOf = (
  scores: Readonly<Record<string, number | 'not-assigned' | LeafScore>>,
  scheme: Parameters<typeof unitTotals>[2] = NONE,
) =>
  unitTotals(
    TREE,
    ({ path }) => {
      const score = scores[path];
      if (score === undefined) return { kind: 'blank' };
      if (score === 'not-assigned') return { kind: 'not-assigned' };
      return typeof score === 'number' ? { kind: 'scored', score: exact(score) } : score;
    },
    scheme,
  ).unit;

const FULL = { 'I/1': 40, 'I/2': 20, II: 40 };

test('a total of 100 with bonus may exceed it, up to its bound', () => {
  expect(toNumber(totalOf(FULL).total)).toBe(100);
  expect(toNumber(totalOf({ ...FULL, 'VIII/-#1': 10 }).total)).toBe(110);
  const bounded = totalOf({ ...FULL, 'VIII/-#1': 10 }, { clamp: { low: 0, high: 105 } });
  expect([toNumber(bounded.total), toNumber(bounded.unclamped)]).toEqual([105, 110]);
});

test('bonus beyond the most of its group does not count', () => {
  expect(toNumber(totalOf({ ...FULL, 'VIII/-#1': 10, 'VIII/-#2': 3 }).total)).toBe(110);
});

test('deductions are taken away, typed with a sign or without', () => {
  expect(toNumber(totalOf({ ...FULL, 'IX/-#1': 4 }).total)).toBe(96);
  expect(toNumber(totalOf({ ...FULL, 'IX/-#1': -4 }).total)).toBe(96);
  expect(toNumber(totalOf({ 'IX/-#1': -4 }, { clamp: { low: 0, high: 110 } }).total)).toBe(0);
});

test('what was not assigned leaves the denominator; blanks stay in it and are counted', () => {
  const unit = totalOf({ 'I/1': 36, 'I/2': 'not-assigned', II: 40 });
  expect([toNumber(unit.total), toNumber(unit.denominator), toNumber(unit.percent ?? exact(0))]).toEqual([76, 80, 95]);
  const half = totalOf({ 'I/1': 36 });
  expect([toNumber(half.denominator), half.blanks]).toEqual([100, 2]);
});

test('a condition that fails zeroes the criterion above', () => {
  const lost: LeafScore = { kind: 'scored', score: exact(0), zeroesParent: true };
  expect(toNumber(totalOf({ ...FULL, 'I/2': lost }).total)).toBe(40);
});

test('a table of 1000 points scored in full gives 1000, and 990 where ten were not assigned', () => {
  const police = buildTree(policeRows());
  const [first] = police.nodes.filter(({ children, max }) => children.length === 0 && max && toNumber(max) > 1);
  const full = unitTotals(police, ({ max }) => ({ kind: 'scored', score: max ?? exact(0) }), NONE).unit;
  expect([toNumber(full.total), toNumber(full.denominator)]).toEqual([1000, 1000]);
  const less = unitTotals(
    police,
    (node) => (node === first ? { kind: 'not-assigned' } : { kind: 'scored', score: node.max ?? exact(0) }),
    NONE,
  ).unit;
  expect(toNumber(less.denominator)).toBe(1000 - toNumber(first?.max ?? exact(0)));
  expect(toNumber(less.percent ?? exact(0))).toBe(100);
});

const label = (vi: string) => ({ vi, en: vi });
const GRADES: readonly Grade[] = [
  { id: 'excellent', label: label('Xuất sắc'), atLeast: 90, eachAtLeast: 85 },
  { id: 'good', label: label('Tốt'), atLeast: 80, eachAtLeast: 80 },
  { id: 'fair', label: label('Khá'), atLeast: 65 },
  { id: 'average', label: label('Trung bình'), atLeast: 50 },
  { id: 'weak', label: label('Yếu'), atLeast: 0 },
];
const criterion = (score: number) => [{ path: 'I', score: exact(score), max: exact(20) }];
const grade = (...args: Parameters<typeof gradeOf>) => gradeOf(...args).grade?.id;

test.each([
  [90, 'excellent'],
  [89.99, 'good'],
  [80, 'good'],
  [79.99, 'fair'],
  [65, 'fair'],
  [64.99, 'average'],
  [50, 'average'],
  [49.99, 'weak'],
])('a total of %d is %s', (total, expected) => expect(grade(GRADES, exact(total), [])).toBe(expected));

test('a criterion under its least share lowers the grade and is named', () => {
  expect(grade(GRADES, exact(95), criterion(17))).toBe('excellent');
  expect(gradeOf(GRADES, exact(95), criterion(16.9))).toMatchObject({ grade: { id: 'good' }, weak: ['I'] });
  expect(grade(GRADES, exact(95), criterion(15))).toBe('fair');
});

test('sanctions are ceilings and steps down', () => {
  const at = (...sanctions: Parameters<typeof gradeOf>[3] & object) => grade(GRADES, exact(95), [], sanctions);
  expect(at({ ceiling: 'good' })).toBe('good');
  expect(at({ ceiling: 'good' }, { ceiling: 'fair' })).toBe('fair');
  expect(at({ lower: 1 })).toBe('good');
  expect(at({ ceiling: 'good' }, { lower: 1 })).toBe('fair');
  expect(at({ lower: 9 })).toBe('weak');
  expect(grade(GRADES, exact(70), [], [{ ceiling: 'good' }])).toBe('fair');
  expect(gradeOf(GRADES, exact(95), [], [{ ceiling: 'good' }])).toMatchObject({
    isSanctioned: true,
    byPoints: { id: 'excellent' },
  });
});
