import type { Scope, Subject, Verdict } from '../criteria/criterion';
import type { Message } from '../i18n/message';
import type { ColumnReport, Finding, RowReport, TableReport } from '../report/report';
import { columnLetters } from '../sheet/address';
import type { TableKindSpec } from '../sheet/field';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';
import { findDuplicates } from './duplicates';
import type { FindingMaker } from './finding';
import { plainly, type Judged } from './judged';
import { checkMessages } from './messages';
import { askedKind, type AskedKind } from './asked-kind';
import type { ReadyPlan } from './ready-plan';
import { nameCell } from '../criteria/name-cell';
import { absentFindings, countKinds, notesOf, readingFindings, type KindCount } from './table-findings';
import { TableJudge } from './table-judge';
import { worse } from './verdict';

const NO_FINDINGS: readonly Finding[] = [];
/** Where findings that no criterion of the plan gives stand: after those of the plan, in this order. */
const AFTER_PLAN = ['duplicate', 'predecessor'];

/** Findings that come of the whole workbook: about this table, and about rows of it by their place, which make them `needs-review`. */
interface Told {
  readonly table: readonly Finding[];
  readonly rows: ReadonlyMap<number, readonly Finding[]>;
}

/** One table while it is checked: what each phase made of each of its records, and the report of it. */
export class TableCheck {
  readonly judge: TableJudge;
  /** Kinds by which its records are judged. */
  readonly unitKinds: readonly AskedKind[];
  private readonly kindCounts: ReadonlyMap<AskedKind, KindCount>;
  /** By place of the record. */
  private readonly first: Judged[] = [];
  /** Empty where nothing looks at verdicts of other records. */
  private second: Judged[] = [];
  private duplicates: ReadonlyMap<number, Finding> = new Map();
  private rows: readonly RowReport[] = [];

  constructor(
    readonly table: Table,
    readonly subjects: readonly Subject[],
    private readonly plan: ReadyPlan,
    private readonly scopeOf: (table: Table) => Scope,
    private readonly findings: FindingMaker,
    private readonly told: Told,
  ) {
    this.judge = new TableJudge(table, plan, scopeOf, findings);
    this.kindCounts = countKinds(subjects);
    this.unitKinds = [...this.kindCounts.keys()];
  }

  /** The verdict after the first phase: what criteria of the second phase may see. */
  firstVerdict = (subject: Subject): Verdict => this.first[subject.at]?.verdict ?? 'eligible';

  judgeFirst(subject: Subject): void {
    this.first[subject.at] = this.table.kind === 'unknown' ? this.tableUnknown(subject) : this.judgeByKind(subject);
  }

  /** A record of no known kind is judged by what is asked of every kind that it may be; where more is asked of some, its kind is missing. */
  private judgeByKind(subject: Subject): Judged {
    const { record } = subject;
    const kind = askedKind(record);
    const judged = this.judge.judge(subject, this.judge.rulesFor(kind, 'first'));
    if (record.unitKind !== null || !this.plan.isKindNeeded(this.table.kind, kind)) return judged;
    const example = this.plan.plan.unitKinds[0]?.texts[0] ?? '';
    const finding = this.openFinding(
      subject,
      'unit-kind',
      checkMessages.say('kind-unknown', { subject: record.subject, example }),
    );
    return { ...judged, verdict: worse(judged.verdict, 'incomplete'), findings: [finding, ...judged.findings] };
  }

  judgeSecond(subject: Subject): void {
    const rules = this.judge.rulesFor(askedKind(subject.record), 'second');
    if (rules.open.length === 0 && rules.absent.length === 0) return;
    if (this.second.length === 0) this.second = this.subjects.map(() => plainly('eligible'));
    this.second[subject.at] = this.judge.judge(subject, rules);
  }

  /** No standard can be chosen where nobody knows what the table is: its records are incomplete. */
  private tableUnknown(subject: Subject): Judged {
    const finding = this.openFinding(subject, 'reading', checkMessages.say('table-unknown'));
    return { ...plainly('incomplete'), findings: [finding] };
  }

  private openFinding(subject: Subject, criterion: 'unit-kind' | 'reading', message: Message): Finding {
    const statement = { criterion, outcome: 'unknown', severity: 'block', clause: '', message } as const;
    return this.findings.make(this.table, statement, nameCell(subject));
  }

