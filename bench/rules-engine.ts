import { Engine, type RuleProperties } from 'json-rules-engine';
import type { TypedRow } from './typed-table';

const GOOD = ['HTXSNV', 'HTTNV'];

const rule = (type: string, operator: string, fact: string, value: unknown): RuleProperties => ({
  conditions: { all: [{ fact, operator, value }] },
  event: { type },
});

/** The same criteria in json-rules-engine, a rule each; one asynchronous run a row is how it is used. */
export function rulesEngine(): (rows: readonly TypedRow[]) => Promise<string[]> {
  const engine = new Engine();
  engine.addRule({
    conditions: { any: [0, 1, 2, 3, 4].map((index) => ({ fact: `rating${index}`, operator: 'notIn', value: GOOD })) },
    event: { type: 'low' },
  });
  engine.addRule(rule('few', 'lessThan', 'excellent', 3));
  engine.addRule(rule('targets', 'lessThanInclusive', 'targets', 100));
  engine.addRule(rule('work', 'equal', 'work', false));
  engine.addRule(rule('papers', 'equal', 'papers', false));
  return async (rows) => {
    const verdicts: string[] = [];
    for (const { ratings, targets, work, papers } of rows) {
      const facts: Record<string, unknown> = {
        targets,
        work,
        papers,
        excellent: ratings.filter((value) => value === 'HTXSNV').length,
      };
      ratings.forEach((value, index) => (facts[`rating${index}`] = value));
      const types = (await engine.run(facts)).events.map(({ type }) => type);
      verdicts.push(
        types.some((type) => type !== 'papers') ? 'ineligible' : types.length > 0 ? 'incomplete' : 'eligible',
      );
    }
    return verdicts;
  };
}
