import { correctionOf, withColumn, withHeader, withoutTable } from '../../../src/taskpane/recognised/corrections';
import { withExtent } from '../../../src/taskpane/recognised/said';

const table = { sheet: 'A', headerRows: { first: 4, last: 6 } };
const below = { sheet: 'A', headerRows: { first: 40, last: 40 } };

test('a column is said once, the last word counts, columns stay in order', () => {
  const once = withColumn([], table, 3, 'party');
  const twice = withColumn(withColumn(once, table, 1, null), table, 3, 'union');
  expect(twice).toEqual([
    {
      sheet: 'A',
      header: { first: 4, last: 6 },
      columns: [
        { column: 1, field: null },
        { column: 3, field: 'union' },
      ],
    },
  ]);
});

test('tables of one sheet are corrected apart', () => {
  const both = withColumn(withColumn([], table, 3, 'party'), below, 3, 'union');
  expect(correctionOf(both, table)?.columns).toEqual([{ column: 3, field: 'party' }]);
  expect(correctionOf(both, below)?.columns).toEqual([{ column: 3, field: 'union' }]);
  expect(correctionOf(both, { ...table, sheet: 'B' })).toBeUndefined();
  expect(withoutTable(both, table)).toEqual([correctionOf(both, below)]);
});

test('other header rows keep what was said about the columns', () => {
  const moved = withHeader(withColumn([], table, 3, 'party'), table, { first: 5, last: 7 });
  expect(moved).toEqual([{ sheet: 'A', header: { first: 5, last: 7 }, columns: [{ column: 3, field: 'party' }] }]);
});

test('a header laid over another table takes its place', () => {
  const both = withColumn(withColumn([], table, 3, 'party'), below, 3, 'union');
  const moved = withHeader(both, table, { first: 39, last: 41 });
  expect(moved.map(({ header }) => header)).toEqual([{ first: 39, last: 41 }]);
});

test('tables side by side are corrected apart, and one that is made wider takes the place of the other', () => {
  const [left, right] = [
    { ...table, left: 0, right: 4 },
    { ...table, left: 6, right: 10 },
  ];
  const both = withColumn(withColumn([], left, 3, 'party'), right, 8, 'union');
  expect(both).toHaveLength(2);
  expect(correctionOf(both, left)?.columns).toEqual([{ column: 3, field: 'party' }]);
  expect(correctionOf(both, right)?.columns).toEqual([{ column: 8, field: 'union' }]);
  expect(withoutTable(both, left)).toEqual([correctionOf(both, right)]);
  const apart = withExtent(both, right, { left: 7, right: 10, bottom: 20 });
  expect(apart.map(({ left: from }) => from)).toEqual([0, 7]);
  const wide = withExtent(both, left, { left: 0, right: 10, bottom: 20 });
  expect(wide.map(({ left: from, columns }) => [from, columns])).toEqual([[0, [{ column: 3, field: 'party' }]]]);
});
