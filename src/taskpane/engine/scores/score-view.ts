import type { Language } from '../../../i18n/message';
import type { ReportRenderer } from '../../../report/render';
import type { Finding, WorkbookReport } from '../../../report/report';
import type { Contest, Contestant } from '../../../scoring/contest/contest';
import type { Standings } from '../../../scoring/contest/standings';
import { toNumber } from '../../../scoring/exact';
import { isOtherThan } from '../../../scoring/expected/agreement';
import type { BlocGrades, UnitGrade } from '../../../scoring/grades/grading';
import { factsOf } from '../../../scoring/methods/index';
import { meant, type ScoreCell } from '../../../scoring/sheet/score-cell';
import { addressOf } from '../../../scoring/sheet/score-sheet';
import { isLeaf, nameOf, nodeAt, type CriterionNode } from '../../../scoring/tree/criterion-tree';
import { cellText } from '../../../sheet/values/cell-text';
import type { CeilingView, CriterionLine, ScoreFlag, UnitStanding } from './score-types';

const FLAGS: Readonly<Record<string, ScoreFlag>> = {
  'score-over-max': 'over',
  'score-negative': 'wrong',
  'parent-sum': 'wrong',
  'number-as-text': 'wrong',
  'leaf-unscored': 'missing',
  'change-without-reason': 'unexplained',
  'evidence-missing': 'unexplained',
  'expected-score': 'differs',
};

/** Findings of the report by `sheet!cell` of the first cell that each names. */
export function findingsByCell({ tables }: WorkbookReport): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { sheet, rows, findings } of tables) {
    for (const finding of [...findings, ...rows.flatMap((row) => row.findings)]) {
      const [cell] = finding.cells;
      if (cell === undefined) continue;
      const key = `${sheet}!${cell}`;
      const known = found.get(key);
      if (known) known.push(finding);
      else found.set(key, [finding]);
    }
  }
  return found;
}

/** How the units of a contest stand, in the order of the workbook. @param grades as they stand; null where no plan grades them. */
export function standingsOf(
  { contest, live }: Standings,
  grades: BlocGrades | null,
  language: Language,
): UnitStanding[] {
  const places = live.places();
  return contest.units.map(({ name }, unit) => {
    const { total, blanks, percent } = live.total(unit);
    const { place = 0, shared = 1 } = places[unit] ?? {};
    return {
      name,
      total: toNumber(total),
      percent: percent && toNumber(percent),
      place: contest.units.length > 1 ? place : null,
      shared,
      gap: live.gapAbove(unit),
      blanks,
      grade: gradeView(contest, grades?.units[unit] ?? null, language),
      groups: contest.tree.roots.map((root) => toNumber(live.node(unit, root).score)),
    };
  });
}

const gradeView = ({ tree }: Contest, graded: UnitGrade | null, language: Language): UnitStanding['grade'] =>
  graded && {
    label: graded.grade?.label[language] ?? null,
    beyond: graded.isLimited ? (graded.earned?.label[language] ?? null) : null,
    isSanctioned: graded.isSanctioned,
    weak: graded.weak.flatMap((path) => nodeAt(tree, path) ?? []).map(nameOf),
    isUnchecked: graded.isUnchecked,
  };

/** The ceilings of the grades beside the units that earn them. */
export const ceilingsOf = ({ grading, units }: Contest, grades: BlocGrades | null, language: Language): CeilingView[] =>
  (grades?.ceilings ?? []).map(({ grade, holders, allowed, beyond }) => ({
    grade: grading?.grades[grade]?.label[language] ?? '',
    earned: holders.length,
    allowed,
    beyond: beyond.flatMap((unit) => units[unit]?.name ?? []),
  }));

/** The most points in all: those of the topmost base groups; null when one does not say. */
export function maxOf({ tree }: Contest): number | null {
  const base = tree.roots.flatMap((root) => tree.nodes[root] ?? []).filter(({ sort }) => sort === 'base');
  const known = base.flatMap(({ max }) => (max ? [toNumber(max)] : []));
  return known.length === base.length && known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
}

