import { testKind } from '../kind-tester';

const at = (value: string | null) => ({ 'Đã được bình chọn theo Kế hoạch 180': value });
const row = { 'Ghi chú': null };

testKind('not-listed', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'not-in-plan-180',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [{ row: at('Không') }, { row, list: ['Sở Giả Định'] }, { row: at(null), list: ['Sở Giả Định'] }],
    fail: [
      {
        row: at('x'),
        says: 'said',
        cells: ['C4'],
        data: { cell: 'C4', field: 'Đã được chọn theo Kế hoạch 180', text: 'x' },
      },
      {
        row,
        list: ['Sở Giả Định', 'SỞ MINH HOẠ'],
        says: 'listed',
        cells: [],
        data: { entry: 'SỞ MINH HOẠ', source: 'danh-sach.xlsx' },
      },
    ],
    unknown: [
      { row, params: { list: 'plan-180' }, says: 'no-list', cells: [] },
      { row: at(null), says: 'value/blank', cells: ['C4'] },
      { row: at('Chưa rõ'), says: 'value/unreadable', cells: ['C4'] },
    ],
    absent: [{ row, fields: ['in-plan-180'] }],
  },
  never: { review: 'listed or not', 'not-applicable': 'asked of every unit' },
});
