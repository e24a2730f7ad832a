import { correctionOf, withColumn, withHeader, withoutTable } from '../../../src/taskpane/recognised/corrections';

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
