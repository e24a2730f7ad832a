import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../src/files/read-workbook';
import { parseArea } from '../../../src/sheet/address';
import { styleAt, valueAt } from '../../../src/sheet/grid';
import { loadWorkbook } from '../../../src/workbench/load/load-workbook';
import type { WorkbookModel } from '../../../src/workbench/host/model/workbook';
import { ROOT } from '../../repository/source-files';

const FOLDERS = ['assets/samples', 'test/fixtures/features'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => path.join(folder, name)),
);

async function open(file: string): Promise<WorkbookModel> {
  const result = await loadWorkbook(readFileSync(path.join(ROOT, file)), path.basename(file));
  if (!result.ok) throw new Error(result.problem.code);
  return result.opened.model;
}

test.each(files)('%s: every cell that the reader sees stands in the model', async (file) => {
  const model = await open(file);
  const read = await readWorkbook(readFileSync(path.join(ROOT, file)));
  if (!read.ok) throw new Error(read.problem.code);
  expect(model.sheets.map(({ name }) => name)).toEqual(read.workbook.grids.map(({ sheet }) => sheet));
  read.workbook.grids.forEach((grid, index) => {
    const sheet = model.sheets[index]!;
    grid.rows.forEach((row, rowIndex) =>
      row?.values.forEach((_, column) => {
        const cell = sheet.cell(rowIndex, column);
        expect(cell?.value ?? null).toEqual(valueAt(grid, rowIndex, column));
        const { format, font, bold } = styleAt(grid, rowIndex, column);
        const look = model.lookAt(sheet, rowIndex, column);
        expect([look.numberFormat, look.font.bold]).toEqual([format, bold ?? false]);
        if (font !== undefined) expect(look.font.name).toBe(font);
        const formula = row.formulas?.[column];
        if (typeof formula === 'string') expect(cell?.formula).toBe(`=${formula}`);
      }),
    );
    expect(sheet.merges).toEqual(grid.merges);
    expect(grid.hiddenRows.every((hidden) => sheet.row(hidden).hidden)).toBe(true);
    expect(grid.hiddenColumns.every((hidden) => sheet.column(hidden).hidden)).toBe(true);
    expect(sheet.protection !== null).toBe(grid.isProtected);
  });
});

test('looks, sizes, rules, links, panes and names of a rich workbook', async () => {
  const model = await open('test/fixtures/features/excel-parts.xlsx');
  const sheet = model.sheets[0]!;
  expect(sheet.frozen).toEqual({ rows: 2, columns: 2 });
  expect(sheet.conditionalFormats.filter(({ kind }) => kind === 'custom')).toHaveLength(1);
  expect(sheet.hyperlinks.size).toBeGreaterThan(0);
  expect(model.names.length).toBeGreaterThan(0);
  expect(model.sheets.find(({ visibility }) => visibility !== 'Visible')?.name).toBe('Ẩn');
});

test('a sample keeps widths, heights and borders', async () => {
  const model = await open('assets/samples/de-nghi-tap-the.xlsx');
  const sheet = model.activeSheet;
  expect([0, 1, 2].map((column) => sheet.column(column).width)).toMatchObject([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
  const header = sheet.rows.findIndex((line) => line?.some((cell) => cell?.value === 'STT'));
  const look = model.lookAt(sheet, header, 0);
  expect(look.font).toMatchObject({ name: 'Times New Roman', bold: true });
  expect(look.borders.top).toEqual({ style: 'Continuous', weight: 'Thin', color: '#000000' });
  expect([look.horizontal, look.wrap]).toEqual(['Center', true]);
});

test('an annotated workbook keeps the rules and hidden names of its marks', async () => {
  const model = await open('test/fixtures/features/rich-annotated-openpyxl.xlsx');
  const rules = model.sheets[0]!.conditionalFormats.filter(
    (rule) => rule.kind === 'custom' && rule.formula.includes('N("thidua")=0'),
  );
  expect(rules.length).toBeGreaterThan(0);
  const names = model.names.filter(({ name }) => name.startsWith('thidua.'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.every(({ visible, formula }) => !visible && formula.startsWith('='))).toBe(true);
});

test('a text file opens too, wide enough to read', async () => {
  const bytes = new TextEncoder().encode('STT;Họ và tên\n1;Nguyễn Văn Ánh Dương\n');
  const result = await loadWorkbook(bytes, 'a.csv');
  if (!result.ok) throw new Error(result.problem.code);
  const sheet = result.opened.model.activeSheet;
  expect(sheet.cell(1, 1)?.value).toBe('Nguyễn Văn Ánh Dương');
  expect(sheet.column(1).width).toBe(22);
  expect(sheet.usedArea(true)).toEqual(parseArea('A1:B2'));
});

test('a file that is no workbook comes back as a problem', async () => {
  const result = await loadWorkbook(new TextEncoder().encode('%PDF-1.4'), 'a.pdf');
  expect(result.ok ? 'opened' : result.problem.code).toBe('not-a-workbook');
});
