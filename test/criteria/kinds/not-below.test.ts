import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const BEFORE = 'Lợi nhuận năm 2020';
const NOW = 'Lợi nhuận đăng ký đến năm 2025';
const at = (then: CellValue, now: CellValue) => ({ [BEFORE]: then, [NOW]: now });
const both = ['D4', 'C4'];
const jobs = (then: CellValue, now: CellValue) => ({ 'Việc làm mới năm 2020': then, 'Tạo việc làm mới': now });

testKind('not-below', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'registration-not-below-2020',
    title: 'Bảng đăng ký thi đua',
    asOf: '2021-10-01',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [
      { row: at(10, 10) },
      { row: at('4500 triệu đồng', '5 tỷ đồng') },
      { row: at('4,5 tỷ', '5 tỷ 200 triệu') },
      { row: at(0, 12) },
      { row: jobs('120 người', '150 người') },
      { row: at('80%', '90%') },
    ],
    fail: [
      {
        row: at(10, '9,5'),
        says: 'below',
        cells: both,
        data: {
          label: 'lợi nhuận',
          field: 'Lợi nhuận (năm 2020)',
          registered: '9,5',
          baseline: '10',
          cell: 'D4',
          baselineCell: 'C4',
        },
      },
      { row: at('5 tỷ đồng', '4500 triệu đồng'), says: 'below', cells: both },
      { row: at(10, 0), says: 'below', cells: both },
      { row: jobs('150 người', '120 người'), says: 'below', cells: both },
    ],
    unknown: [
      {
        row: at(12000, '105%'),
        says: 'other-unit',
        cells: both,
        data: { label: 'lợi nhuận', text: '105%', cell: 'D4', other: '12000', otherCell: 'C4' },
      },
      { row: at(12000, 1.05), formats: { D4: '0%' }, says: 'other-unit', cells: both },
      { row: at(45000, 5), says: 'other-unit', cells: both },
      { row: at('4,5 tỷ', 5000), says: 'value/ambiguous', cells: ['D4'] },
      { row: at(10, null), says: 'value/blank', cells: ['D4'] },
      { row: at(null, 10), says: 'value/blank', cells: ['C4'] },
      { row: at(10, 'cao hơn'), says: 'value/unreadable', cells: ['D4'] },
      { row: at(10, 'trên 9'), says: 'value/unreadable', cells: ['D4'] },
      { row: at(10, 'khoảng 9'), says: 'value/unreadable', cells: ['D4'] },
      { row: at(10, '9-11'), says: 'value/unreadable', cells: ['D4'] },
      { row: at(10, 'tăng 5%'), says: 'value/unreadable', cells: ['D4'] },
    ],
    absent: [
      {
        row: { [NOW]: 10 },
        fields: ['profit-2020', 'budget-2020', 'new-jobs-2020', 'insured-workers-2020', 'income-2020', 'charity-2020'],
      },
    ],
  },
  never: { review: 'figures decide or are unknown', 'not-applicable': 'asked of every record' },
});
