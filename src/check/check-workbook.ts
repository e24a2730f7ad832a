import type { Subject, Verdict } from '../criteria/criterion';
import type { Plan } from '../plan/plan';
import { vocabularyOf } from '../plan/index';
import type { ColumnReport, Finding, RowReport, TableReport, WorkbookReport } from '../report/report';
import { columnLetters } from '../sheet/address';
import { headerText, type SheetReading } from '../sheet/index';
import type { Table } from '../sheet/table';
import { unitNameKey } from '../sheet/text/abbreviations';
import type { IsoDate } from '../sheet/value';
import { finding, Judge } from './judge';
import { checkMessages } from './messages';
import { workbookScope, type GivenList, type WorkbookScope } from './scope';

export interface CheckOptions {
  /** The day on which deadlines are looked at. */
  readonly asOf: IsoDate;
  /** The office's own lists by their id in the plan. */
  readonly lists?: ReadonlyMap<string, GivenList>;
}

/** Judges every record of a workbook by a plan. Deterministic; no input makes it throw. */
export function checkWorkbook(
  reading: SheetReading,
  plan: Plan,
  { asOf, lists = new Map() }: CheckOptions,
): WorkbookReport {
  const vocabulary = vocabularyOf(plan);
  const labels = new Map(vocabulary.fields.map(({ id, label }) => [id, label]));
  const judge = new Judge(plan, (field) => labels.get(field) ?? field);
  const scope = workbookScope(reading.tables, plan, vocabulary, asOf, lists, judge.verdictOf);
  for (const table of scope.tables) tellReading(table, judge);
  for (const table of scope.tables) tellUnjudged(table, scope, plan, judge);
  judgeKinds(scope, plan, judge);
  judge.run(scope);
  for (const table of scope.tables) tellDuplicates(table, scope, judge);
  const inOrder = planOrder(plan);
  return {
    plan: plan.id,
    asOf,
    tables: scope.tables.map((table) => tableReport(table, scope, judge, inOrder)),
    problems: reading.sheets.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** What the reading of a table had to tell, and a table whose kind is not known. */
function tellReading(table: Table, judge: Judge): void {
  for (const { message, cells } of table.notices) {
    judge.addToTable(table, {
      criterion: 'reading',
      outcome: 'info',
      severity: 'info',
      cells,
      clause: '',
      message,
      evidence: [],
    });
  }
  if (table.kind === 'unknown')
    judge.addToTable(table, finding(table, 'reading', 'unknown', 'block', '', checkMessages.say('table-unknown'), []));
}

/** Records whose kind could not be told are incomplete: no standard can be chosen for them. */
function judgeKinds(scope: WorkbookScope, plan: Plan, judge: Judge): void {
  const example = plan.unitKinds[0]?.texts[0] ?? '';
  for (const subject of scope.subjects) {
    const { record, table } = subject;
    if (record.unitKind !== null && table.kind !== 'unknown') continue;
    const cell = record.cells.find(({ column }) => column === record.subjectColumn);
    const message = checkMessages.say('kind-unknown', { subject: record.subject, example });
    const told = finding(table, 'unit-kind', 'unknown', 'block', '', message, cell ? [{ table, cell }] : []);
    if (table.kind !== 'unknown') judge.add(subject, 'incomplete', told);
    else
      judge.add(subject, 'incomplete', { ...told, criterion: 'reading', message: checkMessages.say('table-unknown') });
  }
}

/** Rows that a message about duplicates names at most. */
const ROWS_NAMED = 10;

/** Rows of a kind that the plan judges by nothing in this kind of table: told, so that nobody takes them for accepted. */
function tellUnjudged(table: Table, scope: WorkbookScope, plan: Plan, judge: Judge): void {
  if (table.kind === 'unknown') return;
  const counts = new Map<string, number>();
  for (const { record } of scope.subjectsOf(table)) {
    if (record.unitKind !== null) counts.set(record.unitKind, (counts.get(record.unitKind) ?? 0) + 1);
  }
  const criteria = plan.criteria.filter(({ tables, severity }) => tables.includes(table.kind) && severity !== 'info');
  for (const [unitKind, count] of counts) {
    if (criteria.some(({ variants }) => variants.some(({ unitKinds }) => unitKinds.includes(unitKind)))) continue;
    const message = checkMessages.say('no-criterion', { kind: scope.scopeOf(table).unitKindLabel(unitKind), count });
    judge.addToTable(table, finding(table, 'reading', 'info', 'info', '', message, []));
  }
}

/** The same unit or person more than once in one table. */
function tellDuplicates(table: Table, scope: WorkbookScope, judge: Judge): void {
  const bySubject = new Map<string, Subject[]>();
  for (const subject of scope.subjectsOf(table)) {
    if (subject.record.subject === '') continue;
    const key = [
      unitNameKey(subject.record.subject),
      unitNameKey(subject.record.workplace ?? ''),
      subject.record.unitKind ?? '',
    ].join(' @ ');
    const list = bySubject.get(key);
    if (list) list.push(subject);
    else bySubject.set(key, [subject]);
  }
  for (const same of bySubject.values()) {
    if (same.length < 2) continue;
    const numbers = same.slice(0, ROWS_NAMED).map(({ record }) => String(record.row + 1));
    const rows = { list: same.length > ROWS_NAMED ? [...numbers, '…'] : numbers };
    for (const subject of same) {
      const cell = subject.record.cells.find(({ column }) => column === subject.record.subjectColumn);
      const message = checkMessages.say('duplicate', { subject: subject.record.subject, rows });
      judge.add(
        subject,
        'needs-review',
        finding(table, 'duplicate', 'review', 'warn', '', message, cell ? [{ table, cell }] : []),
      );
    }
  }
}

type Order = (findings: readonly Finding[]) => readonly Finding[];

/** Findings about the reading first, then by the plan's order of criteria, whatever phase they came from. */
function planOrder(plan: Plan): Order {
  const places = new Map(plan.criteria.map(({ id }, index) => [id, index]));
  const placeOf = ({ criterion }: Finding) => places.get(criterion) ?? (criterion === 'duplicate' ? places.size : -1);
  return (findings) => (findings.length < 2 ? findings : [...findings].sort((a, b) => placeOf(a) - placeOf(b)));
}

function tableReport(table: Table, scope: WorkbookScope, judge: Judge, inOrder: Order): TableReport {
  return {
    sheet: table.sheet,
    area: table.area,
    headerRows: table.headerRows,
    kind: table.kind,
    columns: table.columns.map(({ column, path, match }): ColumnReport => ({
      column: columnLetters(column),
      header: headerText(path),
      field: match.kind === 'field' ? match.field : null,
      periods: match.kind === 'field' ? match.periods : [],
      candidates: match.kind === 'ambiguous' ? match.candidates : [],
    })),
    rows: scope.subjectsOf(table).map((subject) => rowReport(subject, judge, inOrder)),
    findings: inOrder(judge.tableFindings(table)),
    unread: table.unread,
  };
}

function rowReport(subject: Subject, judge: Judge, inOrder: Order): RowReport {
  const { row, subject: name, unitKind } = subject.record;
  const verdict: Verdict = judge.verdictOf(subject);
  const findings: readonly Finding[] = inOrder(judge.findingsOf(subject));
  return { row, subject: name, unitKind, verdict, findings };
}
