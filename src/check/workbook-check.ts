import type { Subject, Verdict } from '../criteria/criterion';
import { UNITS_LIST } from '../plan/lists';
import type { Plan } from '../plan/plan';
import type { Finding, WorkbookReport } from '../report/report';
import type { SheetReading } from '../sheet/index';
import type { Table } from '../sheet/table';
import type { IsoDate } from '../sheet/value';
import { FindingMaker } from './finding';
import type { GivenList } from './office-lists';
import { readyPlan, type ReadyPlan } from './ready-plan';
import { predecessorFindings } from './predecessors';
import { workbookScope, type WorkbookScope } from './scope';
import { rosterFindings } from './roster';
import type { ScoreSetting } from './score-setting';
import { standardsPending } from './standards';
import { TableCheck } from './table-check';

export interface CheckOptions {
  /** The day on which deadlines are looked at. */
  readonly asOf: IsoDate;
  /** The office's own lists by their id in the plan. */
  readonly lists?: ReadonlyMap<string, GivenList>;
  /** How the khối scores, where it is not the plan that says so. */
  readonly scoring?: ScoreSetting;
}

/** A workbook while it is checked. */
export class WorkbookCheck {
  readonly plan: ReadyPlan;
  readonly scope: WorkbookScope;
  readonly tables: readonly TableCheck[];
  private readonly byTable: ReadonlyMap<Table, TableCheck>;

  constructor(
    private readonly reading: SheetReading,
    plan: Plan,
    private readonly options: CheckOptions,
  ) {
    this.plan = readyPlan(plan);
    const lists = options.lists ?? new Map<string, GivenList>();
    this.scope = workbookScope(reading.tables, this.plan, options.asOf, lists, this.firstVerdict);
    const { tables, subjectsOf, scopeOf } = this.scope;
    const findings = new FindingMaker();
    const pending = standardsPending(tables, this.plan, findings);
    const { kinship } = this.plan;
    const roster = rosterFindings(this.scope, this.scope.lists.get(UNITS_LIST), this.scope.unitKey, kinship, findings);
    const predecessors = predecessorFindings(this.scope, this.plan, options.asOf, findings);
    this.tables = tables.map((table) => {
      const told = {
        table: [
          ...(pending?.table === table ? [pending.finding] : []),
          ...(roster.get(table) ?? []),
          ...(predecessors.tables.get(table) ?? []),
        ],
        rows: predecessors.rows.get(table) ?? new Map<number, readonly Finding[]>(),
      };
      return new TableCheck(table, subjectsOf(table), this.plan, scopeOf, findings, told);
    });
    this.byTable = new Map(this.tables.map((check) => [check.table, check]));
  }

  readonly checkOf = (table: Table): TableCheck | undefined => this.byTable.get(table);

  private readonly firstVerdict = (subject: Subject): Verdict =>
    this.byTable.get(subject.table)?.firstVerdict(subject) ?? 'eligible';

  /** Judges every record, one phase after the other. */
  judgeAll(): void {
    for (const check of this.tables) for (const subject of check.subjects) check.judgeFirst(subject);
    for (const check of this.tables) for (const subject of check.subjects) check.judgeSecond(subject);
    for (const check of this.tables) check.reportAll();
  }

  report(): WorkbookReport {
    return {
      plan: this.plan.plan.id,
      asOf: this.options.asOf,
      tables: this.tables.map((check) => check.report()),
      problems: this.reading.sheets.flatMap(({ problem }) => (problem ? [problem] : [])),
    };
  }
}
