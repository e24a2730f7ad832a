import { workbookOf } from '../../src/workbench/host/model/build';
import { addCustomFormat, changeRule } from '../../src/workbench/host/model/conditional-formats';
import { deleteCells, insertCells } from '../../src/workbench/host/model/move-cells';
import { renameSheet, deleteSheet } from '../../src/workbench/host/model/sheets';
import { sortRows } from '../../src/workbench/host/model/sort';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { useHost } from './office';

const rows = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 16_383 });
const columns = (left: number, right: number) => ({ top: 0, bottom: 1_048_575, left, right });
const sheetOf = (workbook: WorkbookModel, at = 0) => workbook.sheets[at]!;
const formulaAt = (workbook: WorkbookModel, row: number, column: number, at = 0) =>
  sheetOf(workbook, at).cell(row, column)?.formula;

const scores = () => {
  const workbook = workbookOf({
    sheets: [
      {
        name: 'Điểm',
        rows: [
          ['Bảng điểm', undefined, undefined],
          ['Tên', 'Điểm', 'Gấp đôi'],
          ['An', 7, { formula: '=B3*2', value: 14 }],
          ['Bình', 9, { formula: '=B4*2', value: 18 }],
          ['Cúc', 5, { formula: '=B5*2', value: 10 }],
          ['Tổng', { formula: '=SUM(B3:B5)', value: 21 }],
        ],
        merges: ['A1:C1'],
        hiddenRows: [3],
        looks: [{ area: 'A3:C3', look: { fill: '#FFFF00' } }],
      },
      {
        name: 'Tóm tắt',
        rows: [
          [
            { formula: "='Điểm'!B6", value: 21 },
            { formula: '=SUM(Điểm!$B:$B)', value: 42 },
          ],
        ],
      },
    ],
  });
  const sheet = sheetOf(workbook);
  const rule = addCustomFormat(workbook, sheet, [{ top: 2, left: 0, bottom: 4, right: 2 }], 'person');
  changeRule(workbook, sheet, rule.id, { formula: '=$B3>8', fill: '#FF0000' }, 'person');
  workbook.names = [{ name: 'Bang', scope: null, formula: '=Điểm!$A$3:$C$5', visible: true, comment: '' }];
  return workbook;
};

test('inserted rows push down cells, formulas, names, merges, rules and hidden rows', () => {
  const workbook = scores();
  const sheet = sheetOf(workbook);
  insertCells(workbook, sheet, rows(0, 0), 'down', 'person');
  expect(sheet.cell(3, 0)?.value).toBe('An');
  expect(formulaAt(workbook, 3, 2)).toBe('=B4*2');
  expect(formulaAt(workbook, 6, 1)).toBe('=SUM(B4:B6)');
  expect([formulaAt(workbook, 0, 0, 1), formulaAt(workbook, 0, 1, 1)]).toEqual(["='Điểm'!B7", '=SUM(Điểm!$B:$B)']);
  expect(workbook.names[0]?.formula).toBe('=Điểm!$A$4:$C$6');
  expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ top: 3, bottom: 5 }], formula: '=$B4>8' });
  expect(sheet.row(4).hidden).toBe(true);
  expect(sheet.row(3).hidden).toBe(false);
});

test('rows inserted inside a table widen its sums and rules, and look like the row above', () => {
  const workbook = scores();
  const sheet = sheetOf(workbook);
  insertCells(workbook, sheet, rows(3, 3), 'down', 'person');
  expect(formulaAt(workbook, 6, 1)).toBe('=SUM(B3:B6)');
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ top: 2, bottom: 5 }], formula: '=$B3>8' });
  expect(sheet.cell(3, 0)?.value).toBeNull();
  expect(workbook.lookAt(sheet, 3, 0).fill).toBe('#FFFF00');
});

