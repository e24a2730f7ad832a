import { compare, exact, subtract, toNumber, ZERO, type Exact } from './exact';
import { isCoupled, score } from './methods/index';
import { NO_FACTS, type Facts, type MethodSpec, type Scored } from './methods/method';
import { overQuota, type Quota } from './quotas/quota';
import { compareKeys, rank, type Placed } from './ranking/rank';
import {
  groupTotal,
  leafTotal,
  rootTotal,
  signed,
  unitTotals,
  type LeafScore,
  type NodeTotal,
  type TotalScheme,
  type UnitTotal,
} from './totals/total';
import { isLeaf, type CriterionNode, type CriterionTree } from './tree/criterion-tree';

export interface LiveSetting {
  readonly tree: CriterionTree;
  readonly units: number;
  readonly scheme: TotalScheme;
  /** `percent`: by the share of each unit's own denominator. */
  readonly rankBy: 'points' | 'percent';
  /** Paths of criteria whose scores break ties, in order. */
  readonly ties: readonly string[];
  /** Checked methods by path: leaves with one are scored from facts unless a score is given. */
  readonly methods: ReadonlyMap<string, MethodSpec>;
  readonly quotas: readonly Quota[];
  /** Which score of a leaf counts where both are known; the given one when it is not said. */
  readonly prefer?: 'given' | 'method';
}

/** One thing that is now otherwise: the score given under a leaf (null: none), or what a unit was assigned and did there. */
export type LiveEdit = { readonly unit: number; readonly leaf: number } & (
  { readonly given: LeafScore | null } | { readonly facts: Partial<Facts> }
);

/** What one edit led to. */
export interface LiveChange {
  /** Nodes of units whose score was worked out again or looked at on the way; what a full recomputation does for all. */
  readonly visited: number;
  /** Units whose total is another now. */
  readonly units: readonly number[];
  /** Places were worked out again. */
  readonly isRanked: boolean;
}

interface UnitState {
  readonly given: (LeafScore | undefined)[];
  readonly facts: (Facts | undefined)[];
  readonly results: (Scored | undefined)[];
  readonly leaves: LeafScore[];
  nodes: NodeTotal[];
  total: UnitTotal;
}

const BLANK: LeafScore = { kind: 'blank' };

/** What a method gives as the score of a leaf; null where a fact is missing. */
function scoreBy(result: Scored): LeafScore | null {
  if (result.outcome === 'not-assigned') return { kind: 'not-assigned' };
  if (result.outcome !== 'scored') return null;
  const { score: points, zeroesParent } = result;
  return { kind: 'scored', score: points, ...(zeroesParent ? { zeroesParent } : {}) };
}

const isSameLeaf = (a: LeafScore, b: LeafScore): boolean =>
  a.kind === 'scored' && b.kind === 'scored'
    ? compare(a.score, b.score) === 0 && (a.zeroesParent ?? false) === (b.zeroesParent ?? false)
    : a.kind === b.kind;

const isSameNode = (a: NodeTotal, b: NodeTotal): boolean =>
  compare(a.score, b.score) === 0 &&
  compare(a.denominator, b.denominator) === 0 &&
  a.blanks === b.blanks &&
  a.isOut === b.isOut;

/**
 * Scores of a bloc that are kept right while somebody types. An edit of one leaf works out again that leaf, its ancestors, the unit's
 * total, and places only when a total changed; under a method that measures units by each other, the same leaf of the others too.
 */
export class LiveScores {
  private readonly states: UnitState[];
  private placed: readonly Placed[];
  private readonly coupled: ReadonlySet<number>;
  private readonly methodAt: readonly (MethodSpec | undefined)[];
  private readonly tieNodes: readonly number[];

  constructor(private readonly setting: LiveSetting) {
    const { tree, units, scheme, methods, ties } = setting;
    this.methodAt = tree.nodes.map(({ path }) => methods.get(path));
    this.coupled = new Set(this.methodAt.flatMap((spec, index) => (spec && isCoupled(spec) ? [index] : [])));
    this.tieNodes = ties.flatMap((path) => tree.nodes.filter((node) => node.path === path).map(({ index }) => index));
    this.states = Array.from({ length: units }, (): UnitState => {
      const { nodes, unit } = unitTotals(tree, () => BLANK, scheme);
      return { given: [], facts: [], results: [], leaves: tree.nodes.map(() => BLANK), nodes: [...nodes], total: unit };
    });
    this.placed = this.rankAll();
  }

  /** Gives or (null) takes back the score of a leaf. @throws RangeError when the unit or the leaf does not exist. */
  setScore(unit: number, leaf: number, given: number | LeafScore | null): LiveChange {
    const score = typeof given === 'number' ? ({ kind: 'scored', score: exact(given) } as const) : given;
    return this.take([{ unit, leaf, given: score }]);
  }

  /** Says what a unit was assigned and did under a leaf with a method. @throws RangeError when the unit or the leaf does not exist. */
  setFacts(unit: number, leaf: number, facts: Partial<Facts>): LiveChange {
    return this.take([{ unit, leaf, facts }]);
  }

  /** Takes several edits as one: what they touch together is worked out once. @throws RangeError when a unit or a leaf does not exist. */
  take(edits: readonly LiveEdit[]): LiveChange {
    const touched = new Map<number, Set<number>>();
    for (const edit of edits) {
      const { unit, leaf } = edit;
      const state = this.stateOf(unit, leaf);
      const isForAll = 'facts' in edit && this.coupled.has(leaf);
      if ('facts' in edit) state.facts[leaf] = { ...NO_FACTS, ...edit.facts };
      else state.given[leaf] = edit.given ?? undefined;
      const units = touched.get(leaf) ?? new Set();
      for (const each of isForAll ? this.states.keys() : [unit]) units.add(each);
      touched.set(leaf, units);
    }
    return this.update([...touched].flatMap(([leaf, units]) => [...units].map((unit) => [unit, leaf] as const)));
  }

