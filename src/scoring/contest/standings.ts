import { toNumber } from '../exact';
import { readFacts } from '../expected/facts';
import { LiveScores, type LiveChange, type LiveEdit } from '../live';
import { factsOf } from '../methods/index';
import { isGiven, meant } from '../sheet/score-cell';
import type { ScoreRole, ScoreSeries } from '../sheet/score-sheet';
import type { LeafScore } from '../totals/total';
import { isLeaf, leavesOf, type CriterionTree } from '../tree/criterion-tree';
import type { BlocGrades } from '../grades/grading';
import { gradesOf } from './bloc-grades';
import type { Contest, Contestant } from './contest';

const BLANK: LeafScore = { kind: 'blank' };
const NOTHING: LeafScore = { kind: 'scored', score: { n: 0n, d: 1n } };

/** What a unit has under each leaf: its typed scores; a group that was scored as a whole counts through the first of its leaves. */
function leafScores(tree: CriterionTree, series: ScoreSeries | null): ReadonlyMap<number, LeafScore> {
  const scores = new Map<number, LeafScore>();
  for (const node of tree.nodes) {
    const value = meant(series?.cells[node.index] ?? null);
    if (isLeaf(node)) {
      if (value) scores.set(node.index, { kind: 'scored', score: value });
      else if (series?.cells[node.index]?.reading.kind === 'not-assigned')
        scores.set(node.index, { kind: 'not-assigned' });
      else if (!scores.has(node.index)) scores.set(node.index, BLANK);
      continue;
    }
    if (!value || !isGiven(series?.cells[node.index] ?? null)) continue;
    const leaves = leavesOf(tree, node);
    if (leaves.some(({ index }) => meant(series?.cells[index] ?? null) !== null)) continue;
    const bearer = leaves.find(({ sort }) => sort === node.sort);
    if (!bearer || scores.get(bearer.index)?.kind === 'scored') continue;
    for (const { index } of leaves) scores.set(index, NOTHING);
    scores.set(bearer.index, { kind: 'scored', score: value });
  }
  return scores;
}

/** What totals are made of: the scores of one who scores, or what the methods give (typed scores where they give none). */
export type ScoreBasis = ScoreRole | 'method';

/** The line of scores that a unit is ranked by: that of the asked role, or its only one. */
const seriesOf = ({ series }: Contestant, role: ScoreRole | null): ScoreSeries | null =>
  role === null ? (series[0] ?? null) : (series.find((one) => one.role === role) ?? null);

/** Totals and places of a contest, kept right while somebody types: an edit works out again only what it changed. */
export class Standings {
  readonly live: LiveScores;
  /** Whose typed scores are looked at; null in a matrix. */
  readonly role: ScoreRole | null;
  readonly #typed: Map<number, LeafScore>[];
  readonly #facts: Map<number, string>[];

  /** @param basis whose scores count; null in a matrix. */
  constructor(
    public contest: Contest,
    readonly basis: ScoreBasis | null,
  ) {
    const { tree, units, methods, plan, roles } = contest;
    this.role = basis === 'method' ? (roles.at(-1) ?? null) : basis;
    this.live = new LiveScores({
      tree,
      units: units.length,
      scheme: { clamp: plan?.clamp ?? null, rounding: plan?.rounding ?? null },
      rankBy: plan?.ranking.by ?? 'points',
      ties: plan?.ranking.ties ?? [],
      methods,
      quotas: plan?.quotas ?? [],
      prefer: basis === 'method' ? 'method' : 'given',
    });
    this.#typed = units.map(() => new Map());
    this.#facts = units.map(() => new Map());
    this.follow(contest);
  }

  /**
   * Takes the contest as it is after an edit; its key must be the same.
   * @returns nodes that were worked out again, and the units whose total is another now.
   */
  follow(contest: Contest): LiveChange {
    this.contest = contest;
    return this.live.take(
      contest.units.flatMap((unit, at) => [...this.#factsOf(unit, at), ...this.#scoresOf(unit, at)]),
    );
  }

  /** Grades as the scores stand; null where no plan grades the units. */
  grades(): BlocGrades | null {
    const { contest, live, basis, role } = this;
    return gradesOf(contest, live, (unit) => {
      const own = contest.units[unit];
      return own && basis !== 'method' ? seriesOf(own, role) : null;
    });
  }

  #scoresOf(unit: Contestant, at: number): LiveEdit[] {
    const known = this.#typed[at] ?? new Map<number, LeafScore>();
    const now = leafScores(this.contest.tree, seriesOf(unit, this.role));
    return [...now].flatMap(([leaf, given]) => {
      const before = known.get(leaf);
      if (before && isSame(before, given)) return [];
      known.set(leaf, given);
      return [{ unit: at, leaf, given }];
    });
  }

  /** Without the columns that a method reads nothing is known of the unit, which is not the same as cells that are blank. */
  #factsOf(unit: Contestant, at: number): LiveEdit[] {
    const { tree, methods } = this.contest;
    const { target, actual } = unit.table;
    const known = this.#facts[at] ?? new Map<number, string>();
    const typed = seriesOf(unit, this.role)?.cells;
    return tree.nodes.flatMap((node): LiveEdit[] => {
      const { index } = node;
      const spec = isLeaf(node) ? methods.get(node.path) : undefined;
      if (!spec) return [];
      const read = factsOf(spec);
      const isForPerson = read.includes('given');
      if ((!target && !actual && !isForPerson) || (!target && read.includes('target'))) return [];
      const given = isForPerson ? meant(typed?.[index] ?? null) : null;
      const told = readFacts(target?.[index] ?? null, actual?.[index] ?? null);
      const facts = { ...told, given: given && toNumber(given) };
      const said = JSON.stringify(facts);
      if (known.get(index) === said) return [];
      known.set(index, said);
      return [{ unit: at, leaf: index, facts }];
    });
  }
}

const isSame = (a: LeafScore, b: LeafScore): boolean =>
  a.kind === 'scored' && b.kind === 'scored' ? a.score.n === b.score.n && a.score.d === b.score.d : a.kind === b.kind;