/** The criteria of one unit with its scores, and what was found under each. */
export function linesOf(
  standings: Standings,
  unit: number,
  findings: ReadonlyMap<string, readonly Finding[]>,
  renderer: ReportRenderer,
  language: Language,
): CriterionLine[] {
  const { contest, live, role } = standings;
  const own = contest.units[unit];
  if (!own) return [];
  return contest.tree.nodes.map((node): CriterionLine => {
    const { index, path, depth, max } = node;
    const found = cellsOf(own, node).flatMap((cell) => findings.get(`${own.table.sheet}!${addressOf(cell)}`) ?? []);
    const scored = own.series.find((one) => role === null || one.role === role)?.cells[index] ?? null;
    const expected = expectedOf(standings, unit, node, scored, renderer, language);
    // What the method gives for this score stands beside it already, by the units that are in here.
    const isSaid = ({ criterion, cells: [first] }: Finding): boolean =>
      criterion === 'expected-score' && expected !== null && scored !== null && first === addressOf(scored);
    const told = found.filter((finding) => !isSaid(finding));
    const flags = [
      ...told
        .filter(({ severity }) => severity !== 'info')
        .map(({ criterion }): ScoreFlag => FLAGS[criterion] ?? 'look'),
      // Methods that measure units by each other are known here alone, where all of them are.
      ...(expected?.isOther ? (['differs'] as const) : []),
    ];
    return {
      path,
      name: nameOf(node),
      depth,
      isLeaf: isLeaf(node),
      max: max ? toNumber(max) : null,
      scores: own.series.map((one) => ({ role: one.role, ...scoreOf(own, one.cells[index] ?? null) })),
      sum: isLeaf(node) ? null : toNumber(live.node(unit, index).score),
      isUnscored: isLeaf(node) && node.sort === 'base' && live.node(unit, index).blanks > 0,
      flags: [...new Set(flags)],
      findings: told.map(({ message }) => renderer.message(message, language)),
      expected,
    };
  });
}

/** Cells of a unit's row that findings may name first: a list of places has only totals and places. */
function cellsOf({ table, series }: Contestant, { index }: CriterionNode): { row: number; column: number }[] {
  const texts = [table.reason, table.evidence, table.explain, table.actual].map((column) => column?.[index] ?? null);
  const scores = series.map(({ cells }) => cells[index] ?? null);
  const ranks = index === 0 && table.layout === 'ranking' ? series.map(({ rank }) => rank) : [];
  const max = table.layout === 'unit' ? [table.maxCells[index] ?? null] : [];
  return [...scores, ...max, ...texts, ...ranks].filter((cell) => cell !== null);
}

function scoreOf({ table }: Contestant, cell: ScoreCell | null) {
  const value = meant(cell);
  return {
    value: value ? toNumber(value) : null,
    text: cell ? cellText(cell.raw) : '',
    cell: cell ? { sheet: table.sheet, row: cell.row, column: cell.column } : null,
  };
}

function expectedOf(
  standings: Standings,
  unit: number,
  node: CriterionNode,
  typed: ScoreCell | null,
  renderer: ReportRenderer,
  language: Language,
): CriterionLine['expected'] {
  const result = isLeaf(node) ? standings.live.result(unit, node.index) : null;
  if (!result) return null;
  const steps = result.steps.map((step) => renderer.message(step, language)).join(' ');
  const { contest } = standings;
  const spec = contest.methods.get(node.path);
  const isForPerson = spec !== undefined && factsOf(spec).includes('given');
  const isAssigned = result.outcome !== 'not-assigned';
  if (result.outcome !== 'scored') return isForPerson ? null : { value: null, isAssigned, isOther: false, steps };
  const score = meant(typed);
  const isOther = score !== null && isOtherThan(score, result, node.sort);
  // Where a person gives the points the method has nothing to add to points within its bounds.
  return isForPerson && !isOther ? null : { value: toNumber(result.score), isAssigned, isOther, steps };
}
