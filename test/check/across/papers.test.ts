import { factsOf } from '../../../src/check/across/index';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { shippedPlans, vocabularyOf } from '../../../src/plan/index';
import { readTables } from '../../../src/sheet/index';

const tracked = shippedPlans().flatMap((plan) => {
  const [title] = plan.tables.find(({ id }) => id === 'tracking')?.titles ?? [];
  return title === undefined ? [] : [[plan.id, title, plan] as const];
});

test.each(tracked)('%s: petitions and minutes are followed in "%s"', (_, title, plan) => {
  const rows = [
    [title.toUpperCase()],
    [],
    ['TT', 'Tên đơn vị', 'Tờ trình', 'Biên bản họp xét'],
    [1, 'Sở Minh họa A', 'Có', 'Chưa có'],
  ].map((row) => row.map((content) => ({ content })));
  const { tables } = readTables(readXlsx(createWorkbook([{ name: 'THEO DOI', rows }])), vocabularyOf(plan));
  const [record] = factsOf(tables, plan).records;
  expect(record?.papers.map(({ field, state }) => [field, state])).toEqual([
    ['paper-petition', 'there'],
    ['paper-minutes', 'missing'],
  ]);
});
