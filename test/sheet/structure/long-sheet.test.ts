import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { planById, vocabularyOf } from '../../../src/plan/index';
import { readTables } from '../../../src/sheet/index';

/** More than can be handed to a function one by one: the stack of a browser's worker ends long before that of Node. */
const ROWS = 150_000;

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('no plan');
const vocabulary = vocabularyOf(plan);

test('every record of a very long list is read', () => {
  const grid = {
    sheet: 'Danh sách',
    visibility: 'visible',
    rows: [
      { values: ['STT', 'Tên đơn vị', 'Ghi chú'], styles: [] },
      ...Array.from({ length: ROWS }, (_, at) => ({ values: [at + 1, `Xã ${at % 1_000}`], styles: [] })),
    ],
    styles: [{ format: 'General' }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownMarks: [],
    date1904: false,
    isProtected: false,
  } as const;
  const { tables } = readTables({ grids: [grid] }, vocabulary);
  expect(tables.map(({ records, area }) => [records.length, area.bottom])).toEqual([[ROWS, ROWS]]);
});

test('a sheet with very many hidden rows is written', () => {
  const hiddenRows = Array.from({ length: ROWS }, (_, row) => row + 1);
  const [grid] = readXlsx(createWorkbook([{ name: 'A', rows: [[{ content: 'a' }]], hiddenRows }])).grids;
  expect(grid?.hiddenRows).toHaveLength(ROWS);
});
