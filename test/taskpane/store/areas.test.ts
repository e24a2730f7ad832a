import { parseArea, type Area } from '../../../src/sheet/address';
import { areaAddress } from '../../../src/sheet/address';
import { cellCount, coalesce } from '../../../src/taskpane/store/areas';

const of = (sheet: string, address: string) => ({ sheet, area: parseArea(address) as Area });
const told = (changes: readonly string[]) =>
  coalesce(changes.map((change) => of(...(change.split('!') as [string, string])))).map(
    ({ sheet, area }) => `${sheet}!${areaAddress(area)}`,
  );

test.each([
  ['typing down a column is one area', ['A!C5', 'A!C6', 'A!C7'], ['A!C5:C7']],
  ['the same cell twice is one cell', ['A!C5', 'A!C5'], ['A!C5']],
  ['sheets stay apart', ['A!C5', 'B!C5', 'A!C6'], ['B!C5', 'A!C5:C6']],
  ['cells far apart stay apart', ['A!A1', 'A!Z900'], ['A!A1', 'A!Z900']],
  ['two long columns side by side are drawn together', ['A!C1:C1000', 'A!D1:D1000'], ['A!C1:D1000']],
  ['a cell far from a long column stays apart', ['A!C1:C1000', 'A!ZZ1'], ['A!C1:C1000', 'A!ZZ1']],
  ['a grown area reaches others that did not meet', ['A!A1', 'A!A90', 'A!A45'], ['A!A1:A90']],
])('%s', (_, changes, expected) => {
  expect(told(changes)).toEqual(expected);
});

test('cells of areas are counted', () => {
  expect(cellCount([of('A', 'A1:B3'), of('B', 'C7')])).toBe(7);
});
