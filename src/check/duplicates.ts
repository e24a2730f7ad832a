import type { Subject } from '../criteria/criterion';
import type { FieldId } from '../sheet/field';
import { unitNameKey } from '../sheet/text/abbreviations';
import { cellText } from '../sheet/values/cell-text';
import type { Finding } from '../report/report';
import type { FindingMaker } from './finding';
import { checkMessages } from './messages';
import { nameCell } from '../criteria/name-cell';

/** Rows that a message about duplicates names at most. */
const ROWS_NAMED = 10;

/**
 * The same unit or person more than once in one table; rows of a unit that name a work each are not.
 * @param canonical the key that stands for a unit's name. @param worksIn fields of which a unit may have one a row.
 * @returns findings by place in the table.
 */
export function findDuplicates(
  subjects: readonly Subject[],
  canonical: (nameKey: string) => string,
  findings: FindingMaker,
  worksIn: readonly FieldId[] = [],
): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>();
  for (const namesakes of sameName(subjects, canonical)) {
    const groups = new Map<string, Subject[]>();
    for (const subject of namesakes) {
      const { unitKind, workplaceKey } = subject.record;
      const key = `${canonical(workplaceKey)} @ ${unitKind ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), subject]);
    }
    for (const same of groups.values()) {
      if (same.length < 2 || nameWorks(same, worksIn)) continue;
      const numbers = same.slice(0, ROWS_NAMED).map(({ record }) => String(record.row + 1));
      const rows = { list: same.length > ROWS_NAMED ? [...numbers, '…'] : numbers };
      for (const subject of same) {
        const message = checkMessages.say('duplicate', { subject: subject.record.subject, rows });
        const statement = { criterion: 'duplicate', outcome: 'review', severity: 'warn', clause: '', message } as const;
        found.set(subject.at, findings.make(subject.table, statement, nameCell(subject)));
      }
    }
  }
  return found;
}

/** Groups of records with one name; names that stand once, as nearly all do, cost one look-up. */
function sameName(subjects: readonly Subject[], canonical: (nameKey: string) => string): readonly Subject[][] {
  const first = new Map<string, Subject>();
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.record.subject === '') continue;
    const key = canonical(subject.record.subjectKey);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, subject);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [before, subject]);
  }
  return [...groups.values()];
}

/** Whether each of some rows names a work, and none of them the work of another. */
export function nameWorks(same: readonly Subject[], worksIn: readonly FieldId[]): boolean {
  if (worksIn.length === 0) return false;
  const named = same.map(({ table, record }) =>
    table.columns
      .flatMap(({ match }, at) => {
        const cell = match.kind === 'field' && worksIn.includes(match.field) ? record.cells[at] : undefined;
        return cell && cell.reading.kind !== 'blank' ? [unitNameKey(cellText(cell.raw))] : [];
      })
      .join(' / '),
  );
  return named.every((name) => name !== '') && new Set(named).size === named.length;
}
