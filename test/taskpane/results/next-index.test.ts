import { nextIndex } from '../../../src/taskpane/results/next-index';

test.each([
  ['ArrowDown', 3, 10, 4],
  ['ArrowDown', 9, 10, 9],
  ['ArrowUp', 0, 10, 0],
  ['PageDown', 7, 10, 9],
  ['PageUp', 7, 10, 2],
  ['Home', 7, 10, 0],
  ['End', 2, 10, 9],
  ['Enter', 2, 10, null],
  ['ArrowDown', 0, 0, null],
])('%s at %i of %i leads to %j', (key, from, total, expected) => {
  expect(nextIndex(key, from, total)).toBe(expected);
});
