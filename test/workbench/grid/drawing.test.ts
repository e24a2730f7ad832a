import { drawCell, cellName } from '../../../src/workbench/grid/cell-drawing';
import { ruleColorsAt } from '../../../src/workbench/grid/rule-colors';
import { sheetAxes } from '../../../src/workbench/grid/sheet-axes';
import { withMergeStarts } from '../../../src/workbench/grid/visible-lines';
import { workbookOf } from '../../../src/workbench/host/model/build';
import type { CustomFormat } from '../../../src/workbench/host/model/conditional-format';

const measure = { lines: (text: string) => text.length };
const RULE: CustomFormat = {
  kind: 'custom',
  id: 'r',
  areas: [{ top: 1, left: 0, bottom: 3, right: 2 }],
  formula: '=AND($C2="Không đủ ""điều kiện""",N("thidua")=0)',
  fill: '#FF0000',
  fontColor: null,
  bold: null,
  italic: null,
  stopIfTrue: false,
};

test('a rule of our own colours the rows whose status cell holds the text, whatever its case', () => {
  const workbook = workbookOf({
    sheets: [{ name: 'A', rows: [[], ['a', 1, 'không ĐỦ "điều kiện"'], ['b', 2, 'Đủ'], []] }],
  });
  const sheet = workbook.activeSheet;
  sheet.conditionalFormats = [RULE];
  const fills = [0, 1, 2, 3, 4].map((row) => ruleColorsAt(workbook, sheet, row, 0)?.fill ?? null);
  expect(fills).toEqual([null, '#FF0000', null, null, null]);
});

test('the first rule that says something wins, and a rule may stop those after it', () => {
  const workbook = workbookOf({ sheets: [{ name: 'A', rows: [[], ['a']] }] });
  const sheet = workbook.activeSheet;
  const test = (fill: string | null, fontColor: string | null, stopIfTrue = false): CustomFormat => ({
    ...RULE,
    formula: '=$A2="a"',
    fill,
    fontColor,
    stopIfTrue,
  });
  sheet.conditionalFormats = [test(null, '#111111'), test('#222222', '#333333'), test('#444444', null)];
  expect(ruleColorsAt(workbook, sheet, 1, 1)).toMatchObject({ fill: '#222222', fontColor: '#111111' });
  sheet.conditionalFormats = [test(null, '#111111', true), test('#222222', null)];
  expect(ruleColorsAt(workbook, sheet, 1, 1)).toMatchObject({ fill: null, fontColor: '#111111' });
});

test('a formula that nothing here can calculate colours nothing', () => {
  const workbook = workbookOf({ sheets: [{ name: 'A', rows: [[], ['a']] }] });
  workbook.activeSheet.conditionalFormats = [{ ...RULE, formula: '=LEN($A2)=1' }];
  expect(ruleColorsAt(workbook, workbook.activeSheet, 1, 0)).toBeNull();
});

test('numbers and dates are shown as in an office in Viet Nam, texts run on over empty cells', () => {
  const workbook = workbookOf({
    sheets: [
      {
        name: 'A',
        rows: [
          [
            { value: 1234.5, look: { numberFormat: '#,##0.0' } },
            { value: 44499, look: { numberFormat: 'dd/mm/yyyy' } },
          ],
          ['một tiêu đề dài', null, 'chắn'],
        ],
        merges: ['A4:B5'],
      },
    ],
  });
  const sheet = workbook.activeSheet;
  const axes = sheetAxes(workbook, sheet, measure);
  const draw = (row: number, column: number) =>
    drawCell(workbook, sheet, axes, row, column, sheet.mergeAt(row, column));
  expect([draw(0, 0).text, draw(0, 0).side, draw(0, 1).text]).toEqual(['1.234,5', 'right', '30/10/2021']);
  expect([draw(1, 0).overRight, draw(1, 2).overLeft]).toEqual([axes.columns.size(1), 0]);
  expect(draw(3, 0)).toMatchObject({ rowSpan: 2, columnSpan: 2, width: axes.columns.span(0, 1) });
  expect([cellName(0, 0, '1.234,5'), cellName(4, 27, '')]).toEqual(['A1, 1.234,5', 'AB5']);
});

test('rows whose height the file leaves open get what their wrapped text needs; stated and hidden ones do not', () => {
  const wrap = { wrap: true };
  const workbook = workbookOf({
    sheets: [
      { name: 'A', rows: [[{ value: 'abcd', look: wrap }], [{ value: 'abcd', look: wrap }], ['x']], hiddenRows: [2] },
    ],
  });
  const sheet = workbook.activeSheet;
  sheet.rowInfo.set(1, { height: 15, hidden: false, look: null });
  sheet.rowInfo.set(3, { height: 30, isFitted: true, hidden: false, look: null });
  const { rows } = sheetAxes(workbook, sheet, measure);
  expect([rows.size(0), rows.size(1), rows.size(2), rows.size(3), rows.size(4)]).toEqual([75, 20, 0, 40, 20]);
});

test('merges that reach into sight are drawn from where they begin', () => {
  const merges = [
    { top: 0, left: 1, bottom: 9, right: 1 },
    { top: 20, left: 0, bottom: 30, right: 0 },
  ];
  expect(withMergeStarts([5, 6, 7], [1, 2], merges)).toEqual({ rows: [0, 5, 6, 7], columns: [1, 2] });
});