  total(unit: number): UnitTotal {
    return this.stateOf(unit).total;
  }

  /** What counts under a leaf: the score that was given, or what its method gives. */
  leaf(unit: number, index: number): LeafScore {
    return this.stateOf(unit, index).leaves[index] ?? BLANK;
  }

  /** Whether anything has been scored at all. */
  hasScore(unit: number): boolean {
    return this.stateOf(unit).leaves.some(({ kind }) => kind === 'scored');
  }

  node(unit: number, index: number): NodeTotal {
    return this.stateOf(unit).nodes[index] as NodeTotal;
  }

  /** What the method of a leaf gave, with its steps; null where there is none. */
  result(unit: number, leaf: number): Scored | null {
    return this.stateOf(unit).results[leaf] ?? null;
  }

  places(): readonly Placed[] {
    return this.placed;
  }

  /** Units that earn each quota by their place, by quota id. */
  earned(): ReadonlyMap<string, readonly number[]> {
    const proposals = this.placed.map(({ place }, unit) => ({ unit, place }));
    return new Map(
      this.setting.quotas.map(({ id, rule }) => [
        id,
        overQuota(rule, proposals, proposals.length).within.map(({ unit }) => unit),
      ]),
    );
  }

  /** How much of the first ranking key a unit lacks to the next better place; null for the first. */
  gapAbove(unit: number): number | null {
    const own = this.keysOf(this.stateOf(unit));
    const better = this.states.map((state) => this.keysOf(state)).filter((keys) => compareKeys(keys, own) < 0);
    const nearest = better.sort(compareKeys).at(-1);
    return nearest ? toNumber(subtract(nearest[0] ?? ZERO, own[0] ?? ZERO)) : null;
  }

  private stateOf(unit: number, leaf?: number): UnitState {
    const state = this.states[unit];
    const node = leaf === undefined ? null : this.setting.tree.nodes[leaf];
    if (!state || (leaf !== undefined && (!node || !isLeaf(node))))
      throw new RangeError(`No leaf ${leaf} of unit ${unit}`);
    return state;
  }

  private update(touched: readonly (readonly [unit: number, leaf: number])[]): LiveChange {
    let visited = 0;
    const units: number[] = [];
    for (const [unit, leaf] of touched) {
      const state = this.stateOf(unit);
      visited++;
      const next = this.leafOf(unit, leaf);
      if (isSameLeaf(next, state.leaves[leaf] ?? BLANK)) continue;
      state.leaves[leaf] = next;
      const before = state.total;
      visited += this.climb(state, leaf);
      if (compare(before.total, state.total.total) !== 0 || compare(before.denominator, state.total.denominator) !== 0)
        units.push(unit);
    }
    const isRanked = units.length > 0 || (this.tieNodes.length > 0 && visited > touched.length);
    if (isRanked) this.placed = this.rankAll();
    return { visited, units: [...new Set(units)], isRanked };
  }

  private leafOf(unit: number, leaf: number): LeafScore {
    const state = this.states[unit] as UnitState;
    const spec = this.methodAt[leaf];
    const facts = state.facts[leaf];
    const max = this.setting.tree.nodes[leaf]?.max;
    if (spec && facts && max) {
      const others = this.coupled.has(leaf) ? this.states.filter((other) => other !== state) : [];
      const peers = others.map((other) => other.facts[leaf] ?? NO_FACTS);
      state.results[leaf] = score(spec, { max: toNumber(max), facts, peers });
    }
    const given = state.given[leaf];
    const byMethod = state.results[leaf] ? scoreBy(state.results[leaf]) : null;
    if (byMethod && this.setting.prefer === 'method') return byMethod;
    // What a unit was not assigned is not missing, however blank its cell.
    return given && !(given.kind === 'blank' && byMethod?.kind === 'not-assigned') ? given : (byMethod ?? BLANK);
  }

  /** Works out a leaf and what stands above it, as far up as something changes; returns how many nodes were looked at. */
  private climb(state: UnitState, leaf: number): number {
    const { tree, scheme } = this.setting;
    const { nodes, leaves } = state;
    const own = tree.nodes[leaf] as CriterionNode;
    nodes[leaf] = leafTotal(own, leaves[leaf] ?? BLANK);
    let visited = 0;
    for (let node = tree.nodes[own.parent]; node; node = tree.nodes[node.parent]) {
      const isZeroed = node.children.some((child) => {
        const below = leaves[child];
        return below?.kind === 'scored' && below.zeroesParent === true;
      });
      const next = groupTotal(tree, node, ({ index }) => nodes[index] as NodeTotal, isZeroed);
      visited += 1 + node.children.length;
      if (isSameNode(next, nodes[node.index] as NodeTotal)) return visited;
      nodes[node.index] = next;
    }
    state.total = rootTotal(tree, ({ index }) => nodes[index] as NodeTotal, scheme);
    return visited + tree.roots.length;
  }

  private keysOf({ total, nodes }: UnitState): readonly Exact[] {
    const first = this.setting.rankBy === 'points' ? total.total : (total.percent ?? ZERO);
    const scoreOf = (index: number): Exact => {
      const node = this.setting.tree.nodes[index];
      const score = nodes[index]?.score ?? ZERO;
      // Of two deductions the smaller is the better one.
      return node ? signed(node, null, score) : score;
    };
    return [first, ...this.tieNodes.map(scoreOf)];
  }

  private rankAll(): readonly Placed[] {
    return rank(this.states.map((state) => this.keysOf(state)));
  }
}