test('deleted rows leave #REF! where all was deleted, and rules go on from their new first row', () => {
  const workbook = scores();
  const sheet = sheetOf(workbook);
  deleteCells(workbook, sheet, rows(2, 2), 'up', 'person');
  expect(sheet.cell(2, 0)?.value).toBe('Bình');
  expect(formulaAt(workbook, 4, 1)).toBe('=SUM(B3:B4)');
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ top: 2, bottom: 3 }], formula: '=$B3>8' });
  deleteCells(workbook, sheet, columns(1, 1), 'left', 'person');
  expect(formulaAt(workbook, 2, 1)).toBe('=#REF!*2');
  expect(formulaAt(workbook, 0, 0, 1)).toBe("='Điểm'!#REF!");
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('cells that move would not cut a merge', () => {
  const workbook = scores();
  const part = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(() => insertCells(workbook, sheetOf(workbook), part, 'down', 'person')).toThrow(
    expect.objectContaining({ code: 'MergedRangeConflict' }),
  );
});

test('columns inserted before a status column move the rule to its new letters', () => {
  const workbook = scores();
  insertCells(workbook, sheetOf(workbook), columns(1, 2), 'right', 'person');
  expect(sheetOf(workbook).conditionalFormats[0]).toMatchObject({ areas: [{ left: 0, right: 4 }], formula: '=$D3>8' });
  expect(formulaAt(workbook, 2, 4)).toBe('=D3*2');
});

test('a range that the add-in holds moves with its cells, and is gone with them', async () => {
  const workbook = scores();
  useHost(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Điểm').getRange('A3:B3');
    await context.sync();
    insertCells(workbook, sheetOf(workbook), rows(0, 1), 'down', 'person');
    range.load('address, values');
    await context.sync();
    expect(range.address).toBe('Điểm!A5:B5');
    expect(range.values).toEqual([['An', 7]]);
    deleteCells(workbook, sheetOf(workbook), rows(4, 4), 'up', 'person');
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('sorting moves values, formulas and looks, leaves rules in place, and keeps empty cells last', async () => {
  const workbook = scores();
  useHost(workbook);
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem('Điểm').getRange('A3:C5');
    body.sort.apply([{ key: 1, ascending: false }]);
    body.load('values, formulas');
    await context.sync();
    expect(body.values.map(([name]) => name)).toEqual(['Bình', 'An', 'Cúc']);
    expect(body.formulas.map(([, , formula]) => formula)).toEqual(['=B3*2', '=B4*2', '=B5*2']);
  });
  const sheet = sheetOf(workbook);
  expect([2, 3].map((row) => workbook.lookAt(sheet, row, 0).fill)).toEqual([null, '#FFFF00']);
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ top: 2, bottom: 4 }], formula: '=$B3>8' });
  sheet.put(3, 1, undefined);
  const area = { top: 2, left: 0, bottom: 4, right: 2 };
  sortRows(workbook, sheet, area, [{ column: 1, ascending: true }], { hasHeader: false, matchCase: false }, 'person');
  expect([2, 3, 4].map((row) => sheet.cell(row, 0)?.value)).toEqual(['Cúc', 'Bình', 'An']);
});

test('a merge in the area refuses a sort', () => {
  const workbook = scores();
  const area = { top: 0, left: 0, bottom: 4, right: 2 };
  const keys = [{ column: 0, ascending: true }];
  expect(() =>
    sortRows(workbook, sheetOf(workbook), area, keys, { hasHeader: false, matchCase: false }, 'person'),
  ).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
});

test('formulas follow a renamed sheet and lose a deleted one', () => {
  const workbook = scores();
  renameSheet(workbook, sheetOf(workbook), 'Bảng điểm', 'person');
  expect(formulaAt(workbook, 0, 0, 1)).toBe("='Bảng điểm'!B6");
  expect(workbook.names[0]?.formula).toBe("='Bảng điểm'!$A$3:$C$5");
  deleteSheet(workbook, sheetOf(workbook), 'person');
  expect(workbook.names[0]?.formula).toContain('#REF!');
});

test('texts, functions and names in formulas are no references', () => {
  const workbook = workbookOf({
    sheets: [{ name: 'A', rows: [[{ formula: '=IF(LOG10(A2)>1,"A2",Diem2+B2&"""A2")', value: 1 }]] }],
  });
  insertCells(workbook, sheetOf(workbook), rows(1, 1), 'down', 'person');
  expect(formulaAt(workbook, 0, 0)).toBe('=IF(LOG10(A3)>1,"A2",Diem2+B3&"""A2")');
});
