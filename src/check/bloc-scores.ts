import type { BlocGrading, Finding, GradeLine, TableReport } from '../report/report';
import { scoreDifference } from '../scoring/checks/expected-score';
import type { ScoreFinding } from '../scoring/checks/score-check';
import { contestsOf, type Contest } from '../scoring/contest/contest';
import { Standings } from '../scoring/contest/standings';
import { toNumber } from '../scoring/exact';
import { explain } from '../scoring/expected/explain';
import { readFacts } from '../scoring/expected/facts';
import type { UnitGrade } from '../scoring/grades/grading';
import { isCoupled } from '../scoring/methods/index';
import type { Peer } from '../scoring/methods/method';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import { meant } from '../scoring/sheet/score-cell';
import type { ScoreSheet } from '../scoring/sheet/score-sheet';
import { isLeaf, nameOf, nodeAt } from '../scoring/tree/criterion-tree';
import { verdictFor, worse } from './verdict';

/** A score table with its report. */
export interface ScoredTable {
  readonly table: ScoreSheet;
  readonly report: TableReport;
  /** A finding of the scoring room as reports hold it. */
  told(finding: ScoreFinding): Finding;
}

/**
 * The reports of score tables with what shows only when the units of a bloc are looked at together: scores by methods that measure units
 * by each other, and grades with their ceilings. A report to which nothing is added stays the same object.
 */
export function withBlocs(tables: readonly ScoredTable[], plan: ScorePlan | null): readonly TableReport[] {
  const isAlone = tables.filter(({ table }) => table.layout === 'unit').length < 2;
  if (isAlone && !plan?.grades.length) return tables.map(({ report }) => report);
  const differences = new Map<ScoreSheet, ScoreFinding[]>();
  const gradings = new Map<ScoreSheet, BlocGrading>();
  for (const contest of contestsOf(
    tables.map(({ table }) => table),
    plan,
  )) {
    for (const { table, findings } of coupledDifferences(contest))
      differences.set(table, [...(differences.get(table) ?? []), ...findings]);
    for (const [table, grading] of gradingsOf(contest)) {
      const known = gradings.get(table);
      const units = [...(known?.units ?? []), ...grading.units];
      gradings.set(table, { ...grading, units, ceilings: [...(known?.ceilings ?? []), ...grading.ceilings] });
    }
  }
  return tables.map(({ table, report, told }) => {
    const found = differences.get(table) ?? [];
    const grading = gradings.get(table);
    if (found.length === 0) return grading ? { ...report, grading } : report;
    const rows = report.rows.map((row) => {
      const own = found.filter((one) => one.row === row.row);
      const verdict = own.map(({ outcome, severity }) => verdictFor(outcome === 'info' ? 'pass' : outcome, severity));
      return own.length === 0
        ? row
        : { ...row, verdict: verdict.reduce(worse, row.verdict), findings: [...row.findings, ...own.map(told)] };
    });
    return { ...report, rows, ...(grading ? { grading } : {}) };
  });
}

const factsAt = ({ target, actual }: ScoreSheet, index: number): Peer =>
  readFacts(target?.[index] ?? null, actual?.[index] ?? null);

/** Typed scores that differ from a method which needs the other units; what needs none of them was told by the table itself. */
function coupledDifferences({ tree, units, methods }: Contest) {
  const coupled = tree.nodes.filter((node) => {
    const method = isLeaf(node) ? methods.get(node.path) : undefined;
    return method !== undefined && isCoupled(method);
  });
  if (coupled.length === 0 || units.length < 2) return [];
  return units
    .filter(({ table }) => table.layout === 'unit')
    .map((own) => {
      const others = units.filter((one) => one !== own);
      const findings = coupled.flatMap((node) => {
        const peers = others.map(({ table }) => factsAt(table, node.index));
        return own.series.flatMap(({ cells }) => {
          const cell = cells[node.index] ?? null;
          if (!cell) return [];
          const score = meant(cell);
          const alone = explain(own.table, node, methods, score)?.result;
          const isMeasured = alone?.outcome !== 'scored' || alone.isProvisional;
          const beside = isMeasured ? explain(own.table, node, methods, score, peers) : null;
          return (beside && scoreDifference(node, cell, beside, others.length)) ?? [];
        });
      });
      return { table: own.table, findings };
    });
}

/** The grades of a contest, table by table: each has its units, the first one the ceilings. */
function gradingsOf(contest: Contest): ReadonlyMap<ScoreSheet, BlocGrading> {
  const { grading, units, roles, label } = contest;
  const found = new Map<ScoreSheet, BlocGrading>();
  if (!grading) return found;
  const standings = new Standings(contest, roles.at(-1) ?? null);
  const grades = standings.grades();
  if (!grades) return found;
  const ceilings = grades.ceilings.map(({ grade, holders, allowed, beyond }) => ({
    bloc: label,
    grade: grading.grades[grade]?.label ?? { vi: '', en: '' },
    earned: holders.length,
    allowed,
    beyond: beyond.flatMap((unit) => units[unit]?.name ?? []),
  }));
  units.forEach(({ table }, unit) => {
    const graded = grades.units[unit];
    if (!graded) return;
    const known = found.get(table);
    const lines = [...(known?.units ?? []), lineOf(standings, unit, graded)];
    found.set(table, { by: grading.by, units: lines, ceilings: known?.ceilings ?? (found.size === 0 ? ceilings : []) });
  });
  return found;
}

function lineOf({ contest, live }: Standings, unit: number, graded: UnitGrade): GradeLine {
  const own = contest.units[unit];
  const { total, percent, blanks } = live.total(unit);
  const last = own?.series.at(-1);
  const cell = last?.total ?? last?.cells.find((one) => one !== null);
  const stated = own?.series.flatMap(({ grade }) => grade ?? []).find(({ text }) => text !== '');
  return {
    row: cell?.row ?? own?.table.area.top ?? 0,
    unit: own?.name ?? '',
    total: toNumber(total),
    percent: percent && toNumber(percent),
    place: contest.units.length > 1 ? (live.places()[unit]?.place ?? null) : null,
    unscored: blanks,
    grade: graded.grade?.label ?? null,
    earned: graded.earned && { id: graded.earned.id, label: graded.earned.label },
    isBeyond: graded.isLimited,
    isSanctioned: graded.isSanctioned,
    isUnchecked: graded.isUnchecked,
    weak: graded.weak.flatMap((path) => nodeAt(contest.tree, path) ?? []).map(nameOf),
    stated: stated?.text ?? null,
  };
}
