import type { Scope, Subject, Verdict } from '../criteria/criterion';
import type { ColumnReport, Finding, RowReport, TableReport } from '../report/report';
import { columnLetters } from '../sheet/address';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';
import { findDuplicates } from './duplicates';
import type { FindingMaker } from './finding';
import { plainly, type Judged } from './judged';
import { checkMessages } from './messages';
import type { ReadyPlan } from './ready-plan';
import { nameCell } from './subject-cell';
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
  /** Kinds of its records, those of no known kind left out. */
  readonly unitKinds: readonly string[];
  private readonly kindCounts: ReadonlyMap<string, KindCount>;
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
    const { unitKind } = subject.record;
    const isKindKnown = unitKind !== null && this.table.kind !== 'unknown';
    this.first[subject.at] = isKindKnown
      ? this.judge.judge(subject, this.judge.rulesFor(unitKind, 'first'))
      : this.kindUnknown(subject);
  }

  judgeSecond(subject: Subject): void {
    const rules = this.judge.rulesFor(subject.record.unitKind, 'second');
    if (rules.open.length === 0 && rules.absent.length === 0) return;
    if (this.second.length === 0) this.second = this.subjects.map(() => plainly('eligible'));
    this.second[subject.at] = this.judge.judge(subject, rules);
  }

  /** No standard can be chosen for a record whose kind could not be told: it is incomplete. */
  private kindUnknown(subject: Subject): Judged {
    const example = this.plan.plan.unitKinds[0]?.texts[0] ?? '';
    const isTableKnown = this.table.kind !== 'unknown';
    const statement = {
      criterion: isTableKnown ? 'unit-kind' : 'reading',
      outcome: 'unknown',
      severity: 'block',
      clause: '',
      message: isTableKnown
        ? checkMessages.say('kind-unknown', { subject: subject.record.subject, example })
        : checkMessages.say('table-unknown'),
    } as const;
    return {
      ...plainly('incomplete'),
      findings: [this.findings.make(this.table, statement, nameCell(subject))],
    };
  }

  /** Reports every row anew. */
  reportAll(): void {
    const { table, subjects, findings, plan } = this;
    const { manyRows } = plan.vocabulary.tableKinds.find(({ id }) => id === table.kind) ?? {};
    if (!manyRows) this.duplicates = findDuplicates(subjects, plan.canonical, findings);
    this.rows = this.subjects.map((subject) => this.rowReport(subject));
  }

  /** Reports some rows anew; the reports of all others stay the same objects. */
  reportSome(subjects: Iterable<Subject>): void {
    const rows = [...this.rows];
    for (const subject of subjects) rows[subject.at] = this.rowReport(subject);
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

const columnReports = (table: Table): ColumnReport[] =>
  table.columns.map(({ column, path, match }) => ({
    column: columnLetters(column),
    header: headerText(path),
    field: match.kind === 'field' ? match.field : null,
    periods: match.kind === 'field' ? match.periods : [],
    candidates: match.kind === 'ambiguous' ? match.candidates : [],
  }));
