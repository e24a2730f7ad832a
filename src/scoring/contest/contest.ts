import type { RowIndex } from '../../sheet/address';
import { toNumber } from '../exact';
import { gradingOf, isOnScale, type Grading } from '../grades/grading';
import { methodOfWording } from '../expected/method-wording';
import type { MethodSpec } from '../methods/method';
import { fitOf } from '../score-plan/fit';
import type { ScorePlan } from '../score-plan/score-plan';
import { meant } from '../sheet/score-cell';
import { SCORE_ROLES, type ScoreRole, type ScoreSeries, type ScoreSheet, type TextCell } from '../sheet/score-sheet';
import { isLeaf, treeOf, type CriterionTree } from '../tree/criterion-tree';

/** A unit of a contest: a table of its own, or a line of a matrix. */
export interface Contestant {
  readonly name: string;
  readonly table: ScoreSheet;
  /** Its lines of scores in the order in which they are given: one in a matrix. */
  readonly series: readonly ScoreSeries[];
}

/** Units that are scored by the same criteria and ranked among themselves. */
export interface Contest {
  /** Same criteria, units and methods, same key: what is known of the contest before an edit still fits after it. */
  readonly key: string;
  /** Name of the bloc, where a table says one. */
  readonly label: string | null;
  readonly sheets: readonly string[];
  readonly tree: CriterionTree;
  readonly units: readonly Contestant[];
  /** Columns of scores that any unit has figures in; empty where a matrix has one figure a unit. */
  readonly roles: readonly ScoreRole[];
  /** Methods by path: those of the score plan, else those that the tables state in known words. */
  readonly methods: ReadonlyMap<string, MethodSpec>;
  /** The score plan that its tables follow; null where none was given or they follow another. */
  readonly plan: ScorePlan | null;
  /** How its units are graded: by the plan that it follows, and lists of places on the plan's scale; null where no plan says. */
  readonly grading: Grading | null;
}

const criteriaKey = ({ nodes }: CriterionTree): string =>
  nodes.map(({ path, max, sort }) => `${path} ${max ? `${max.n}/${max.d}` : '-'} ${sort}`).join('\n');

const rolesOf = (units: readonly Contestant[]): ScoreRole[] =>
  SCORE_ROLES.filter((role) =>
    units.some(({ series }) => series.some((one) => one.role === role && one.cells.some((cell) => meant(cell)))),
  );

function methodsOf({ tree, method }: ScoreSheet): ReadonlyMap<string, MethodSpec> {
  return new Map(
    tree.nodes.flatMap((node) => {
      const text = method?.[node.index]?.text ?? '';
      const spec =
        isLeaf(node) && text !== '' ? methodOfWording(text, node.sort, node.max ? toNumber(node.max) : null) : null;
      return spec ? [[node.path, spec] as const] : [];
    }),
  );
}

/** Leaves whose method is said in words that are not understood, and for which the score plan has none either. */
export function unreadMethods({
  units,
  tree,
  methods,
}: Contest): readonly { readonly leaf: number; readonly said: TextCell }[] {
  const said = units[0]?.table.method;
  return tree.nodes.flatMap((node) => {
    const text = said?.[node.index];
    return isLeaf(node) && text && text.text !== '' && !methods.has(node.path)
      ? [{ leaf: node.index, said: text }]
      : [];
  });
}

function contest(
  label: string | null,
  tree: CriterionTree,
  units: readonly Contestant[],
  plan: ScorePlan | null,
): Contest {
  const [first] = units;
  const fit = plan && fitOf(plan, tree);
  const sheets = [...new Set(units.map(({ table }) => table.sheet))];
  const methods = new Map([...(first ? methodsOf(first.table) : []), ...(fit?.methods ?? [])]);
  const names = units.map(({ name }) => name);
  return {
    key: JSON.stringify([label, sheets, names, criteriaKey(tree), [...methods], fit?.isFollowed ? plan?.id : null]),
    label,
    sheets,
    tree,
    units,
    roles: rolesOf(units),
    methods,
    plan: fit?.isFollowed ? plan : null,
    grading: gradingWith(plan, fit?.isFollowed ?? false, units),
  };
}

function gradingWith(plan: ScorePlan | null, isFollowed: boolean, units: readonly Contestant[]): Grading | null {
  const grading = plan && gradingOf(plan);
  if (!grading || isFollowed) return grading;
  const isList = units.every(({ table }) => table.tree.nodes.length === 0);
  const totals = units.flatMap(({ series }) => series.flatMap(({ total }) => meant(total) ?? []));
  return isList && isOnScale(grading, totals) ? grading : null;
}

/** A list of places has no criteria: its printed total is the one thing that is scored, a criterion without a name. */
const placesTree = (row: RowIndex): CriterionTree =>
  treeOf([{ code: '', title: '', position: row, max: null, sort: 'base', parent: -1 }]);

/**
 * The contests of a workbook: each bloc of a matrix or of a list of places is one; tables of single units with the same criteria and
 * most points are one together, wherever they stand.
 * @param tables in sheet order. @param plan how the khối scores, where that is known.
 */
export function contestsOf(tables: readonly ScoreSheet[], plan: ScorePlan | null = null): Contest[] {
  const found: { readonly at: number; readonly contest: Contest }[] = [];
  const alike = new Map<string, { readonly at: number; readonly tree: CriterionTree; readonly units: Contestant[] }>();
  tables.forEach((table, at) => {
    if (table.layout === 'unit') {
      const key = criteriaKey(table.tree);
      const known = alike.get(key) ?? { at, tree: table.tree, units: [] };
      alike.set(key, known);
      const name = table.series.find(({ unit }) => unit !== null)?.unit ?? table.sheet;
      known.units.push({ name, table, series: table.series });
      return;
    }
    const blocs =
      table.blocs.length > 0 ? table.blocs : [{ label: null, series: table.series.map((_, index) => index) }];
    for (const { label, series } of blocs) {
      const own = series.flatMap((index) => table.series[index] ?? []);
      const tree = table.tree.nodes.length > 0 ? table.tree : placesTree(table.area.top);
      const units = own.map((one): Contestant => ({
        name: one.unit ?? one.label,
        table,
        series: [table.tree.nodes.length > 0 ? one : { ...one, cells: [one.total] }],
      }));
      if (units.length > 0) found.push({ at, contest: contest(label, tree, units, plan) });
    }
  });
  for (const { at, tree, units } of alike.values()) found.push({ at, contest: contest(null, tree, units, plan) });
  return found.sort((a, b) => a.at - b.at).map((one) => one.contest);
}