  /** Reports every row anew. */
  reportAll(): void {
    const { manyRows, worksIn } = this.kindSpec();
    if (!manyRows) this.duplicates = findDuplicates(this.subjects, this.plan.canonical, this.findings, worksIn);
    this.rows = this.subjects.map((subject) => this.rowReport(subject));
  }

  private kindSpec(): Partial<TableKindSpec> {
    return this.plan.vocabulary.tableKinds.find(({ id }) => id === this.table.kind) ?? {};
  }

  /** Reports some rows anew; the reports of all others stay the same objects. */
  reportSome(subjects: Iterable<Subject>): void {
    const rows = [...this.rows];
    const again = new Set(subjects);
    const { manyRows, worksIn = [] } = this.kindSpec();
    // Names stay in an edit of rows; works, by which rows of a unit are told apart, may not.
    if (!manyRows && worksIn.length > 0 && again.size > 0) {
      const before = this.duplicates;
      this.duplicates = findDuplicates(this.subjects, this.plan.canonical, this.findings, worksIn);
      for (const at of new Set([...before.keys(), ...this.duplicates.keys()])) {
        const subject = this.subjects[at];
        if (subject && before.has(at) !== this.duplicates.has(at)) again.add(subject);
      }
    }
    for (const subject of again) rows[subject.at] = this.rowReport(subject);
    this.rows = rows;
  }

  private rowReport({ at, record }: Subject): RowReport {
    const first = this.first[at] ?? plainly('eligible');
    const second = this.second[at];
    const duplicate = this.duplicates.size > 0 ? this.duplicates.get(at) : undefined;
    const { row, lastRow, subject, unitKind } = record;
    const told = this.told.rows.get(at) ?? NO_FINDINGS;
    const besides = duplicate ? [duplicate, ...told] : told;
    if (!second && besides.length === 0) {
      return { row, lastRow, subject, unitKind, verdict: first.verdict, findings: this.inOrder(first.findings) };
    }
    const verdict = worse(
      worse(first.verdict, second?.verdict ?? 'eligible'),
      besides.length > 0 ? 'needs-review' : 'eligible',
    );
    const findings = [...first.findings, ...(second?.findings ?? []), ...besides];
    return { row, lastRow, subject, unitKind, verdict, findings: this.inOrder(findings) };
  }

  /** The report of the table with the rows as they were last reported. */
  report(): TableReport {
    const { table, plan, judge } = this;
    const { sheet, area, headerRows, kind, unread } = table;
    const labelOf = this.scopeOf(table).unitKindLabel;
    const settled = [...this.kindCounts].flatMap(([unitKind, count]) =>
      (['first', 'second'] as const).map((phase) => ({ kind: count, absent: judge.rulesFor(unitKind, phase).absent })),
    );
    const findings = [
      ...this.told.table,
      ...readingFindings(table, this.kindCounts, plan, labelOf, this.findings),
      ...notesOf(this.first),
      ...notesOf(this.second),
      ...absentFindings(table, settled, [this.first, this.second], plan, this.findings),
    ];
    return {
      sheet,
      area,
      headerRows,
      kind,
      ...(table.isTurned ? { isTurned: true } : {}),
      columns: columnReports(table),
      rows: this.rows,
      findings: this.inOrder(findings),
      unread,
    };
  }

  /** Findings about the reading first, then by the plan's order of criteria, whatever phase they came from. */
  private inOrder(findings: readonly Finding[]): readonly Finding[] {
    if (findings.length < 2) return findings.length === 0 ? NO_FINDINGS : findings;
    const { places } = this.plan;
    const placeOf = ({ criterion }: Finding) => {
      const after = AFTER_PLAN.indexOf(criterion);
      return places.get(criterion) ?? (after < 0 ? -1 : places.size + after);
    };
    // They mostly come so: criteria are asked in the plan's order.
    const isInOrder = findings.every((finding, at) => {
      const before = findings[at - 1];
      return before === undefined || placeOf(before) <= placeOf(finding);
    });
    return isInOrder ? findings : [...findings].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

const columnReports = ({ columns, isTurned }: Table): ColumnReport[] =>
  columns.map(({ column, path, match }) => ({
    column: isTurned ? String(column + 1) : columnLetters(column),
    header: headerText(path),
    field: match.kind === 'field' ? match.field : null,
    periods: match.kind === 'field' ? match.periods : [],
    candidates: match.kind === 'ambiguous' ? match.candidates : [],
  }));
