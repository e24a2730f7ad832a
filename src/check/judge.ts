import { prepareRule, rulePhase, type PreparedRule } from '../criteria/combine';
import type { Judgement, Note, SeenCell, Subject, Verdict } from '../criteria/criterion';
import { textOf } from '../criteria/open-value';
import type { Message } from '../i18n/message';
import { clauseText } from '../plan/lint';
import type { Plan, PlanCriterion } from '../plan/plan';
import type { Evidence, Finding, FindingOutcome, Severity } from '../report/report';
import { cellAddress } from '../sheet/address';
import { headerText } from '../sheet/index';
import type { Table } from '../sheet/table';
import { checkMessages } from './messages';
import type { WorkbookScope } from './scope';
import { verdictFor, worse } from './verdict';

/** What was found for one record so far. */
interface RecordState {
  verdict: Verdict;
  readonly findings: Finding[];
}

/** Findings of one table as they are gathered. */
interface TableState {
  readonly records: Map<Subject, RecordState>;
  readonly findings: Finding[];
  /** Absent fields by criterion: told once for the table. */
  readonly absent: Map<PlanCriterion, { readonly fields: Set<string>; count: number; clause: string }>;
  /** Notes already told for the table. */
  readonly told: Set<string>;
}

const NO_FINDINGS: readonly Finding[] = [];

/** Runs the criteria of a plan over the judged tables of a workbook, one phase after the other. */
export class Judge {
  private readonly tables = new Map<Table, TableState>();
  private readonly bySubject = new Map<Subject, RecordState>();

  constructor(
    private readonly plan: Plan,
    private readonly labelOf: (field: string) => Finding['message']['data'][string],
  ) {}

  verdictOf = (subject: Subject): Verdict => this.bySubject.get(subject)?.verdict ?? 'eligible';
  findingsOf = (subject: Subject): readonly Finding[] => this.bySubject.get(subject)?.findings ?? NO_FINDINGS;
  tableFindings = (table: Table): readonly Finding[] => this.tables.get(table)?.findings ?? NO_FINDINGS;

  /** Judges every record by every criterion that its table and kind call for. */
  run(scope: WorkbookScope): void {
    for (const phase of ['first', 'second'] as const) {
      for (const table of scope.tables) this.runTable(table, scope, phase);
    }
    for (const [table, state] of this.tables) this.tellAbsent(table, state);
  }

  private runTable(table: Table, scope: WorkbookScope, phase: 'first' | 'second'): void {
    const byKind = new Map<string, { criterion: PlanCriterion; rule: PreparedRule; clause: string }[]>();
    const state = this.stateOf(table);
    const judgesFor = (unitKind: string) => {
      const known = byKind.get(unitKind);
      if (known) return known;
      const judges = this.plan.criteria.flatMap((criterion) => {
        const variant = criterion.tables.includes(table.kind)
          ? criterion.variants.find(({ unitKinds }) => unitKinds.includes(unitKind))
          : undefined;
        if (!variant || rulePhase(variant.rule) !== phase) return [];
        return [
          { criterion, rule: prepareRule(variant.rule, scope.scopeOf(table)), clause: clauseText(variant.clause) },
        ];
      });
      byKind.set(unitKind, judges);
      return judges;
    };
    for (const subject of scope.subjectsOf(table)) {
      if (subject.record.unitKind === null) continue;
      for (const { criterion, rule, clause } of judgesFor(subject.record.unitKind)) {
        const judgement = rule.evaluate(subject);
        if (judgement.outcome === 'not-applicable' || (judgement.outcome === 'pass' && judgement.notes === undefined))
          continue;
        this.take(subject, state, criterion, clause, judgement);
      }
    }
  }

