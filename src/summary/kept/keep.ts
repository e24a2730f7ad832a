import { labourShareOf, type LabourShare } from '../../criteria/kinds/direct-labour-share';
import type { Plan } from '../../plan/index';
import {
  countFigures,
  countReports,
  addCounts,
  isFigureTable,
  reasonsOf,
  type Finding,
  type TableReport,
} from '../../report/index';
import type { Submission } from '../submission';
import { condense, type Json } from './condense';
import type {
  CriterionTally,
  KeptParts,
  KeptSubmission,
  ListedRecord,
  ListName,
  PartName,
  Reason,
} from './held-submission';

/** What a summary needs of a submission, packed: a few kilobytes for some dozens of records. */
export function keepSubmission({ checked, file, bloc, unit, facts }: Submission, plan: Plan): KeptSubmission {
  const tables = checked.report?.tables ?? [];
  const reports = checked.report ? [checked.report] : [];
  const figures = countFigures(reports);
  return {
    file,
    bloc,
    unit,
    sha256: checked.sha256,
    problem: checked.problem,
    counts: addCounts(countReports(reports), figures, -1),
    figures,
    unread: tables.reduce((all, { unread }) => all + unread.length, 0),
    shares: sharesOf(tables),
    parts: packed({ ...listsOf(tables, plan), facts }),
  };
}

function listsOf(tables: readonly TableReport[], plan: Plan): Omit<KeptParts, 'facts'> {
  const lists: Record<ListName, ListedRecord[]> = {
    eligible: [],
    ineligible: [],
    incomplete: [],
    'needs-review': [],
    figures: [],
  };
  const tallies = new Map<string, CriterionTally>();
  let place = 0;
  for (const table of tables) {
    const { sheet, kind } = table;
    const isOfFigures = isFigureTable(kind);
    for (const record of table.rows) {
      const { row, subject, unitKind, verdict } = record;
      place++;
      if (verdict === 'eligible' && isOfFigures) continue;
      const { own, ofTable } = reasonsOf(record, table, plan);
      const findings = verdict === 'eligible' ? [] : [...own, ...ofTable];
      // A figure that is wrong because of another one is told there.
      if (!isOfFigures || own.length > 0) tally(findings, tallies);
      const listed = { place, sheet, row, kind, subject, unitKind, verdict, reasons: findings.map(reasonOf) };
      lists[isOfFigures ? 'figures' : verdict].push(listed);
    }
  }
  return { ...lists, tallies: [...tallies.values()] };
}

const reasonOf = ({ criterion, outcome, clause, message }: Finding): Reason => ({
  criterion,
  outcome,
  clause,
  message,
});

/** A criterion counts once for a record, however many findings it has there; criteria of the table count for each of its records. */
function tally(findings: readonly Finding[], tallies: Map<string, CriterionTally>): void {
  const seen = new Set<string>();
  for (const { criterion, outcome, clause } of findings) {
    if (outcome === 'info' || seen.has(criterion)) continue;
    seen.add(criterion);
    const before = tallies.get(criterion) ?? { criterion, fail: 0, unknown: 0, review: 0, clauses: [] };
    const isNew = clause !== '' && !before.clauses.includes(clause);
    tallies.set(criterion, {
      ...before,
      [outcome]: before[outcome] + 1,
      clauses: isNew ? [...before.clauses, clause] : before.clauses,
    });
  }
}

/** Shares of the tables of a submission together; null when none was counted. */
function sharesOf(tables: readonly TableReport[]): LabourShare | null {
  const notes = tables.flatMap(({ findings }) => findings.flatMap(({ message }) => labourShareOf(message) ?? []));
  return notes.length === 0
    ? null
    : notes.reduce((all, one) => ({
        persons: all.persons + one.persons,
        direct: all.direct + one.direct,
        open: all.open + one.open,
        collectives: all.collectives + one.collectives,
        small: all.small + one.small,
      }));
}

function packed({ facts, ...lists }: KeptParts): KeptSubmission['parts'] {
  const parts: Partial<Record<PartName, Uint8Array>> = {};
  for (const [name, list] of Object.entries(lists))
    if (list.length > 0) parts[name as PartName] = condense(list as unknown as Json);
  if (facts.records.length + facts.scores.length > 0) parts.facts = condense(facts as unknown as Json);
  return parts;
}
