import { workbookOf } from '../../src/workbench/host/model/build';
import { enterValues } from '../../src/workbench/host/model/edit';
import { deleteCells, insertCells } from '../../src/workbench/host/model/move-cells';
import { activateSheet, addSheet } from '../../src/workbench/host/model/sheets';
import { sortRows } from '../../src/workbench/host/model/sort';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { settled, useHost } from './office';

const WHOLE_ROW = { left: 0, right: 16_383 };

const two = () =>
  workbookOf({
    sheets: [
      { name: 'Một', rows: [['Tên'], ['b'], ['a']] },
      { name: 'Hai', rows: [] },
    ],
  });

/** Hears of everything that the workbook's sheets tell, and gives the lines back. */
async function listen(): Promise<{ readonly heard: string[]; readonly stop: () => Promise<void> }> {
  const heard: string[] = [];
  const say = (text: string) => {
    heard.push(text);
    return Promise.resolve();
  };
  const { context, handlers } = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) =>
        say(`${event.changeType} ${event.address} ${event.source} ${event.triggerSource}`),
      ),
      worksheets.onRowSorted.add((event) => say(`sorted ${event.address}`)),
      worksheets.onAdded.add((event) => say(`added ${event.source}`)),
      worksheets.onDeleted.add((event) => say(`deleted ${event.source}`)),
      worksheets.onActivated.add(() => say('activated')),
      worksheets.onFormatChanged.add((event) => say(`format ${event.address}`)),
      worksheets.onSelectionChanged.add((event) => say(`selected ${event.address}`)),
    ];
    await context.sync();
    return { context, handlers };
  });
  const stop = () =>
    Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  return { heard, stop };
}

const sheetOf = (workbook: WorkbookModel, at: number) => workbook.sheets[at]!;

test('own writes are told apart from those of the person and of others', async () => {
  const workbook = two();
  useHost(workbook);
  const { heard } = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').getRange('B2:C2').values = [[1, 2]];
    await context.sync();
  });
  const cell = { top: 4, left: 0, bottom: 4, right: 0 };
  enterValues(workbook, sheetOf(workbook, 0), cell, [['x']], 'person');
  enterValues(workbook, sheetOf(workbook, 0), cell, [['y']], 'remote');
  await settled();
  expect(heard).toEqual([
    'RangeEdited B2:C2 Local ThisLocalAddin',
    'RangeEdited A5 Local Unknown',
    'RangeEdited A5 Remote Unknown',
  ]);
});

test('rows in and out, sorting, sheets, activation, looks, selection', async () => {
  const workbook = two();
  useHost(workbook);
  const { heard } = await listen();
  const [first, second] = [sheetOf(workbook, 0), sheetOf(workbook, 1)];
  insertCells(workbook, first, { ...WHOLE_ROW, top: 0, bottom: 1 }, 'down', 'person');
  deleteCells(workbook, first, { ...WHOLE_ROW, top: 0, bottom: 1 }, 'up', 'person');
  const body = { top: 0, left: 0, bottom: 2, right: 0 };
  sortRows(workbook, first, body, [{ column: 0, ascending: true }], { hasHeader: true, matchCase: false }, 'person');
  addSheet(workbook, 'Ba', 'person');
  activateSheet(workbook, second, 'person');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Hai').getRange('D4');
    range.format.fill.color = '#FF0000';
    range.select();
    context.workbook.worksheets.getItem('Ba').delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    'RowInserted 1:2 Local Unknown',
    'RowDeleted 1:2 Local Unknown',
    'sorted A2:A3',
    'added Local',
    'activated',
    'format D4',
    'selected D4',
    'deleted Local',
  ]);
  expect([1, 2].map((row) => first.cell(row, 0)?.value)).toEqual(['a', 'b']);
});

test('removed handlers hear nothing, and neither does anybody while events are off', async () => {
  const workbook = two();
  useHost(workbook);
  const { heard, stop } = await listen();
  const edit = async () => {
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    enterValues(workbook, sheetOf(workbook, 0), cell, [['x']], 'person');
    await settled();
  };
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await edit();
  expect(heard).toEqual([]);
  workbook.areEventsEnabled = true;
  await edit();
  expect(heard).toHaveLength(1);
  await stop();
  await edit();
  expect(heard).toHaveLength(1);
});

test('the event of one sheet does not tell of another', async () => {
  const workbook = two();
  useHost(workbook);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  enterValues(workbook, sheetOf(workbook, 0), cell, [['x']], 'person');
  enterValues(workbook, sheetOf(workbook, 1), { ...cell, right: 1 }, [['x', 'y']], 'person');
  await settled();
  expect(heard).toEqual(['A1:B1']);
});

test('results of formulas raise no change of their own', async () => {
  const workbook = workbookOf({ sheets: [{ name: 'Một', rows: [[1, { formula: '=A1*2', value: 2 }]] }] });
  const sheet = sheetOf(workbook, 0);
  workbook.calculator = {
    recalculate: () => [{ sheet, row: 0, column: 1, value: Number(sheet.cell(0, 0)?.value) * 2 }],
  };
  useHost(workbook);
  const { heard } = await listen();
  const calculated: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add((event) => {
      calculated.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  enterValues(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[5]], 'person');
  await settled();
  expect(sheet.cell(0, 1)?.value).toBe(10);
  expect(heard).toEqual(['RangeEdited A1 Local Unknown']);
  expect(calculated).toEqual(['B1']);
});

test('renaming a sheet tells nobody in this library', async () => {
  useHost(two(), { api: '1.15' });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});
