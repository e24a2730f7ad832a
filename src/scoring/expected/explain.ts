import { createRenderer, type Message, type Wording } from '../../i18n/message';
import { toNumber, type Exact } from '../exact';
import { isCoupled, METHOD_BOOKS, score } from '../methods/index';
import type { MethodSpec, Peer, Scored } from '../methods/method';
import type { ScoreSheet } from '../sheet/score-sheet';
import type { CriterionNode } from '../tree/criterion-tree';
import { readFacts } from './facts';
import { methodOfWording } from './method-wording';

export interface Expected {
  readonly method: MethodSpec;
  readonly result: Scored;
  /** The steps in words, in both languages. */
  words(steps: readonly Message[]): Wording;
}

const render = createRenderer(METHOD_BOOKS);
const words = (steps: readonly Message[]): Wording => ({
  vi: steps.map((step) => render(step, 'vi')).join(' '),
  en: steps.map((step) => render(step, 'en')).join(' '),
});

/** Where the other units are not known, a score that depends on them stays provisional. */
const NOT_REPORTED: readonly Peer[] = [{ target: 1, actual: null }];

/**
 * What a criterion of a unit's table should earn by its method: from the score plan, else from the wording beside it.
 * @param given the score that a person gave, which some methods take over within their bounds.
 * @param peers results of the other units; null when they are not known.
 * @returns null where no method is known or the criterion says no most points.
 */
export function explain(
  sheet: ScoreSheet,
  node: CriterionNode,
  methods: ReadonlyMap<string, MethodSpec>,
  given: Exact | null,
  peers: readonly Peer[] | null = null,
): Expected | null {
  const { index, max, path, sort } = node;
  if (!max) return null;
  const method = methods.get(path) ?? methodOfWording(sheet.method?.[index]?.text ?? '', sort, toNumber(max));
  if (!method) return null;
  const facts = readFacts(sheet.target?.[index] ?? null, sheet.actual?.[index] ?? null);
  const others = peers ?? (isCoupled(method) ? NOT_REPORTED : []);
  const input = { max: toNumber(max), facts: { ...facts, given: given ? toNumber(given) : null }, peers: others };
  return { method, result: score(method, input), words };
}
