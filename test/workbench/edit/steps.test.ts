import { parseArea } from '../../../src/sheet/address';
import { clearing, entering } from '../../../src/workbench/edit/cell-steps';
import { cellsFromText, copyCells, pasting } from '../../../src/workbench/edit/clipboard';
import { editText } from '../../../src/workbench/edit/edit-text';
import { History } from '../../../src/workbench/edit/history';
import { deletingRows, insertingRows, sorting } from '../../../src/workbench/edit/row-steps';
import { sortArea } from '../../../src/workbench/edit/sort-area';
import { workbookOf } from '../../../src/workbench/host/model/build';
import { cellOf } from '../../../src/workbench/host/model/cell';
import { VIETNAMESE } from '../../../src/workbench/host/model/entry';
import type { WorkbookModel } from '../../../src/workbench/host/model/workbook';
import { drawnWorkbook } from '../drawn';

const area = (text: string) => parseArea(text)!;
const list = (): WorkbookModel =>
  workbookOf({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Tiêu đề'],
          ['Tên', 'Điểm', 'Tổng'],
          ['Bình', { value: 7, look: { fill: '#FF0000' } }, { value: 8, formula: '=B3+1' }],
          ['An', 9, { value: 10, formula: '=B4+1' }],
          ['Chi', 8, { value: 9, formula: '=B5+1' }],
          ['Cộng', { value: 24, formula: '=SUM(B3:B5)' }],
        ],
        merges: ['A1:C1'],
      },
    ],
  });

test.each([
  ['typing', (w: WorkbookModel) => entering(w, w.activeSheet, area('A3:B3'), [['Dũng', '5,5']])],
  ['emptying', (w: WorkbookModel) => clearing(w, w.activeSheet, area('A3:C4'))],
  ['sorting', (w: WorkbookModel) => sorting(w, w.activeSheet, area('A3:C5'), 1, false)],
  ['inserting rows', (w: WorkbookModel) => insertingRows(w, w.activeSheet, area('A4:B5'))],
  ['deleting rows', (w: WorkbookModel) => deletingRows(w, w.activeSheet, area('A4:A5'))],
  ['deleting the rows of a whole merge', (w: WorkbookModel) => deletingRows(w, w.activeSheet, area('A1'))],
])('%s is undone whole, and done again', (_, stepOf) => {
  const workbook = list();
  const before = drawnWorkbook(workbook);
  const history = new History();
  history.run(stepOf(workbook));
  const after = drawnWorkbook(workbook);
  expect(after).not.toEqual(before);
  history.undo();
  expect(drawnWorkbook(workbook)).toEqual(before);
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  history.redo();
  expect(drawnWorkbook(workbook)).toEqual(after);
});

test('a step that is refused is not remembered', () => {
  const history = new History();
  const refused = {
    redo: () => {
      throw new Error('no');
    },
    undo: () => undefined,
  };
  expect(() => history.run(refused)).toThrow('no');
  expect(history.canUndo).toBe(false);
});

// A text above texts may be a record as well as a header: it is taken, as Excel does when it cannot tell.
test.each([
  ['A4', 'A2:C6'],
  ['B4', 'A3:C6'],
  ['A3:C5', 'A3:C5'],
  ['E9', null],
])('sorting from %s takes %s', (selected, expected) => {
  const { top: row, left: column } = area(selected);
  const found = sortArea(list().activeSheet, { row, column }, area(selected));
  expect(found).toEqual(expected === null ? null : area(expected));
});

test('copied cells come with their looks, and formulas move along', () => {
  const workbook = list();
  const sheet = workbook.activeSheet;
  const copied = copyCells(sheet, area('B3:C3'), (row, column) => String(sheet.cell(row, column)?.value));
  expect(copied.text).toBe('7\t8');
  pasting(workbook, sheet, { row: 9, column: 4 }, '7\t8\r\n', copied)?.step.redo();
  expect(workbook.lookAt(sheet, 9, 4).fill).toBe('#FF0000');
  expect(sheet.cell(9, 5)?.formula).toBe('=E10+1');
});

test.each([
  [
    'a\tb\r\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\n', [['a']]],
  ['"hai\ndòng"\t"nói ""ừ"""', [['hai\ndòng', 'nói "ừ"']]],
  ['"không đóng', [['"không đóng']]],
])('the text %j is cells', (text, cells) => {
  expect(cellsFromText(text)).toEqual(cells);
});

test.each([
  [cellOf(1234.5), 'General', '1234,5'],
  [cellOf(0.125), '0%', '12,5%'],
  [cellOf(44499), 'dd/mm/yyyy', '30/10/2021'],
  [cellOf(true), 'General', 'TRUE'],
  [{ ...cellOf('007'), apostrophe: true }, 'General', "'007"],
  [cellOf(3, 0, '=1+2'), 'General', '=1+2'],
  [cellOf({ error: '#N/A' }), 'General', '#N/A'],
  [undefined, 'General', ''],
])('%j in the format %s is edited as %s', (cell, format, text) => {
  expect(editText(cell, format, VIETNAMESE, false)).toBe(text);
});
