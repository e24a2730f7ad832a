import { seeded } from '../../check/seeded';
import { exact, toNumber } from '../../../src/scoring/exact';
import { LiveScores, type LiveSetting } from '../../../src/scoring/live';
import { checkMethod } from '../../../src/scoring/methods/index';
import type { MethodSpec } from '../../../src/scoring/methods/method';
import { rank } from '../../../src/scoring/ranking/rank';
import { unitTotals, type LeafScore } from '../../../src/scoring/totals/total';
import { buildTree } from '../../../src/scoring/tree/build';
import { isLeaf } from '../../../src/scoring/tree/criterion-tree';
import { policeRows } from '../police-rows';

const TREE = buildTree(policeRows());
const LEAVES = TREE.nodes.filter(isLeaf);
const UNITS = 30;
const checked = (method: string, params: unknown = {}): MethodSpec => {
  const { spec } = checkMethod({ method, params });
  if (!spec) throw new Error(method);
  return spec;
};
const setting = (more: Partial<LiveSetting> = {}): LiveSetting => ({
  tree: TREE,
  units: UNITS,
  scheme: { clamp: null },
  rankBy: 'points',
  ties: [],
  methods: new Map(),
  quotas: [],
  ...more,
});
const FULL = UNITS * TREE.nodes.length;

test('after every edit totals, groups and places are those of a full recomputation, at a small part of its visits', () => {
  const random = seeded(538);
  const live = new LiveScores(setting({ ties: ['III'] }));
  const typed: LeafScore[][] = Array.from({ length: UNITS }, () =>
    TREE.nodes.map((): LeafScore => ({ kind: 'blank' })),
  );
  let most = 0;
  for (let edit = 0; edit < 400; edit++) {
    const unit = random.below(UNITS);
    const leaf = random.pick(LEAVES);
    const score: LeafScore =
      random.below(10) === 0 ? { kind: 'not-assigned' } : { kind: 'scored', score: exact(random.below(200) / 4) };
    (typed[unit] as LeafScore[])[leaf.index] = score;
    most = Math.max(most, live.setScore(unit, leaf.index, score).visited);
  }
  const all = typed.map((leaves) => unitTotals(TREE, ({ index }) => leaves[index] as LeafScore, { clamp: null }));
  const third = TREE.nodes.find(({ path }) => path === 'III')?.index ?? -1;
  all.forEach(({ nodes, unit }, at) => {
    expect(toNumber(live.total(at).total)).toBe(toNumber(unit.total));
    expect(toNumber(live.total(at).denominator)).toBe(toNumber(unit.denominator));
    nodes.forEach((node, index) => expect(toNumber(live.node(at, index).score)).toBe(toNumber(node.score)));
  });
  const keys = all.map(({ nodes, unit }) => [unit.total, nodes[third]?.score ?? exact(0)]);
  expect(live.places()).toEqual(rank(keys));
  // A leaf, its four ancestors with their children, and the roots: never more than this, of 6,900.
  expect(most).toBeLessThanOrEqual(40);
  expect(FULL).toBe(6_900);
});

test('an edit that changes nothing stops at its leaf', () => {
  const live = new LiveScores(setting());
  const [leaf] = LEAVES;
  live.setScore(0, leaf?.index ?? 0, 3);
  expect(live.setScore(0, leaf?.index ?? 0, 3)).toEqual({ visited: 1, units: [], isRanked: false });
});

const LEAF = LEAVES.find(({ path }) => path === 'I/1/2');
const half = () => new LiveScores(setting({ methods: new Map([[LEAF?.path ?? '', checked('half-scale')]]), units: 4 }));

test('one unit’s result changes the scores of the others under half-scale, and only that leaf of theirs', () => {
  const live = half();
  const index = LEAF?.index ?? -1;
  const max = toNumber(LEAF?.max ?? exact(0));
  const scores = () => [0, 1, 2, 3].map((unit) => toNumber(live.node(unit, index).score) / max);
  [8, 10, 15, 20].forEach((actual, unit) => live.setFacts(unit, index, { target: 10, actual }));
  expect(scores()).toEqual([0.4, 0.5, 0.75, 1]);
  const change = live.setFacts(3, index, { target: 10, actual: 12 });
  expect(scores()).toEqual([0.4, 0.5, 1, 0.7]);
  expect(change.units).toEqual([2, 3]);
  // Four leaves looked at, ancestors of two of them worked out again.
  expect(change.visited).toBeLessThanOrEqual(4 + 2 * 40);
  expect(live.result(2, index)).toMatchObject({ outcome: 'scored', steps: [{ id: 'method-half-scale/best' }] });
});

test('without a target the criterion leaves the denominator, and places go by per cent', () => {
  const index = LEAF?.index ?? -1;
  const live = new LiveScores(
    setting({ methods: new Map([[LEAF?.path ?? '', checked('half-scale')]]), units: 2, rankBy: 'percent' }),
  );
  for (const unit of [0, 1])
    for (const leaf of LEAVES)
      if (leaf.index !== index) live.setScore(unit, leaf.index, toNumber(leaf.max ?? exact(0)));
  live.setFacts(0, index, { target: 10, actual: 5 });
  live.setFacts(1, index, { target: 0 });
  expect(toNumber(live.total(1).denominator)).toBe(1000 - toNumber(LEAF?.max ?? exact(0)));
  expect(toNumber(live.total(1).percent ?? exact(0))).toBe(100);
  expect(live.places().map(({ place }) => place)).toEqual([2, 1]);
  expect(live.gapAbove(1)).toBeNull();
  expect(live.gapAbove(0)).toBeGreaterThan(0);
});

test('a given score stands before the method’s, and the method’s comes back when it is taken away', () => {
  const live = half();
  const index = LEAF?.index ?? -1;
  live.setFacts(0, index, { target: 10, actual: 10 });
  const byMethod = toNumber(live.node(0, index).score);
  live.setScore(0, index, 1);
  expect(toNumber(live.node(0, index).score)).toBe(1);
  live.setScore(0, index, null);
  expect(toNumber(live.node(0, index).score)).toBe(byMethod);
});

test('what units earn follows their places', () => {
  const label = { vi: 'Cờ', en: 'Flag' };
  const live = new LiveScores(
    setting({ units: 3, quotas: [{ id: 'flag', label, texts: [], rule: { kind: 'places', from: 1, to: 1 } }] }),
  );
  const leaf = LEAVES[0]?.index ?? 0;
  [3, 5, 4].forEach((score, unit) => live.setScore(unit, leaf, score));
  expect(live.earned().get('flag')).toEqual([1]);
  expect(live.gapAbove(0)).toBe(1);
  live.setScore(0, leaf, 5);
  expect(live.earned().get('flag')).toEqual([0, 1]);
});

test('units and leaves that do not exist are refused', () => {
  const live = new LiveScores(setting());
  expect(() => live.setScore(99, 1, 1)).toThrow(RangeError);
  expect(() => live.setScore(0, 0, 1)).toThrow(RangeError);
  expect(() => live.setFacts(0, 9_999, {})).toThrow(RangeError);
});
