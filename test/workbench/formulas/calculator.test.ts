import { WorkbookCalculator } from '../../../src/workbench/formulas/calculator';
import { cellOf } from '../../../src/workbench/host/model/cell';
import { enterValues } from '../../../src/workbench/host/model/edit';
import { WorkbookModel } from '../../../src/workbench/host/model/workbook';
import type { CellValue } from '../../../src/sheet/grid';
import { nodeEngine } from './node-engine';

type Written = CellValue | readonly [formula: string, value: CellValue];

/** A workbook of one sheet; `[formula, value]` is a formula with the value that the file gives it. */
function workbookOf(rows: readonly (readonly Written[])[]): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Bảng');
  rows.forEach((line, row) =>
    line.forEach((written, column) => {
      if (Array.isArray(written)) sheet.put(row, column, cellOf(written[1] as CellValue, 0, written[0] as string));
      else if (written !== null) sheet.put(row, column, cellOf(written as CellValue));
    }),
  );
  workbook.calculator = new WorkbookCalculator(nodeEngine(), workbook);
  return workbook;
}

const enter = (workbook: WorkbookModel, row: number, column: number, input: string | number): void =>
  enterValues(
    workbook,
    workbook.activeSheet,
    { top: row, left: column, bottom: row, right: column },
    [[input]],
    'person',
  );
const valueOf = (workbook: WorkbookModel, row: number, column: number): CellValue =>
  workbook.activeSheet.cell(row, column)?.value ?? null;

test('an edit changes the totals that follow from it, and those that follow from them', () => {
  const workbook = workbookOf([[1, 2, ['=SUM(A1:B1)', 3]], [['=C1*10', 30]]]);
  enter(workbook, 0, 0, 5);
  expect([valueOf(workbook, 0, 2), valueOf(workbook, 1, 0)]).toEqual([7, 70]);
});

test('a value that does not follow from the edit stays as it was read, even where the engine would say otherwise', () => {
  const workbook = workbookOf([[1, ['=A1+1', 2], ['=1+1', 99]]]);
  enter(workbook, 0, 0, 5);
  expect([valueOf(workbook, 0, 1), valueOf(workbook, 0, 2)]).toEqual([6, 99]);
});

test('a function that the engine lacks keeps its value, and others calculate with that value', () => {
  const workbook = workbookOf([[1, ['=HYPERLINK("#A1",A1)', 'đi'], ['=B1&A1', 'đi1']]]);
  enter(workbook, 0, 0, 2);
  expect([valueOf(workbook, 0, 1), valueOf(workbook, 0, 2)]).toEqual(['đi', 'đi2']);
});

test.each<readonly [string, CellValue]>([
  ['=A1+B1', 3],
  ['=RANK(A1,A1:B1)', 2],
  ['=IF(B1>1,"Đạt","Không đạt")', 'Đạt'],
  ['=A1/0', { error: '#DIV/0!' }],
  ['=A1=1', true],
  ['=1/3', 0.333333333333333],
  ['=COUNTIF(A1:B1,">1")', 1],
  ['=VLOOKUP("x",A1:B1,2,FALSE)', { error: '#N/A' }],
  ['=DATE(2021,10,30)', 44499],
  ['="00"&A1', '001'],
])('typing %s gives %p', (formula, expected) => {
  const workbook = workbookOf([[1, 2]]);
  enter(workbook, 0, 3, formula);
  expect(valueOf(workbook, 0, 3)).toEqual(expected);
});

test('texts that look like numbers stay texts', () => {
  const workbook = workbookOf([['007', '1', ['=A1&"x"', '007x'], ['=SUM(A1:B1)', 0]], [1]]);
  enter(workbook, 1, 0, 2);
  expect([valueOf(workbook, 0, 2), valueOf(workbook, 0, 3)]).toEqual(['007x', 0]);
});

test('formulas that a file left without a value get one', () => {
  const workbook = workbookOf([[1, ['=A1+1', null], ['=A1+2', 3]]]);
  const calculator = new WorkbookCalculator(nodeEngine(), workbook);
  const told = calculator.missingResults(workbook).map(({ row, column, value }) => ({ row, column, value }));
  expect(told).toEqual([{ row: 0, column: 1, value: 2 }]);
});

test('after sheets were renamed or added, formulas across sheets still follow', () => {
  const workbook = workbookOf([[1]]);
  const second = workbook.addSheet("Sổ & 'bảng'");
  second.put(0, 0, cellOf(5));
  workbook.activeSheet.put(0, 1, cellOf(5, 0, "='Sổ & ''bảng'''!A1"));
  enterValues(workbook, second, { top: 0, left: 0, bottom: 0, right: 0 }, [[8]], 'person');
  expect(valueOf(workbook, 0, 1)).toBe(8);
});

test('a workbook that counts days from 1904 is left as read', () => {
  const workbook = workbookOf([[1, ['=A1+1', 2]]]);
  workbook.date1904 = true;
  workbook.calculator = new WorkbookCalculator(nodeEngine(), workbook);
  enter(workbook, 0, 0, 5);
  expect(valueOf(workbook, 0, 1)).toBe(2);
});
