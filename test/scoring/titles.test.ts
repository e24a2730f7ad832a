import { SCORE_CHECKS } from '../../src/scoring/checks/index';
import { SCORE_CHECK_TITLES } from '../../src/scoring/checks/titles';

test('every check has a title and a remedy in both languages', () => {
  expect(Object.keys(SCORE_CHECK_TITLES).sort()).toEqual(SCORE_CHECKS.map(({ id }) => id).sort());
  for (const { title, remedy } of Object.values(SCORE_CHECK_TITLES))
    for (const wording of [title, remedy])
      expect([wording.vi, wording.en].every((text) => text.trim() !== '')).toBe(true);
});
