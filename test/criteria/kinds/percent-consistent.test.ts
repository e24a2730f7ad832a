import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const at = (plan: CellValue, result: CellValue, percent: CellValue) => ({
  'Kế hoạch': plan,
  'Thực hiện': result,
  'Tỷ lệ %': percent,
});
const all = ['E4', 'D4', 'C4'];

testKind('percent-consistent', {
  setting: {
    plan: 'kien-giang-nam-2021',
    title: 'Tình hình thực hiện chỉ tiêu năm 2021',
    asOf: '2022-01-15',
    name: { 'Chỉ tiêu': 'Kim ngạch xuất khẩu' },
    criterion: 'percent-mismatch',
  },
  cases: {
    pass: [
      { row: at(500, 525, '105%') },
      { row: at(480, 500, '104,2%') },
      { row: at('10-11', 10.2, '102%') },
      { row: at('480 - 500', 525, '105%') },
    ],
    fail: [
      {
        row: at(500, 525, '115%'),
        says: 'differs',
        cells: all,
        data: { cell: 'E4', percent: '105 %', plan: '500', result: '525', text: '115%' },
      },
      { row: at('480 - 500', 525, '120%'), says: 'differs', cells: all },
    ],
    unknown: [
      { row: at(500, null, '105%'), says: 'not-computed', cells: ['E4'], data: { cell: 'E4', text: '105%' } },
      { row: at(500, 525, 'trên 100%'), says: 'not-computed', cells: ['E4'] },
      { row: at(500, 'trên 500', '105%'), says: 'not-computed', cells: ['E4'] },
      { row: at('trên 500', 525, '105%'), says: 'not-computed', cells: ['E4'] },
      { row: at(500, 525, 'cao'), says: 'value/unreadable', cells: ['E4'] },
    ],
    review: [
      {
        row: at(500, 525, '5%'),
        says: 'over-only',
        cells: all,
        data: { cell: 'E4', percent: '105 %', plan: '500', result: '525', text: '5%' },
      },
    ],
    'not-applicable': [{ row: at(500, 525, null) }],
    absent: [{ row: { 'Kế hoạch': 500, 'Thực hiện': 525 }, fields: ['target-percent'] }],
  },
  never: {},
});
