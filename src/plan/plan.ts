import type { Succession } from '../criteria/kinship';
import type { OwnWork, PlanTarget, Round } from '../criteria/plan-facts';
import type { Rule } from '../criteria/rule';
import type { Wording } from '../i18n/message';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import type { FieldSpec, ListSpec, TableKindSpec, UnitKindSpec } from '../sheet/field';
import type { IsoDate } from '../sheet/value';

/** A clause of the plan's text: `{ ref: 'III.2.1.1', dash: 1 }` is Mục III.2.1.1, gạch 1. */
export interface ClauseReference {
  readonly ref: string;
  /** 1-based number of the dash ("gạch đầu dòng") within the clause. */
  readonly dash?: number;
}

/** A clause that exists in the plan's text, so that references can be checked. */
interface Clause {
  readonly ref: string;
  readonly title: string;
  /** How many dashes the clause has; 0 when it has none. */
  readonly dashes: number;
}

/** What a criterion asks of some kinds of unit, by which clause. The first variant that names the record's kind is used. */
interface CriterionVariant {
  /** Unit kinds, or `person`. */
  readonly unitKinds: readonly string[];
  readonly clause: ClauseReference;
  readonly rule: Rule;
}

/** `core`: the records become incomplete; `noted`: one line for the table. */
type Absent = 'core' | 'noted';

export interface PlanCriterion {
  /** Kebab-case, permanent. */
  readonly id: string;
  readonly title: Wording;
  /** Why the plan asks it and how it is read. */
  readonly explanation: Wording;
  /** What would change a failing or unknown outcome. */
  readonly remedy: Wording;
  readonly severity: 'block' | 'supplement' | 'warn' | 'info';
  /** What follows when the table lacks the columns; by table kind where it differs. */
  readonly absent: Absent | Readonly<Record<string, Absent>>;
  /** Table kinds in which it is judged. */
  readonly tables: readonly string[];
  readonly variants: readonly CriterionVariant[];
}

/** A fault of the plan's own text that is known, with the sense it is read in. */
export interface KnownFault {
  readonly clause: ClauseReference;
  /** The reference as printed, which points to the wrong place or nowhere. */
  readonly pointsAt?: ClauseReference;
  readonly readAs: readonly ClauseReference[];
  readonly note: Wording;
}

/** An emulation plan as data. A new province is a new document of this shape, never new code. */
export interface Plan {
  /** Version of this shape. */
  readonly schema: 1;
  readonly id: string;
  readonly title: Wording;
  readonly authority: string;
  /** Number and date of the document, where the published text gives them. */
  readonly instrument: { readonly number?: string; readonly date?: IsoDate };
  /** Without `from` the campaign runs from the day of the document; a document that is no campaign has no end. */
  readonly campaign: { readonly from?: IsoDate; readonly to?: IsoDate };
  /**
   * Id of the plan that this document, a later guidance, builds on. A document with `extends` needs only what it adds: its criteria,
   * fields, unit kinds, tables, lists, quotas, awards, clauses, rounds, targets and works go to those of the base, and one with the
   * same id takes the other's place. A loaded plan is whole: the base is already in it.
   */
  readonly extends?: string;
  /** The document is no campaign of its own: any plan of this authority can take its criteria along (`<plan>+<overlay>`). */
  readonly overlayFor?: string;
  /** `pending`: standards and numbers of awards are left to a later guidance, which is told once in a report; `issued`: they came. */
  readonly standards?: 'pending' | 'issued';
  /** The clause that leaves the standards to a later guidance. */
  readonly standardsClause?: ClauseReference;
  /** Rounds (đợt) of the campaign. */
  readonly rounds?: readonly Round[];
  /** Figures that the plan itself sets. */
  readonly targets?: readonly PlanTarget[];
  /** Works that the authority itself carries out. */
  readonly works?: readonly OwnWork[];
  /** How the khối of the plan score. */
  readonly scorePlan?: ScorePlan;
  readonly awards: readonly { readonly id: string; readonly label: Wording }[];
  readonly unitKinds: readonly UnitKindSpec[];
  readonly fields: readonly FieldSpec[];
  readonly tables: readonly TableKindSpec[];
  /** Without titles a list is never told by a sheet's title: a person names the sheet or the file. */
  readonly lists: readonly (ListSpec & { readonly label: Wording })[];
  /** Other names of a unit, compared like names: first the name used, then its aliases. */
  readonly aliases: readonly (readonly string[])[];
  /**
   * What units were before a merger, a split or a new name, with the first day of the new one. Unlike aliases these stay units of
   * their own: where both names meet, a person decides.
   */
  readonly predecessors?: readonly Succession[];
  readonly quotas: readonly {
    readonly id: string;
    readonly label: Wording;
    readonly total: number;
    readonly parts: readonly { readonly label: Wording; readonly count: number }[];
  }[];
  readonly clauses: readonly Clause[];
  readonly knownFaults: readonly KnownFault[];
  readonly criteria: readonly PlanCriterion[];
}
