import type { Subject } from '../criteria/criterion';
import type { Message, Wording } from '../i18n/message';
import type { Finding } from '../report/report';
import { columnLetters } from '../sheet/address';
import type { FieldId } from '../sheet/field';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';
import type { FindingMaker } from './finding';
import type { AbsentFields, Judged } from './judged';
import { checkMessages } from './messages';
import { askedKind, type AskedKind } from './asked-kind';
import type { AskedCriterion, ReadyPlan } from './ready-plan';

/** What the reading of a table had to tell, a table whose kind is not known, and rows that the plan judges by nothing. */
export function readingFindings(
  table: Table,
  kinds: ReadonlyMap<AskedKind, KindCount>,
  plan: ReadyPlan,
  labelOf: (unitKind: string) => Wording,
  findings: FindingMaker,
): Finding[] {
  const told = table.notices.map(({ message, cells }): Finding => {
    return { criterion: 'reading', outcome: 'info', severity: 'info', cells, clause: '', message, evidence: [] };
  });
  const tell = (outcome: 'unknown' | 'info', severity: 'block' | 'info', message: Message) =>
    told.push(findings.make(table, { criterion: 'reading', outcome, severity, clause: '', message }, []));
  if (table.kind === 'unknown') {
    tell('unknown', 'block', checkMessages.say('table-unknown'));
    return told;
  }
  // Told, so that nobody takes these rows for accepted.
  for (const [unitKind, { count }] of kinds) {
    if (plan.isKindNeeded(table.kind, unitKind)) continue;
    if (plan.asked(table.kind, unitKind).some(({ criterion }) => criterion.severity !== 'info')) continue;
    tell('info', 'info', checkMessages.say('no-criterion', { kind: labelOf(unitKind), count }));
  }
  return told;
}

/** How many records of one kind a table has, and the place of the first. */
export interface KindCount {
  count: number;
  readonly first: number;
}

/** Kinds by which the records of a table are judged, in the order in which they appear. */
export function countKinds(subjects: readonly Subject[]): ReadonlyMap<AskedKind, KindCount> {
  const counts = new Map<AskedKind, KindCount>();
  for (const { record, at } of subjects) {
    const kind = askedKind(record);
    const known = counts.get(kind);
    if (known) known.count++;
    else counts.set(kind, { count: 1, first: at });
  }
  return counts;
}

/** What records gave occasion to say of the table, each once, in the order of the records. */
export function notesOf(judged: readonly Judged[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const { notes } of judged) {
    for (const { id, finding } of notes) if (!told.has(id)) told.set(id, finding);
  }
  return [...told.values()];
}

/** Fields that a criterion lacks for some records of a table. */
interface Lack {
  readonly asked: AskedCriterion;
  readonly at: number;
  readonly count: number;
  readonly fields: readonly FieldId[];
}

/**
 * Criteria whose columns the table lacks, each once.
 * @param settled what is absent for every record of a kind, in the order of the kinds.
 */
export function absentFindings(
  table: Table,
  settled: readonly { readonly kind: KindCount; readonly absent: readonly AbsentFields[] }[],
  judged: readonly (readonly Judged[])[],
  plan: ReadyPlan,
  findings: FindingMaker,
): Finding[] {
  const lacks: Lack[] = settled.flatMap(({ kind, absent }) =>
    absent.map(({ asked, fields }) => ({ asked, fields, at: kind.first, count: kind.count })),
  );
  for (const phase of judged) {
    phase.forEach(({ absent }, at) => {
      for (const { asked, fields } of absent) lacks.push({ asked, fields, at, count: 1 });
    });
  }
  const byCriterion = new Map<string, Lack[]>();
  for (const lack of lacks.sort((a, b) => a.at - b.at)) {
    const { id } = lack.asked.criterion;
    const list = byCriterion.get(id);
    if (list) list.push(lack);
    else byCriterion.set(id, [lack]);
  }
  return [...byCriterion.values()].flatMap((same) => {
    const [{ asked } = { asked: null }] = same;
    return asked ? [absentFinding(table, asked, same, plan, findings)] : [];
  });
}

function absentFinding(
  table: Table,
  { criterion, clause, isCore }: AskedCriterion,
  lacks: readonly Lack[],
  plan: ReadyPlan,
  findings: FindingMaker,
): Finding {
  const fields = new Set(lacks.flatMap((lack) => lack.fields));
  const columns = { list: [...fields].map((field) => plan.fieldLabels.get(field) ?? field) };
  const { id, title, severity } = criterion;
  if (!isCore) {
    const message = checkMessages.say('noted-absent', { columns, title });
    return findings.make(table, { criterion: id, outcome: 'info', severity: 'info', clause, message }, []);
  }
  const count = lacks.reduce((sum, lack) => sum + lack.count, 0);
  const found = { list: unclearColumns(table, fields) };
  const message =
    found.list.length > 0
      ? checkMessages.say('core-unclear', { found, columns, title, count })
      : checkMessages.say('core-absent', { columns, title, count });
  return findings.make(table, { criterion: id, outcome: 'unknown', severity, clause, message }, []);
}

/** Columns that may hold one of some fields, and may hold another: by letters and header. */
const unclearColumns = ({ columns }: Table, fields: ReadonlySet<FieldId>): string[] =>
  columns.flatMap(({ column, path, match }) =>
    match.kind === 'ambiguous' && match.candidates.some((field) => fields.has(field))
      ? [`${columnLetters(column)} "${headerText(path)}"`]
      : [],
  );
