import type { GridRow } from '../../../src/sheet/grid';
import { slicesOf } from '../../../src/taskpane/engine/hand-over';

test('100,000 rows go to the engine in slices of bounded size, none left out and none twice', () => {
  const row: GridRow = { values: Array.from({ length: 11 }, (_, at) => at), styles: [] };
  const rows = Array.from({ length: 100_000 }, (_, at) => (at % 10 === 9 ? undefined : row));
  const slices = [...slicesOf(rows)];
  const cells = slices.map(([, slice]) => slice.reduce((sum, one) => sum + 1 + (one?.values.length ?? 0), 0));
  expect(Math.max(...cells)).toBeLessThan(15_012);
  expect(slices.map(([from]) => from)).toEqual(
    slices.map((_, index) => slices.slice(0, index).reduce((sum, [, slice]) => sum + slice.length, 0)),
  );
  expect(slices.reduce((sum, [, slice]) => sum + slice.length, 0)).toBe(rows.length);
});
