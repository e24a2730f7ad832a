import { testKind } from '../kind-tester';

const at = (value: string | null) => ({ 'Đã được bình chọn theo Kế hoạch 180': value });
const row = { 'Ghi chú': null };
const MERGER = { predecessors: [{ unit: 'Sở Minh họa', from: ['Sở Cũ', 'Sở Khác'], since: '2025-03-01' }] };

testKind('not-listed', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'not-in-plan-180',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: at('Không') },
      { row, list: ['Sở Giả Định'] },
      { row: at(null), list: ['Sở Giả Định'] },
      {
        row,
        list: ['Sở Giả Định'],
        unread: 2,
        says: 'list-unread',
        cells: [],
        data: { count: '2', source: 'danh-sach.xlsx' },
      },
      { row, name: { 'Tên đơn vị': 'Sở Khác' }, list: ['Sở Cũ'], ...MERGER },
    ],
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
    review: [
      {
        row,
        list: ['Sở Giả Định', 'SỞ CŨ'],
        ...MERGER,
        says: 'predecessor-listed',
        cells: [],
        data: { entry: 'SỞ CŨ', since: '1/3/2025', source: 'danh-sach.xlsx', unit: 'Sở Minh họa' },
      },
      { row: at('Không'), list: ['Sở Cũ'], ...MERGER, says: 'predecessor-listed', cells: [] },
      { row, name: { 'Tên đơn vị': 'Sở Cũ' }, list: ['Sở Minh họa'], ...MERGER, says: 'predecessor-listed', cells: [] },
    ],
    absent: [{ row, fields: ['in-plan-180'] }],
  },
  never: { 'not-applicable': 'asked of every unit' },
});
