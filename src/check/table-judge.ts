import { prepareRule, type PreparedRule } from '../criteria/combine';
import {
  NOT_APPLICABLE,
  PASS,
  type Judgement,
  type Note,
  type Scope,
  type Subject,
  type Verdict,
} from '../criteria/criterion';
import type { Finding } from '../report/report';
import type { Table } from '../sheet/table';
import type { FindingMaker } from './finding';
import { plainly, type AbsentFields, type Judged, type TableNote } from './judged';
import { checkMessages } from './messages';
import type { AskedKind } from './asked-kind';
import type { AskedCriterion, ReadyPlan } from './ready-plan';
import { nameCell } from '../criteria/name-cell';
import { verdictFor, worse } from './verdict';

type Phase = 'first' | 'second';

interface OpenRule {
  readonly asked: AskedCriterion;
  readonly rule: PreparedRule;
}

/** What is asked of the records of one kind in one phase. */
interface RuleSet {
  /** Rules that each record decides. */
  readonly open: readonly OpenRule[];
  /** Criteria whose columns are absent for every record. */
  readonly absent: readonly AbsentFields[];
  /** A record of which the open rules say nothing. */
  readonly clean: Judged;
}

const NO_RULES: RuleSet = { open: [], absent: [], clean: plainly('eligible') };

/** What one record has gathered while it is judged. */
interface Draft {
  verdict: Verdict;
  readonly findings: Finding[];
  readonly notes: TableNote[];
  readonly absent: AbsentFields[];
}

/** Judges the records of one table. Rules are made ready when the first record of a kind comes. */
export class TableJudge {
  private readonly rules = { first: new Map<string, RuleSet>(), second: new Map<string, RuleSet>() };
  private readonly noteIds = new Map<Note, TableNote>();

  constructor(
    readonly table: Table,
    private readonly plan: ReadyPlan,
    private readonly scopeOf: (table: Table) => Scope,
    private readonly findings: FindingMaker,
  ) {}

  /** Makes rules anew: what they worked out from cells of the workbook no longer holds. */
  forgetRules(): void {
    this.rules.first.clear();
    this.rules.second.clear();
  }

  /** What is asked of a kind of unit in one phase; nothing where nobody knows what the table is. */
  rulesFor(unitKind: AskedKind, phase: Phase): RuleSet {
    if (this.table.kind === 'unknown') return NO_RULES;
    const known = this.rules[phase].get(unitKind);
    if (known) return known;
    const open: OpenRule[] = [];
    const absent: AbsentFields[] = [];
    for (const asked of this.plan.asked(this.table.kind, unitKind)) {
      if (asked.needs.phase !== phase) continue;
      const rule = prepareRule(asked.rule, this.scopeOf(this.table));
      if (rule.settled?.outcome === 'absent') absent.push({ asked, fields: rule.settled.fields });
      else if (rule.settled === null || !isSilent(rule.settled)) open.push({ asked, rule });
    }
    const clean = plainly(absent.some(({ asked }) => asked.isCore) ? 'incomplete' : 'eligible');
    const rules: RuleSet = { open, absent, clean };
    this.rules[phase].set(unitKind, rules);
    return rules;
  }

  /** Judges one record by the rules of its kind. Records of which there is nothing to say share one answer. */
  judge(subject: Subject, { open, clean }: RuleSet): Judged {
    let draft: Draft | null = null;
    for (const { asked, rule } of open) {
      const judgement = rule.evaluate(subject);
      if (isSilent(judgement)) continue;
      draft ??= { verdict: clean.verdict, findings: [], notes: [], absent: [] };
      this.take(subject, asked, judgement, draft);
    }
    return draft ?? clean;
  }

  private take(subject: Subject, asked: AskedCriterion, judgement: Judgement, draft: Draft): void {
    if (judgement.outcome === 'absent') {
      if (asked.isCore) draft.verdict = worse(draft.verdict, 'incomplete');
      if (judgement.sheets.length > 0) this.takeMissingRecord(subject, asked, judgement, draft);
      else draft.absent.push({ asked, fields: judgement.fields });
      return;
    }
    const { criterion, clause } = asked;
    if (judgement.outcome !== 'pass' && judgement.outcome !== 'not-applicable') {
      const { outcome, message, cells, about } = judgement;
      const { id, severity } = criterion;
      const statement = {
        criterion: id,
        outcome: severity === 'info' ? ('info' as const) : outcome,
        severity,
        clause,
        message,
      };
      const finding = this.findings.make(subject.table, statement, cells);
      if (about === 'table') draft.notes.push({ id: `${id} ${JSON.stringify(message)}`, finding });
      else {
        draft.findings.push(finding);
        draft.verdict = worse(draft.verdict, verdictFor(outcome, severity));
      }
    }
    if ('notes' in judgement) for (const note of judgement.notes ?? []) this.takeNote(asked, note, draft);
  }

  /** A note without cells speaks of the table. */
  private takeNote({ criterion, clause }: AskedCriterion, note: Note, draft: Draft): void {
    const { message, cells } = note;
    const known = this.noteIds.get(note);
    if (known) {
      draft.notes.push(known);
      return;
    }
    const statement = { criterion: criterion.id, outcome: 'info', severity: 'info', clause, message } as const;
    const finding = this.findings.make(this.table, statement, cells);
    if (cells.length > 0) {
      draft.findings.push(finding);
      return;
    }
    const told = { id: `${criterion.id} ${JSON.stringify(message)}`, finding };
    this.noteIds.set(note, told);
    draft.notes.push(told);
  }

  /** The columns stand in another sheet, which holds other units of this table but not this one. */
  private takeMissingRecord(
    subject: Subject,
    asked: AskedCriterion,
    { fields, sheets }: Extract<Judgement, { outcome: 'absent' }>,
    draft: Draft,
  ): void {
    const { criterion, clause, isCore } = asked;
    const columns = { list: fields.map((field) => this.plan.fieldLabels.get(field) ?? field) };
    const where = { columns, sheets: { list: sheets }, title: criterion.title };
    if (!isCore) {
      this.takeNote(asked, { message: checkMessages.say('noted-elsewhere', where), cells: [] }, draft);
      return;
    }
    const message = checkMessages.say('core-elsewhere', { ...where, subject: subject.record.subject });
    const statement = {
      criterion: criterion.id,
      outcome: 'unknown',
      severity: criterion.severity,
      clause,
      message,
    } as const;
    draft.findings.push(this.findings.make(this.table, statement, nameCell(subject)));
  }
}

/** A judgement that leaves nothing to tell. */
const isSilent = (judgement: Judgement): boolean =>
  judgement === PASS ||
  judgement === NOT_APPLICABLE ||
  judgement.outcome === 'not-applicable' ||
  (judgement.outcome === 'pass' && judgement.notes === undefined);