  private take(
    subject: Subject,
    state: TableState,
    criterion: PlanCriterion,
    clause: string,
    judgement: Judgement,
  ): void {
    if (judgement.outcome === 'absent') {
      const entry = state.absent.get(criterion) ?? { fields: new Set<string>(), count: 0, clause };
      judgement.fields.forEach((field) => entry.fields.add(field));
      entry.count++;
      state.absent.set(criterion, entry);
      if (criterion.absent === 'core' && criterion.severity !== 'info') this.worsen(subject, state, 'incomplete');
      return;
    }
    if (judgement.outcome !== 'pass' && judgement.outcome !== 'not-applicable') {
      const { outcome, message, cells } = judgement;
      const counted: FindingOutcome = criterion.severity === 'info' ? 'info' : outcome;
      this.recordOf(subject, state).findings.push(
        finding(subject.table, criterion.id, counted, criterion.severity, clause, message, cells),
      );
      this.worsen(subject, state, verdictFor(outcome, criterion.severity));
    }
    if ('notes' in judgement)
      for (const note of judgement.notes ?? []) this.note(subject, state, criterion, clause, note);
  }

  /** A note without cells speaks of the table and is told once. */
  private note(
    subject: Subject,
    state: TableState,
    criterion: PlanCriterion,
    clause: string,
    { message, cells }: Note,
  ): void {
    const told = finding(subject.table, criterion.id, 'info', 'info', clause, message, cells);
    if (cells.length > 0) {
      this.recordOf(subject, state).findings.push(told);
      return;
    }
    const id = `${criterion.id} ${JSON.stringify(message)}`;
    if (state.told.has(id)) return;
    state.told.add(id);
    state.findings.push(told);
  }

  private tellAbsent(table: Table, state: TableState): void {
    for (const criterion of this.plan.criteria) {
      const entry = state.absent.get(criterion);
      if (!entry) continue;
      const isCore = criterion.absent === 'core' && criterion.severity !== 'info';
      const columns = { list: [...entry.fields].map((field) => this.labelOf(field)) };
      const message: Message = isCore
        ? checkMessages.say('core-absent', { columns, title: criterion.title, count: entry.count })
        : checkMessages.say('noted-absent', { columns, title: criterion.title });
      state.findings.push(
        finding(
          table,
          criterion.id,
          isCore ? 'unknown' : 'info',
          isCore ? criterion.severity : 'info',
          entry.clause,
          message,
          [],
        ),
      );
    }
  }

  /** A finding of ours about a record, with what it makes of it. */
  add(subject: Subject, verdict: Verdict, told: Finding): void {
    const state = this.stateOf(subject.table);
    this.recordOf(subject, state).findings.push(told);
    this.worsen(subject, state, verdict);
  }

  addToTable(table: Table, told: Finding): void {
    this.stateOf(table).findings.push(told);
  }

  private worsen(subject: Subject, state: TableState, verdict: Verdict): void {
    if (verdict === 'eligible') return;
    const record = this.recordOf(subject, state);
    record.verdict = worse(record.verdict, verdict);
  }

  private stateOf(table: Table): TableState {
    const known = this.tables.get(table);
    if (known) return known;
    const state: TableState = { records: new Map(), findings: [], absent: new Map(), told: new Set() };
    this.tables.set(table, state);
    return state;
  }

  private recordOf(subject: Subject, state: TableState): RecordState {
    const known = state.records.get(subject);
    if (known) return known;
    const record: RecordState = { verdict: 'eligible', findings: [] };
    state.records.set(subject, record);
    this.bySubject.set(subject, record);
    return record;
  }
}

/** A finding with its evidence: cells of its own sheet by address, all cells with sheet, header and value. */
export function finding(
  table: Table,
  criterion: string,
  outcome: FindingOutcome,
  severity: Severity,
  clause: string,
  message: Message,
  seen: readonly SeenCell[],
): Finding {
  const evidence = seen.map((item): Evidence => {
    const { table: where, cell } = item;
    const column = where.columns.find(({ column: at }) => at === cell.column);
    return {
      sheet: where.sheet,
      cell: cellAddress(cell.row, cell.column),
      header: column ? headerText(column.path) : '',
      text: textOf(item),
    };
  });
  const cells = [...new Set(evidence.filter(({ sheet }) => sheet === table.sheet).map(({ cell }) => cell))];
  return { criterion, outcome, severity, cells, clause, message, evidence };
}
