import { testKind, type Columns } from '../kind-tester';
import type { CellValue } from '../../../src/sheet/grid';

const task = (beats: CellValue): Columns => ({
  'Tên công trình, dự án, phần việc': 'Giải ngân',
  Loại: 'Phần việc',
  'Mức vượt chỉ tiêu': beats,
});
const both = ['C4', 'E4'];

testKind('task-instead', {
  setting: {
    plan: 'tra-vinh-128-2024',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    criterion: 'task-instead',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [{ row: task('105%') }, { row: task('trên 100%') }, { row: task('Hoàn thành vượt mức') }],
    fail: [
      {
        row: task('100%'),
        says: 'not-beaten',
        cells: both,
        data: { cell: 'C4', task: 'Giải ngân', text: '100%', unit: 'Sở Minh họa' },
      },
      { row: task('dưới 100%'), says: 'not-beaten', cells: both },
    ],
    unknown: [{ row: task({ error: '#REF!' }), says: 'value/formula-error', cells: ['E4'] }],
    review: [
      { row: task(null), says: 'not-said', cells: both, data: { cell: 'C4', task: 'Giải ngân', unit: 'Sở Minh họa' } },
      { row: task('trên 95%'), says: 'not-said', cells: both },
      { row: task('khoảng 100%'), says: 'not-said', cells: both },
    ],
    'not-applicable': [{ row: { 'Tên công trình, dự án, phần việc': 'Trụ sở mới', Loại: 'Công trình' } }],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['work'] }],
  },
  never: {},
});
