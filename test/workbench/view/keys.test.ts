import { sheetAxes } from '../../../src/workbench/grid/sheet-axes';
import { workbookOf } from '../../../src/workbench/host/model/build';
import { keyAction, type Key } from '../../../src/workbench/view/keys';
import { jump, lastUsed, neighbour, page } from '../../../src/workbench/view/motion';

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test.each([
  [key('ArrowDown'), { kind: 'move', direction: 'down', jump: false, extend: false }],
  [key('ArrowLeft', { ctrlKey: true, shiftKey: true }), { kind: 'move', direction: 'left', jump: true, extend: true }],
  [key('Enter', { shiftKey: true }), { kind: 'next', direction: 'up' }],
  [key('Tab'), { kind: 'next', direction: 'right' }],
  [key('F2'), { kind: 'edit' }],
  [key('Backspace'), { kind: 'clear' }],
  [key('Z', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  [key('z', { metaKey: true }), { kind: 'undo' }],
  [key('ế'), { kind: 'type' }],
  [key('Process'), { kind: 'type' }],
  [key('PageDown', { ctrlKey: true }), { kind: 'sheet', by: 1 }],
  [key('c', { ctrlKey: true }), null],
  [key('F6'), null],
  [key('Shift'), null],
  [key('a', { altKey: true }), null],
])('%j', (pressed, action) => {
  expect(keyAction(pressed)).toEqual(action);
});

const workbook = workbookOf({
  sheets: [
    {
      name: 'A',
      rows: [['a', 'b', null, 'd'], ['a'], [], ['x', null, null, 'y']],
      merges: ['A1:B2'],
      hiddenRows: [2],
    },
  ],
});
const sheet = workbook.activeSheet;
const axes = sheetAxes(workbook, sheet, { lines: () => 1 });

test('a merge counts as one cell, hidden rows are passed, the edge holds', () => {
  expect(neighbour(sheet, axes, { row: 0, column: 0 }, 'right')).toEqual({ row: 0, column: 2 });
  expect(neighbour(sheet, axes, { row: 0, column: 0 }, 'down')).toEqual({ row: 3, column: 0 });
  expect(neighbour(sheet, axes, { row: 0, column: 3 }, 'up')).toEqual({ row: 0, column: 3 });
});

test('Ctrl with an arrow goes to the end of a run or to the next filled cell', () => {
  expect(jump(sheet, axes, { row: 3, column: 0 }, 'right')).toEqual({ row: 3, column: 3 });
  expect(jump(sheet, axes, { row: 3, column: 3 }, 'right')).toEqual({ row: 3, column: axes.columns.count - 1 });
  expect(jump(sheet, axes, { row: 0, column: 3 }, 'down')).toEqual({ row: 3, column: 3 });
});

test('pages and the last used cell', () => {
  const height = axes.rows.size(4) * 10;
  expect(page(axes, { row: 4, column: 1 }, height, 1)).toEqual({ row: 14, column: 1 });
  expect(page(axes, { row: 4, column: 1 }, height, -1)).toEqual({ row: 0, column: 1 });
  expect(lastUsed(sheet)).toEqual({ row: 3, column: 3 });
});
