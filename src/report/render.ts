import type { Verdict } from '../criteria/criterion';
import { createRenderer, type Language, type Message, type MessageBook, type Wording } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import { baseFields } from '../plan/base-fields';
import type { Plan } from '../plan/plan';
import { SCORE_CHECK_TITLES } from '../scoring/checks/titles';
import type { FieldId } from '../sheet/field';
import { OUTCOME_LABEL, RESERVED_CRITERIA, SEVERITY_LABEL, tableKindLabel, verdictName, VERDICT_LABEL } from './labels';
import type { Finding, FindingOutcome, Severity } from './report';

type Book = MessageBook<Readonly<Record<string, Wording>>>;

const PERSON: Wording = { vi: 'Cá nhân', en: 'Person' };
const CLAUSE: Wording = { vi: 'Mục', en: 'Section' };

/**
 * Words reports of one plan: the only place where findings become text.
 * Every method takes the language last; ids that the plan does not know are shown as they are.
 */
export class ReportRenderer {
  readonly #say: (message: Message, language: Language) => string;
  readonly #plan: Plan;

  constructor(plan: Plan, books: readonly Book[]) {
    this.#plan = plan;
    this.#say = createRenderer(books);
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** @throws Error on a message of a book that was not given. */
  message(message: Message, language: Language): string {
    return this.#say(message, language);
  }

  /** What happened and what to do about it. */
  problem(problem: Problem, language: Language): string {
    return `${this.message(problem.message, language)} ${this.message(problem.next, language)}`;
  }

  /** The finding's message alone, without its clause. */
  finding(finding: Pick<Finding, 'message'>, language: Language): string {
    return this.message(finding.message, language);
  }

  /** The finding's message with its clause: "... Mục III.2.1.1, gạch 1." */
  sentence(finding: Pick<Finding, 'message' | 'clause'>, language: Language): string {
    const message = this.finding(finding, language);
    const clause = this.clause(finding.clause, language);
    if (!clause) return message;
    return `${/[.!?…]$/.test(message) ? message : `${message}.`} ${clause}.`;
  }

  /** "Mục III.2.1.1, gạch 1"; empty when the clause is. */
  clause(clause: string, language: Language): string {
    if (!clause) return '';
    const printed = language === 'vi' ? clause : clause.replaceAll('gạch', 'dash');
    return `${CLAUSE[language]} ${printed}`;
  }

  /** What would change the outcome; empty for notes, which ask for nothing. */
  remedy(finding: Pick<Finding, 'outcome' | 'criterion'>, language: Language): string {
    if (finding.outcome === 'info') return '';
    return this.#criterion(finding.criterion)?.remedy[language] ?? '';
  }

  /** What to do about a criterion that no plan lists; empty for an unknown one. */
  reservedRemedy(id: string, language: Language): string {
    return RESERVED_CRITERIA[id]?.remedy[language] ?? '';
  }

  criterion(id: string, language: Language): string {
    return this.#criterion(id)?.title[language] ?? id;
  }

  /** Label of a verdict; tables of figures have names of their own ("Sai", "Đúng"). */
  verdict(verdict: Verdict, tableKind: string, language: Language): string {
    return VERDICT_LABEL[verdictName(verdict, tableKind)][language];
  }

  outcome(outcome: FindingOutcome, language: Language): string {
    return OUTCOME_LABEL[outcome][language];
  }

  severity(severity: Severity, language: Language): string {
    return SEVERITY_LABEL[severity][language];
  }

  tableKind(kind: string, language: Language): string {
    return tableKindLabel(kind)[language];
  }

  unitKind(id: string, language: Language): string {
    const label = this.#plan.unitKinds.find((kind) => kind.id === id)?.label ?? (id === 'person' ? PERSON : undefined);
    return label?.[language] ?? id;
  }

  field(id: FieldId, language: Language): string {
    return [...this.#plan.fields, ...baseFields()].find((field) => field.id === id)?.label[language] ?? id;
  }

  #criterion(id: string): { readonly title: Wording; readonly remedy: Wording } | undefined {
    return (
      this.#plan.criteria.find((criterion) => criterion.id === id) ?? RESERVED_CRITERIA[id] ?? SCORE_CHECK_TITLES[id]
    );
  }
}

/**
 * A renderer for reports of a plan.
 * @param books the sentences of everyone who can speak in such a report: kinds of criterion, reader, check.
 */
export const createReportRenderer = (plan: Plan, books: readonly Book[]): ReportRenderer =>
  new ReportRenderer(plan, books);
