import type { Subject } from '../criteria/criterion';
import type { Finding } from '../report/report';
import type { FindingMaker } from './finding';
import { checkMessages } from './messages';
import { nameCell } from './subject-cell';

/** Rows that a message about duplicates names at most. */
const ROWS_NAMED = 10;

/**
 * The same unit or person more than once in one table.
 * @param canonical the key that stands for a unit's name.
 * @returns findings by place in the table.
 */
export function findDuplicates(
  subjects: readonly Subject[],
  canonical: (nameKey: string) => string,
  findings: FindingMaker,
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
      if (same.length < 2) continue;
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
