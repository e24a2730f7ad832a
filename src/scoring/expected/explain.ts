import { createRenderer, type Message, type Wording } from '../../i18n/message';
import { toNumber } from '../exact';
import { METHOD_BOOKS, score } from '../methods/index';
import type { MethodSpec, Peer, Scored } from '../methods/method';
import { meant } from '../sheet/score-cell';
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

/**
 * What a criterion of a unit's table should earn by its method: from the score plan, else from the wording beside it.
 * @returns null where no method is known or the criterion says no most points.
 */
export function explain(
  sheet: ScoreSheet,
  node: CriterionNode,
  methods: ReadonlyMap<string, MethodSpec>,
  peers: readonly Peer[] = [],
): Expected | null {
  const { index, max, path, sort } = node;
  const method = methods.get(path) ?? methodOfWording(sheet.method?.[index]?.text ?? '', sort);
  if (!method || !max) return null;
  const given = sheet.series.map(({ cells }) => meant(cells[index] ?? null)).find((value) => value !== null) ?? null;
  const facts = readFacts(sheet.target?.[index] ?? null, sheet.actual?.[index] ?? null);
  const input = { max: toNumber(max), facts: { ...facts, given: given ? toNumber(given) : null }, peers };
  return { method, result: score(method, input), words };
}
