import type { Plan } from '../../plan/plan';
import type { ChangedCell, ChangedRecord, ComparedRecord, Comparison } from '../../report/comparison';
import { countReports } from '../../report/counts';
import { reasonsOf } from '../../report/reasons';
import { readingKey } from '../../sheet/values/reading-key';
import { readyPlan } from '../ready-plan';
import { entriesOf, scoreTablesOf, type ComparedSide, type Entry, type Held } from './entries';

/**
 * Compares two submissions record by record, wherever records and columns have moved. Records are the same by name (persons by name and
 * unit) in tables of one kind, criteria of score tables by their wording; columns by what they hold, others by their header. Values
 * written otherwise that read the same are no change. Added and changed records come in the order of the later submission, removed ones
 * in that of the former. Rows that were not understood are counted, not compared.
 */
export function compareSubmissions(before: ComparedSide, after: ComparedSide, plan: Plan): Comparison {
  const { canonical } = readyPlan(plan);
  const bySheet = Math.max(scoreTablesOf(before), scoreTablesOf(after)) > 1;
  const former = new Map(entriesOf(before, canonical, bySheet).map((entry) => [entry.key, entry]));
  const added: ComparedRecord[] = [];
  const changed: ChangedRecord[] = [];
  let same = 0;
  for (const entry of entriesOf(after, canonical, bySheet)) {
    const old = former.get(entry.key);
    former.delete(entry.key);
    if (!old) {
      added.push(entry.shown);
      continue;
    }
    const cells = changedCells(old, entry);
    if (cells.length === 0 && old.shown.verdict === entry.shown.verdict) same++;
    else changed.push({ before: old.shown, after: entry.shown, cells, ...reasonsMoved(old, entry, plan) });
  }
  return {
    added,
    removed: [...former.values()].map(({ shown }) => shown),
    changed,
    same,
    verdicts: { before: countReports([before.report]), after: countReports([after.report]) },
    unread: { before: unreadOf(before), after: unreadOf(after) },
  };
}

const unreadOf = ({ report }: ComparedSide): number =>
  report.tables.reduce((sum, { unread }) => sum + unread.length, 0);

/** Criteria that stand in the way on one side only. */
function reasonsMoved(old: Entry, now: Entry, plan: Plan): Pick<ChangedRecord, 'arisen' | 'settled'> {
  const [before, after] = [criteriaOf(old, plan), criteriaOf(now, plan)];
  return {
    arisen: [...after].filter((id) => !before.has(id)),
    settled: [...before].filter((id) => !after.has(id)),
  };
}

function criteriaOf({ judged }: Entry, plan: Plan): ReadonlySet<string> {
  if (!judged) return new Set();
  const { own, ofTable } = reasonsOf(judged.row, judged.table, plan);
  return new Set([...own, ...ofTable].map(({ criterion }) => criterion));
}

function changedCells(old: Entry, now: Entry): ChangedCell[] {
  const [before, after] = [old.cells(), now.cells()];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key): ChangedCell[] => {
    const [one, other] = [before.get(key), after.get(key)];
    const [from, to] = [one?.text ?? '', other?.text ?? ''];
    if (from === to || readsTheSame(one, other)) return [];
    const header = other?.header ?? one?.header ?? '';
    return [{ header, before: from, after: to, cellBefore: one?.address ?? null, cellAfter: other?.address ?? null }];
  });
}

/** Texts are compared by their letters; nothing that was not understood reads the same as anything else. */
function readsTheSame(one: Held | undefined, other: Held | undefined): boolean {
  const [a, b] = [one?.reading, other?.reading];
  if (!a || !b || a.kind !== b.kind || a.kind === 'unreadable' || a.kind === 'ambiguous' || a.kind === 'text')
    return false;
  return readingKey(a) === readingKey(b);
}
