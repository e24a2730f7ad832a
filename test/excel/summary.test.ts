import { excelHost } from '../../src/excel';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { valueAt, type Grid } from '../../src/sheet/grid';
import { CONTEXT, sent, sheetsOf } from '../summary/submissions';
import { persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const SHEETS = sheetsOf([sent('de-nghi-ca-nhan.xlsx', 'Khối 1'), sent('tap-the-va-ca-nhan.xlsx', 'Khối 2')], CONTEXT);
const NAMES = SHEETS.map(({ name }) => name);

/** Values and formulas of a sheet. */
const cellsOf = (grid: Grid | undefined): unknown[] =>
  (grid?.rows ?? []).flatMap((row, at) =>
    (row?.values ?? []).flatMap((value, column) => {
      const formula = row?.formulas?.[column];
      return value === undefined || value === null || value === ''
        ? formula === undefined
          ? []
          : [[at, column, formula]]
        : [[at, column, formula ?? value]];
    }),
  );
const gridsOf = async (): Promise<ReadonlyMap<string, Grid>> =>
  new Map((await excelHost().snapshot()).sheets.map(({ grid }) => [grid.sheet, grid]));

test('the summary made in the open workbook is the one that is made as a file, charts and all', async () => {
  const workbook = persons(3);
  const before = pictureOf(workbook);
  useHost(workbook);
  expect(await excelHost().makeSummary(SHEETS)).toEqual(NAMES);
  const inExcel = await gridsOf();
  for (const grid of readXlsx(createWorkbook(SHEETS)).grids)
    expect([grid.sheet, cellsOf(inExcel.get(grid.sheet))]).toEqual([grid.sheet, cellsOf(grid)]);
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  const wanted = SHEETS.flatMap((sheet) => sheet.charts ?? []);
  expect(charts.map(({ title, series }) => [title, series.map(({ name, color }) => [name, color])])).toEqual(
    wanted.map(({ title, series }) => [title, series.map(({ name, color }) => [name, `#${color}`])]),
  );
  expect(charts.every(({ series }) => series.every(({ values, categories }) => values && categories))).toBe(true);
  const after = pictureOf(workbook);
  const own = new Set(NAMES);
  expect(after.sheets.filter(({ name }) => !own.has(name))).toEqual(before.sheets);
});

test('made again it takes the place of the former, and notes and formulas beside its tables stay with their records', async () => {
  const workbook = persons(1);
  const before = workbook.sheets.map(({ name }) => name);
  useHost(workbook);
  const host = excelHost();
  await host.makeSummary(SHEETS);
  const overview = (await gridsOf()).get('Tổng hợp kết quả');
  const row = (overview?.rows ?? []).findIndex((cells) => typeof cells?.values[0] === 'number');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổng hợp kết quả');
    sheet.getRangeByIndexes(row, 11, 1, 2).formulas = [['đã gọi điện', `=E${row + 1}+1`]];
    await context.sync();
  });
  expect(await host.makeSummary(SHEETS)).toEqual(NAMES);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...before, ...NAMES]);
  const again = (await gridsOf()).get('Tổng hợp kết quả');
  expect(again && valueAt(again, row, 11)).toBe('đã gọi điện');
  expect(again?.rows[row]?.formulas?.[12]).toBe(`E${row + 1}+1`);
});

test('a sheet that somebody typed into stays', async () => {
  const workbook = persons(1);
  useHost(workbook);
  const host = excelHost();
  await host.makeSummary(SHEETS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Đủ điều kiện').getRange('B10').values = [['sửa tay']];
    await context.sync();
  });
  const names = await host.makeSummary(SHEETS);
  expect(names.filter((name) => !NAMES.includes(name))).toEqual(['Đủ điều kiện (2)']);
  expect(valueAt((await gridsOf()).get('Đủ điều kiện') as Grid, 9, 1)).toBe('sửa tay');
});

test('a long summary is written in small steps, between which the page may draw', async () => {
  const [one, two] = [sent('de-nghi-ca-nhan.xlsx', ''), sent('de-nghi-tap-the.xlsx', '')];
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...(at % 2 ? one : two),
    file: `${at}.xlsx`,
    unit: `Sở ${at}`,
    bloc: `Khối ${at % 5}`,
  }));
  const sheets = sheetsOf(many, CONTEXT);
  const simulated = useHost(persons(1));
  let draws = 0;
  const draw = () => {
    draws++;
    timer = setTimeout(draw, 0);
  };
  let timer = setTimeout(draw, 0);
  await excelHost().makeSummary(sheets);
  clearTimeout(timer);
  const { requests } = simulated.traffic;
  // Building the longest sheet alone takes thousands of actions.
  expect(requests.reduce((sum, { actions }) => sum + actions, 0)).toBeGreaterThan(3000);
  expect(Math.max(...requests.map(({ actions }) => actions))).toBeLessThan(700);
  expect(draws).toBeGreaterThanOrEqual(sheets.length);
});
