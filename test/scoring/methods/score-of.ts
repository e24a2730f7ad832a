import { checkMethod, score } from '../../../src/scoring/methods/index';
import { NO_FACTS, type Facts, type Peer, type Scored } from '../../../src/scoring/methods/method';
import { toNumber } from '../../../src/scoring/exact';

/** Score of one criterion by a method given as plan data. */
export function scored(
  method: string,
  params: unknown,
  max: number,
  facts: Partial<Facts>,
  peers: readonly Peer[] = [],
): Scored {
  const checked = checkMethod({ method, params });
  if (!checked.spec) throw new Error(JSON.stringify(checked.faults));
  return score(checked.spec, { max, facts: { ...NO_FACTS, ...facts }, peers });
}

/** The score as a number, or the outcome where there is none. */
export const scoreOf = (...args: Parameters<typeof scored>): number | string => {
  const result = scored(...args);
  return result.outcome === 'scored' ? toNumber(result.score) : result.outcome;
};

export const stepsOf = (...args: Parameters<typeof scored>): string[] => scored(...args).steps.map(({ id }) => id);
