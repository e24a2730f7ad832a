import type { MessageBook, Wording } from '../../i18n/message';
import { allOrNothing } from './all-or-nothing';
import { bands } from './bands';
import { count } from './count';
import { deduct } from './deduct';
import { direct } from './direct';
import { halfScale } from './half-scale';
import { highestOnly } from './highest-only';
import type { Fact, Limits, MethodKind, MethodSpec, ScoreInput, Scored } from './method';
import { minusPer } from './minus-per';
import { minusPlus } from './minus-plus';
import { noDoubleCount } from './no-double-count';
import { notArisenFull } from './not-arisen-full';
import { notAssigned } from './not-assigned';
import { plusMinus } from './plus-minus';
import { rankPoints } from './rank-points';
import { ratio } from './ratio';
import { stepMessages } from './steps';
import { zeroItem } from './zero-item';

const ALL = [
  allOrNothing,
  bands,
  minusPer,
  minusPlus,
  ratio,
  count,
  direct,
  plusMinus,
  halfScale,
  rankPoints,
  deduct,
  zeroItem,
  notArisenFull,
  notAssigned,
  highestOnly,
  noDoubleCount,
] as unknown as readonly MethodKind[];

/** Every score method by its id. */
export const METHODS: ReadonlyMap<string, MethodKind> = new Map(ALL.map((method) => [method.id, method]));

/** Every sentence that methods can say. */
export const METHOD_BOOKS: readonly MessageBook<Readonly<Record<string, Wording>>>[] = [
  stepMessages,
  ...ALL.map(({ messages }) => messages),
];

/** Methods within methods deeper than this are no real plan. */
const MAX_DEPTH = 8;

/** What is wrong with a method of a score plan: where in it, and whether the method or a parameter is. */
interface MethodFault {
  readonly code: 'unknown-method' | 'bad-params' | 'too-deep';
  readonly method: string;
  readonly path: readonly (string | number)[];
}

type CheckedMethod =
  | { readonly spec: MethodSpec; readonly faults: readonly [] }
  | { readonly spec: null; readonly faults: readonly MethodFault[] };

/** Checks a method of a score plan with all methods within it, and fills in defaults. Only checked methods may be scored. */
export function checkMethod(spec: MethodSpec, depth = 0): CheckedMethod {
  const fault = (code: MethodFault['code'], path: MethodFault['path'] = []): CheckedMethod => ({
    spec: null,
    faults: [{ code, method: spec.method, path }],
  });
  const kind = METHODS.get(spec.method);
  if (!kind) return fault('unknown-method', ['method']);
  if (depth > MAX_DEPTH) return fault('too-deep');
  const parsed = kind.params.safeParse(spec.params);
  if (!parsed.success)
    return {
      spec: null,
      faults: parsed.error.issues.map(({ path }) => ({
        code: 'bad-params',
        method: spec.method,
        path: ['params', ...path.map((part) => (typeof part === 'symbol' ? String(part) : part))],
      })),
    };
  let params = parsed.data as Readonly<Record<string, unknown>>;
  for (const inner of kind.inner(params)) {
    const checked = checkMethod(inner, depth + 1);
    if (!checked.spec)
      return {
        spec: null,
        faults: checked.faults.map((each) => ({ ...each, path: ['params', 'otherwise', ...each.path] })),
      };
    params = { ...params, otherwise: checked.spec };
  }
  return { spec: { method: spec.method, params }, faults: [] };
}

const kindOf = ({ method }: MethodSpec): MethodKind => {
  const kind = METHODS.get(method);
  if (!kind) throw new RangeError(`No score method "${method}"`);
  return kind;
};

/** Score of one criterion of one unit. The method must have come out of {@link checkMethod}. @throws RangeError on an unknown method. */
export const score = (spec: MethodSpec, input: ScoreInput): Scored => kindOf(spec).evaluate(spec.params, input, score);

/** Least and most points that a checked method gives for a criterion. */
export const limitsOf = (spec: MethodSpec, max: number): Limits =>
  kindOf(spec).limits(spec.params, max, (inner) => limitsOf(inner, max));

/** Facts that a checked method reads, those of methods within it included. */
export const factsOf = (spec: MethodSpec): readonly Fact[] => [
  ...new Set([...kindOf(spec).facts(spec.params), ...kindOf(spec).inner(spec.params).flatMap(factsOf)]),
];

/** Whether a unit's score under a checked method depends on the results of other units. */
export const isCoupled = (spec: MethodSpec): boolean =>
  kindOf(spec).scope === 'bloc' || kindOf(spec).inner(spec.params).some(isCoupled);
