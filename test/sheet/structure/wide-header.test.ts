import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { planById, vocabularyOf } from '../../../src/plan/index';
import { readTables } from '../../../src/sheet/index';
import { joinsOf } from '../../../src/sheet/structure/column-drafts';
import { SheetView } from '../../../src/sheet/structure/sheet-view';

test('the columns of a name are found by looking at each column of a very wide header once', () => {
  let looks = 0;
  const drafts = Array.from({ length: 10_000 }, (_, column) => ({
    column,
    get partOf() {
      looks++;
      return column % 3 === 2 ? column - 1 : column === 4 ? 1 : undefined;
    },
  }));
  const joins = joinsOf(drafts as never);
  expect([joins.get(1), joins.get(4), joins.get(2)]).toEqual([[2, 4], [5], undefined]);
  expect(looks).toBeLessThanOrEqual(drafts.length);
});

/** How often texts of a sheet are asked for whose columns all claim one field. */
function textsAskedFor(columns: number): number {
  const line = (first: readonly string[], rest: string) =>
    [...first, ...Array.from({ length: columns }, () => rest)].map((content) => ({ content }));
  const rows = [line(['STT', 'Tên đơn vị'], 'Đơn vị'), line(['1', 'Sở Y tế'], 'x'), line(['2', 'Sở Nội vụ'], 'x')];
  const workbook = readXlsx(createWorkbook([{ name: 'A', rows }]));
  const text = jest.spyOn(SheetView.prototype, 'text');
  const plan = planById('kien-giang-90-2021');
  readTables(workbook, vocabularyOf(plan!));
  const { length } = text.mock.calls;
  text.mockRestore();
  return length;
}

test('columns that claim one field cost in proportion to their number', () => {
  expect(textsAskedFor(400)).toBeLessThan(3 * textsAskedFor(200));
});
