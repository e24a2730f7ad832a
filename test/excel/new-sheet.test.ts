import { excelHost } from '../../src/excel';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { planById, vocabularyOf } from '../../src/plan/index';
import { styleAt, valueAt, type Grid } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import type { NewSheet } from '../../src/summary/page/sheet-model';
import { templateSheet } from '../../src/summary/template/template';
import { protectStructure } from '../../src/workbench/host/model/sheets';
import { persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const plan = planById('kien-giang-90-2021');
const made = plan && templateSheet(plan, 'nomination', 'vi');
if (!plan || !made) throw new Error('The plan is not shipped');
const TEMPLATE: NewSheet = made;

/** Values and number formats of all cells that hold or show anything. */
const cellsOf = (grid: Grid | undefined): readonly (readonly unknown[])[] =>
  (grid?.rows ?? []).flatMap((row, at) =>
    (row?.values ?? []).flatMap((_, column) => {
      const value = grid ? valueAt(grid, at, column) : null;
      return value === null || value === undefined || value === ''
        ? []
        : [[at, column, value, grid ? styleAt(grid, at, column).format : '']];
    }),
  );

test('a template made in the open workbook is the one that is made as a file, and reads the same', async () => {
  const workbook = persons(3);
  const before = pictureOf(workbook);
  const simulated = useHost(workbook);
  const host = excelHost();
  expect(await host.makeSheet(TEMPLATE)).toBe('Đề nghị');
  const { sheets } = await host.snapshot();
  const inExcel = sheets.find(({ grid }) => grid.sheet === 'Đề nghị')?.grid;
  const [inFile] = readXlsx(createWorkbook([TEMPLATE])).grids;
  expect(cellsOf(inExcel).length).toBeGreaterThan(50);
  expect(cellsOf(inExcel)).toEqual(cellsOf(inFile));
  const inOrder = (grid: Grid | undefined) =>
    [...(grid?.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left);
  expect(inOrder(inExcel)).toEqual(inOrder(inFile));
  const fields = (grid: Grid | undefined) =>
    grid ? readTables({ grids: [grid] }, vocabularyOf(plan)).tables.map(({ kind, columns }) => [kind, columns]) : [];
  expect(fields(inExcel)).toEqual(fields(inFile));
  const after = pictureOf(workbook);
  expect({ ...after, sheets: after.sheets.filter(({ name }) => name !== 'Đề nghị') }).toEqual(before);
  expect(simulated.workbook.activeSheet.name).toBe('Đề nghị');
});

test('looks, sizes, drop-downs and pages are those of the sheet', async () => {
  const workbook = persons(1);
  useHost(workbook);
  await excelHost().makeSheet(TEMPLATE);
  const sheet = workbook.sheets.find(({ name }) => name === 'Đề nghị');
  if (!sheet) throw new Error('No sheet');
  const header = (TEMPLATE.printTitleRows?.[0] ?? 1) - 1;
  expect(workbook.lookAt(sheet, header, 0)).toMatchObject({
    font: { name: 'Times New Roman', size: 12, bold: true },
    fill: '#E7EEF7',
    borders: { bottom: { style: 'Continuous' } },
  });
  expect(sheet.validations).toHaveLength(TEMPLATE.validations?.length ?? NaN);
  const answers = sheet.validations.find(({ rule }) => JSON.stringify(rule).includes('Có,Không'));
  expect(answers).toMatchObject({
    rule: { list: { inCellDropDown: true, source: 'Có,Không' } },
    errorAlert: { showAlert: true, style: 'Warning' },
    prompt: { showPrompt: true, title: 'Cách ghi' },
  });
  expect(sheet.frozen.rows).toBe(TEMPLATE.freezeRow);
  expect(sheet.pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A3' });
  expect(sheet.showGridlines).toBe(false);
});

test('a name that is taken gets a number, and texts never become formulas', async () => {
  const workbook = persons(1);
  useHost(workbook);
  const sheet: NewSheet = { name: 'DANH SÁCH', rows: [[{ content: '=1+1' }, { content: '007' }, { content: 1.5 }]] };
  const host = excelHost();
  expect(await host.makeSheet(sheet)).toBe('DANH SÁCH (2)');
  expect(await host.makeSheet(sheet)).toBe('DANH SÁCH (3)');
  const cells = workbook.sheets.at(-1)?.rows[0]?.map((cell) => [cell?.value, cell?.formula]);
  expect(cells).toEqual([
    ['=1+1', null],
    ['007', null],
    [1.5, null],
  ]);
});

test('a protected structure is told and nothing is added', async () => {
  const workbook = persons(1);
  protectStructure(workbook, null);
  useHost(workbook);
  const names = workbook.sheets.map(({ name }) => name);
  await expect(excelHost().makeSheet(TEMPLATE)).rejects.toMatchObject({ problem: { code: 'structure-locked' } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test('a failure takes the sheet back', async () => {
  const workbook = persons(1);
  const simulated = useHost(workbook);
  const names = workbook.sheets.map(({ name }) => name);
  simulated.faults.at({ sync: 2, action: 200, code: 'GeneralException' });
  await expect(excelHost().makeSheet(TEMPLATE)).rejects.toMatchObject({ problem: { code: 'excel-refused' } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
});

test('round trips do not grow with the cells of a sheet', async () => {
  const workbook = persons(1);
  const simulated = useHost(workbook);
  await excelHost().makeSheet(TEMPLATE);
  expect(simulated.traffic.requests.length).toBe(3);
});

test('a protected sheet leaves its open cells to be filled in, and allows numbers between two bounds', async () => {
  const workbook = persons(1);
  useHost(workbook);
  const advice = { title: 'Điểm', text: 'Từ 0 đến 10' };
  const rule = { kind: 'number', from: 0, to: 10 } as const;
  const rows: NewSheet['rows'] = [[{ content: 1 }, { content: null, look: { isOpen: true } }]];
  await excelHost().makeSheet({
    name: 'CHẤM ĐIỂM',
    rows,
    isProtected: true,
    validations: [{ area: 'B1', rule, advice }],
  });
  const sheet = workbook.sheets.find(({ name }) => name === 'CHẤM ĐIỂM');
  if (!sheet) throw new Error('No sheet');
  expect(sheet.protection).not.toBeNull();
  expect([0, 1].map((column) => workbook.looks.at(sheet.lookIndex(0, column)).locked)).toEqual([true, false]);
  expect(sheet.validations.map((one) => one.rule)).toEqual([
    { decimal: { formula1: 0, formula2: 10, operator: 'Between' } },
  ]);
});
