import type { z } from 'zod';
import type { Message, MessageBook, Wording } from '../../i18n/message';
import type { Exact } from '../exact';

/** What was assigned to a unit and what it did under one criterion; null is "not known", never zero. */
export interface Facts {
  /** What was assigned; null or 0 when nothing was. */
  readonly target: number | null;
  readonly actual: number | null;
  /** Share reached in per cent points; worked out from target and actual where it is not given. */
  readonly percent: number | null;
  /** How often the thing that is counted happened. */
  readonly times: number | null;
  readonly met: boolean | null;
  /** False: nothing of the kind arose in the year. */
  readonly arisen: boolean | null;
  readonly commended: number | null;
  readonly criticised: number | null;
  /** Places taken in rankings, 1 is the best. */
  readonly places: readonly number[] | null;
  /** Ids of the options that were reached, of those the method lists. */
  readonly attained: readonly string[] | null;
  /** Points that the same work earned under another criterion. */
  readonly elsewhere: number | null;
  /** Points that a person gave. */
  readonly given: number | null;
}

export const NO_FACTS: Facts = {
  target: null,
  actual: null,
  percent: null,
  times: null,
  met: null,
  arisen: null,
  commended: null,
  criticised: null,
  places: null,
  attained: null,
  elsewhere: null,
  given: null,
};

/** Another unit of the bloc under the same criterion. */
export type Peer = Pick<Facts, 'target' | 'actual'>;

export interface ScoreInput {
  /** Most points of the criterion. */
  readonly max: number;
  readonly facts: Facts;
  /** The other units of the bloc; only methods of scope `bloc` look at them. */
  readonly peers: readonly Peer[];
}

/** A limit on the grade that a deduction brings along: at most this grade, or this many grades lower. */
export type Sanction = { readonly ceiling: string } | { readonly lower: number };

/** What a method gives, with the way to it step by step. */
export type Scored =
  | {
      readonly outcome: 'scored';
      readonly score: Exact;
      readonly steps: readonly Message[];
      /** The score may still change: another unit has not reported. */
      readonly isProvisional?: true;
      /** The whole criterion above is lost. */
      readonly zeroesParent?: true;
      readonly sanction?: Sanction;
    }
  /** The criterion leaves the unit's denominator. */
  | { readonly outcome: 'not-assigned'; readonly steps: readonly Message[] }
  /** A fact is missing; the last step says which. */
  | { readonly outcome: 'unknown'; readonly steps: readonly Message[] };

/** A method as plan data: its id and its parameters. */
export interface MethodSpec {
  readonly method: string;
  readonly params: unknown;
}

/** Least and most points that a method can give. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

export type Fact = keyof Facts;

/** Evaluates the method within a method. */
export type Apply = (spec: MethodSpec, input: ScoreInput) => Scored;
/** Asks something of the method within a method. */
export type Inner<Answer> = (spec: MethodSpec) => Answer;

/**
 * A way to score: a value, one file each. Score plans name it by id and give its parameters.
 * Methods that need a fact which is not known give `unknown`; they never guess.
 */
export interface MethodKind<P = unknown> {
  readonly id: string;
  readonly params: z.ZodType<P>;
  readonly messages: MessageBook<Readonly<Record<string, Wording>>>;
  /** `bloc`: one unit's result changes the scores of the others. */
  readonly scope: 'unit' | 'bloc';
  /** Methods within this one. */
  inner(params: P): readonly MethodSpec[];
  /** Facts that it reads itself, those of inner methods left out. */
  facts(params: P): readonly Fact[];
  limits(params: P, max: number, inner: Inner<Limits>): Limits;
  /** The fact along which the score never falls (`up`) or never rises (`down`); null where the method has no such fact. */
  monotone(
    params: P,
  ): { readonly fact: 'actual' | 'percent' | 'times' | 'elsewhere'; readonly way: 'up' | 'down' } | null;
  evaluate(params: P, input: ScoreInput, apply: Apply): Scored;
}

/** Keeps the types of a method while its parts are written; the index stores it as {@link MethodKind} of unknowns. */
export const defineMethod = <P>(kind: MethodKind<P>): MethodKind<P> => kind;
