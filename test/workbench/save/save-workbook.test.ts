import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ZipPackage } from '../../../src/files/zip/zip-package';
import type { Area } from '../../../src/sheet/address';
import { enterValues } from '../../../src/workbench/host/model/edit';
import { cellOf } from '../../../src/workbench/host/model/cell';
import { NOTHING_ALLOWED } from '../../../src/workbench/host/model/sheet';
import { addSheet, deleteSheet } from '../../../src/workbench/host/model/sheets';
import { insertCells } from '../../../src/workbench/host/model/move-cells';
import { loadWorkbook, type OpenedWorkbook } from '../../../src/workbench/load/load-workbook';
import { saveWorkbook } from '../../../src/workbench/save/save-workbook';
import { lintPackage } from '../../files/package-lint';
import { drawnSheet, drawnWorkbook } from '../drawn';
import { ROOT } from '../../repository/source-files';

const files = ['assets/samples', 'test/fixtures/features'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => path.join(folder, name)),
);
const at = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

async function open(bytes: Uint8Array, name = 'a.xlsx'): Promise<OpenedWorkbook> {
  const result = await loadWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.opened;
}
const openFile = (file: string): Promise<OpenedWorkbook> =>
  open(readFileSync(path.join(ROOT, file)), path.basename(file));

test.each(files)('%s: unchanged, it is saved byte for byte', async (file) => {
  const opened = await openFile(file);
  expect(Buffer.from(await saveWorkbook(opened)).equals(readFileSync(path.join(ROOT, file)))).toBe(true);
});

test.each(files)('%s: after edits nothing that the grid shows is lost', async (file) => {
  const opened = await openFile(file);
  const { model } = opened;
  const sheet = model.sheets.find(({ protection }) => protection === null);
  if (!sheet) throw new Error('Every sheet is protected');
  enterValues(model, sheet, at(3, 40), [['=SUM(A1:B1)']], 'person');
  enterValues(model, sheet, at(4, 40), [["'007"]], 'person');
  enterValues(model, sheet, at(5, 40), [['12,5']], 'person');
  enterValues(model, sheet, at(6, 40), [['31/12/2024']], 'person');
  enterValues(model, sheet, at(7, 40), [['<&"\n>']], 'person');
  const added = addSheet(model, 'Trang mới & lạ', 'person');
  enterValues(model, added, { top: 0, left: 0, bottom: 0, right: 1 }, [['Chào', 1]], 'person');
  const saved = await saveWorkbook(opened);
  expect(drawnWorkbook((await open(saved, model.name)).model)).toEqual(drawnWorkbook(model));
  const faultsBefore = new Set(lintPackage(opened.bytes));
  expect(lintPackage(saved).filter((fault) => !faultsBefore.has(fault))).toEqual([]);
});

test('rows that were inserted move cells, merges, rules, links and names with them', async () => {
  const opened = await openFile('test/fixtures/features/excel-parts.xlsx');
  const { model } = opened;
  const sheet = model.sheets[0]!;
  sheet.protection = { options: { ...NOTHING_ALLOWED, allowInsertRows: true }, password: null };
  insertCells(model, sheet, { top: 1, bottom: 2, left: 0, right: 16_383 }, 'down', 'person');
  const again = await open(await saveWorkbook(opened), model.name);
  expect(drawnWorkbook(again.model)).toEqual(drawnWorkbook(model));
});

test('parts that the grid does not know are kept byte for byte', async () => {
  const file = 'test/fixtures/features/excel-parts.xlsx';
  const opened = await openFile(file);
  opened.model.sheets[0]!.put(3, 40, cellOf('x'));
  const before = ZipPackage.open(opened.bytes);
  const after = ZipPackage.open(await saveWorkbook(opened));
  const unknown = before.names().filter((name) => /drawing|chart|media|theme|comments|printer|docProps/i.test(name));
  expect(unknown.length).toBeGreaterThan(0);
  for (const name of unknown) expect(Buffer.from(after.bytes(name)).equals(Buffer.from(before.bytes(name)))).toBe(true);
});

test('a sheet that was deleted is gone with its part', async () => {
  const opened = await openFile('assets/samples/tap-the-va-ca-nhan.xlsx');
  const [, second] = opened.model.sheets;
  deleteSheet(opened.model, second!, 'person');
  const saved = await saveWorkbook(opened);
  expect((await open(saved)).model.sheets.map(({ name }) => name)).toEqual(opened.model.sheets.map(({ name }) => name));
  expect(
    ZipPackage.open(saved)
      .names()
      .filter((name) => /worksheets\/sheet/.test(name)),
  ).toHaveLength(opened.model.sheets.length);
});

test('a text file is saved as a new workbook', async () => {
  const opened = await open(new TextEncoder().encode('STT;Họ và tên\n1;Nguyễn Văn Ánh Dương\n'), 'a.csv');
  enterValues(opened.model, opened.model.activeSheet, at(2, 0), [[2]], 'person');
  const again = await open(await saveWorkbook(opened), 'a.csv');
  expect(
    drawnSheet(again.model, again.model.activeSheet).cells.map(([row, column, value]) => [row, column, value]),
  ).toEqual([
    [0, 0, 'STT'],
    [0, 1, 'Họ và tên'],
    [1, 0, '1'],
    [1, 1, 'Nguyễn Văn Ánh Dương'],
    [2, 0, 2],
  ]);
  expect(again.model.activeSheet.column(1).width).toBe(22);
});
