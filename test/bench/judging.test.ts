import { check, FIVE } from '../../bench/five-criteria';
import { byHand } from '../../bench/hand-written';
import { readingOf, typedRows } from '../../bench/typed-table';

test('the loop that judging is measured beside finds what the plan finds, in the same words', () => {
  const rows = typedRows(200);
  expect(check(readingOf(rows), FIVE)).toEqual(byHand(rows));
});
