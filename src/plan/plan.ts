import type { Rule } from '../criteria/rule';
import type { Wording } from '../i18n/message';
import type { FieldSpec, TableKindSpec, UnitKindSpec } from '../sheet/field';
import type { IsoDate } from '../sheet/value';

/** A clause of the plan's text: `{ ref: 'III.2.1.1', dash: 1 }` is Mục III.2.1.1, gạch 1. */
export interface ClauseReference {
  readonly ref: string;
  /** 1-based number of the dash ("gạch đầu dòng") within the clause. */
  readonly dash?: number;
}

/** A clause that exists in the plan's text, so that references can be checked. */
export interface Clause {
  readonly ref: string;
  readonly title: string;
  /** How many dashes the clause has; 0 when it has none. */
  readonly dashes: number;
}

/** What a criterion asks of some kinds of unit, by which clause. The first variant that names the record's kind is used. */
export interface CriterionVariant {
  /** Unit kinds, or `person`. */
  readonly unitKinds: readonly string[];
  readonly clause: ClauseReference;
  readonly rule: Rule;
}

export interface PlanCriterion {
  /** Kebab-case, permanent. */
  readonly id: string;
  readonly title: Wording;
  /** Why the plan asks it and how it is read. */
  readonly explanation: Wording;
  /** What would change a failing or unknown outcome. */
  readonly remedy: Wording;
  readonly severity: 'block' | 'supplement' | 'warn' | 'info';
  /** What follows when the table lacks the columns: `core` makes records incomplete, `noted` is one line for the table. */
  readonly absent: 'core' | 'noted';
  /** Table kinds in which it is judged. */
  readonly tables: readonly string[];
  readonly variants: readonly CriterionVariant[];
}

/** A fault of the plan's own text that is known, with the sense it is read in. */
export interface KnownFault {
  readonly clause: ClauseReference;
  /** The reference as printed, which points to the wrong place or nowhere. */
  readonly pointsAt: ClauseReference;
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
  readonly instrument: { readonly number: string; readonly date: IsoDate };
  readonly campaign: { readonly from: IsoDate; readonly to: IsoDate };
  readonly awards: readonly { readonly id: string; readonly label: Wording }[];
  readonly unitKinds: readonly UnitKindSpec[];
  readonly fields: readonly FieldSpec[];
  readonly tables: readonly TableKindSpec[];
  readonly lists: readonly { readonly id: string; readonly label: Wording; readonly titles: readonly string[] }[];
  /** Other names of a unit, compared like names: first the name used, then its aliases. */
  readonly aliases: readonly (readonly string[])[];
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
