import { Axis } from '../../../src/workbench/grid/axis';
import { countLines } from '../../../src/workbench/grid/measure';

/** Lines of 10, 0 (hidden), 20 and 5 pixels. */
const axis = new Axis(4, (line) => [10, 0, 20, 5][line] ?? 0);

test('starts, sizes and spans', () => {
  expect([0, 1, 2, 3, 4].map((line) => axis.start(line))).toEqual([0, 10, 10, 30, 35]);
  expect([axis.total, axis.size(2), axis.span(0, 2)]).toEqual([35, 20, 30]);
});

test.each([
  [-5, 0],
  [0, 0],
  [9, 0],
  [10, 2],
  [29, 2],
  [30, 3],
  [500, 3],
])('position %d is in line %d', (position, line) => {
  expect(axis.at(position)).toBe(line);
});

test('a step passes hidden lines and stops at the end', () => {
  expect([axis.step(0, 1), axis.step(2, -1), axis.step(3, 1), axis.step(0, -1)]).toEqual([2, 0, 3, 0]);
});

test.each([
  ['một', 40, 1],
  ['một hai ba', 40, 3],
  ['một hai ba', 70, 2],
  ['một\nhai', 400, 2],
  ['rấtlàdàidòng', 40, 3],
  ['', 40, 1],
])('%j in %d pixels takes %d lines', (text, width, lines) => {
  expect(countLines(text, width, (piece) => piece.length * 10)).toBe(lines);
});
