import { testKind, type Columns } from '../kind-tester';

const work = (text: string | null, more: Columns = {}): Columns => ({
  'Tên công trình, dự án, phần việc': text,
  ...more,
});

testKind('not-own-work', {
  setting: {
    plan: 'tra-vinh-128-2024',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    criterion: 'not-provincial-project',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [{ row: work('Số hóa hồ sơ') }],
    fail: [
      {
        row: work('Xây mới SVĐ tỉnh Trà Vinh'),
        says: 'same',
        cells: ['C4'],
        data: { cell: 'C4', own: 'Sân vận động (mới) tỉnh', text: 'Xây mới SVĐ tỉnh Trà Vinh' },
      },
      { row: work('Số hóa hồ sơ\nSân vận động tỉnh'), says: 'same', cells: ['C4'] },
    ],
    unknown: [{ row: work(null, { Loại: 'Công trình' }), says: 'value/blank', cells: ['C4'] }],
    review: [
      {
        row: work('Đường ven biển'),
        says: 'near',
        cells: ['C4'],
        data: { cell: 'C4', own: 'Tuyến đường hành lang ven biển', text: 'Đường ven biển' },
      },
    ],
    'not-applicable': [{ row: work('Không có') }],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['work'] }],
  },
  never: {},
});
