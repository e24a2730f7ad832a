import { readFileSync } from 'node:fs';
import { describedScores, expectedPath, gridOfScores, scoreNames } from '../../fixtures/scores/build/load';
import { outlineOfScores } from '../../fixtures/scores/build/outline';

/** A finding that is more than told. */
const HELD = /^ {2}! (?!info )/m;

test.each(scoreNames())('%s is read as it is meant', async (name) => {
  const description = await describedScores(name);
  const outline = outlineOfScores(await gridOfScores(description));
  expect(outline).toBe(readFileSync(expectedPath(name), 'utf8'));
  expect(HELD.test(outline)).toBe(!description.isClean);
});
