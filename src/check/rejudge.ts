import type { Subject } from '../criteria/criterion';
import type { FieldId } from '../sheet/field';
import type { RereadRecords } from '../sheet/index';
import { askedKind, type AskedKind } from './asked-kind';
import type { AskedCriterion, ReadyPlan } from './ready-plan';
import type { WorkbookCheck } from './workbook-check';

type Needs = AskedCriterion['needs'];

const RECORD: readonly Needs['reach'][] = ['record', 'unit', 'workbook'];
const UNIT: readonly Needs['reach'][] = ['unit', 'workbook'];
const WORKBOOK: readonly Needs['reach'][] = ['workbook'];

/**
 * Judges again what hangs on records that were read anew: they themselves, records of the same unit on other sheets, the unit's
 * persons, and records that are compared with all others; of these only records of which a criterion asks for what has changed.
 * @returns how many records were judged.
 */
export function rejudge(check: WorkbookCheck, reread: RereadRecords): number {
  const own = check.checkOf(reread.table);
  if (!own) return 0;
  const { scope, plan, tables } = check;
  const fields = new Set<FieldId>();
  const touched = new Set<Subject>();
  for (const [place, record] of reread.records) {
    const subject = own.subjects[place];
    if (!subject) continue;
    for (const field of otherFields(subject, record)) fields.add(field);
    scope.replace(subject, record);
    touched.add(subject);
    for (const other of [...scope.others(subject), ...scope.sameUnit(subject)]) touched.add(other);
  }
  const persons = personsOf(check, touched);

  const first = new Set([
    ...asking(plan, touched, 'first', RECORD, fields),
    ...asking(plan, persons, 'first', UNIT, fields),
    ...comparedWithAll(check, 'first', fields),
  ]);
  const turned = new Set<Subject>();
  for (const subject of first) {
    const table = check.checkOf(subject.table);
    const before = table?.firstVerdict(subject);
    table?.judgeFirst(subject);
    if (table?.firstVerdict(subject) !== before) turned.add(subject);
  }

  const second = new Set([
    ...asking(plan, touched, 'second', RECORD, fields),
    ...asking(plan, persons, 'second', UNIT, fields),
    ...comparedWithAll(check, 'second', fields),
    ...asking(plan, turned, 'second', RECORD, null),
    ...asking(plan, personsOf(check, turned), 'second', UNIT, null),
    ...(turned.size > 0 ? comparedWithAll(check, 'second', null) : []),
  ]);
  for (const subject of second) check.checkOf(subject.table)?.judgeSecond(subject);

  const judged = new Set([...first, ...second]);
  for (const table of tables) table.reportSome([...judged].filter((subject) => subject.table === table.table));
  return judged.size;
}

/** Fields whose cells a record that was read anew holds otherwise than before. */
function otherFields({ table, record }: Subject, now: Subject['record']): FieldId[] {
  return table.columns.flatMap(({ match }, at) =>
    match.kind === 'field' && record.cells[at] !== now.cells[at] ? [match.field] : [],
  );
}

const personsOf = ({ scope }: WorkbookCheck, subjects: Iterable<Subject>): Subject[] =>
  [...subjects].flatMap((subject) => scope.personsOf(subject));

/** Whether a criterion of one phase and reach is asked of a kind of unit and reads one of some fields (any for null). */
const isAsked = (
  plan: ReadyPlan,
  tableKind: string,
  unitKind: AskedKind,
  phase: Needs['phase'],
  reaches: readonly Needs['reach'][],
  fields: ReadonlySet<FieldId> | null,
): boolean =>
  plan.asked(tableKind, unitKind).some(({ needs }) => {
    if (needs.phase !== phase || !reaches.includes(needs.reach)) return false;
    return fields === null || [...fields].some((field) => needs.fields.has(field));
  });

function asking(
  plan: ReadyPlan,
  subjects: Iterable<Subject>,
  phase: Needs['phase'],
  reaches: readonly Needs['reach'][],
  fields: ReadonlySet<FieldId> | null,
): Subject[] {
  return [...subjects].filter(({ table, record }) =>
    isAsked(plan, table.kind, askedKind(record), phase, reaches, fields),
  );
}

/** Records that a criterion compares with all others; what it has worked out of them so far is forgotten. */
function comparedWithAll(
  { tables, plan }: WorkbookCheck,
  phase: Needs['phase'],
  fields: ReadonlySet<FieldId> | null,
): Subject[] {
  return tables.flatMap(({ table, unitKinds, judge, subjects }) => {
    const kinds = new Set(unitKinds.filter((kind) => isAsked(plan, table.kind, kind, phase, WORKBOOK, fields)));
    if (kinds.size === 0) return [];
    judge.forgetRules();
    return subjects.filter(({ record }) => kinds.has(askedKind(record)));
  });
}
