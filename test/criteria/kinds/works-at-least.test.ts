import { testKind, type Columns } from '../kind-tester';

const DISTRICT = { 'Tên đơn vị': 'Huyện Minh Họa' };
const work = (text: string | null, kind: string | null = 'Công trình'): Columns => ({
  'Tên công trình, dự án, phần việc': text,
  Loại: kind,
});
const with2 = (other: Columns) => ({ row: work('Đường huyện 5'), before: [{ ...DISTRICT, ...other }] });
const MERGER = { predecessors: [{ unit: 'Huyện Minh Họa', from: ['Huyện Cũ', 'Huyện Khác'], since: '2025-07-01' }] };
const ofOld = [{ 'Tên đơn vị': 'Huyện Cũ', ...work('Nhà văn hóa huyện') }];
const both = ['C4', 'C5'];
const department = { name: { 'Tên đơn vị': 'Sở Minh họa' }, use: 1 };

testKind('works-at-least', {
  setting: {
    plan: 'tra-vinh-128-2024',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    criterion: 'projects-at-least',
    name: DISTRICT,
  },
  cases: {
    pass: [
      with2(work('Nhà văn hóa huyện')),
      { row: work('- Đường huyện 5\n- Nhà văn hóa huyện') },
      { row: work('Trụ sở một cửa'), ...department },
    ],
    fail: [
      {
        row: work('Đường huyện 5'),
        says: 'too-few',
        cells: ['C4'],
        data: { count: '1', minimum: '2', unit: 'Huyện Minh Họa' },
      },
      {
        ...with2(work('Sân vận động tỉnh')),
        says: 'left-out',
        cells: both,
        data: {
          count: '1',
          left: '"Sân vận động tỉnh" (ô C4, trùng công trình của tỉnh)',
          minimum: '2',
          unit: 'Huyện Minh Họa',
        },
      },
      { row: work('Đường huyện 5'), before: ofOld, says: 'too-few', cells: ['C5'] },
      { row: work('Xây dựng trường tiểu học xã\nLong Hiệp'), says: 'too-few', cells: ['C4'] },
      {
        row: work('Đường huyện 5'),
        name: { 'Tên đơn vị': 'Huyện Khác' },
        before: ofOld,
        ...MERGER,
        says: 'too-few',
        cells: ['C5'],
      },
      { ...with2(work('Hiến đất làm đường', 'Phần việc')), says: 'left-out', cells: both },
    ],
    unknown: [
      {
        ...with2(work(null, null)),
        says: 'open',
        cells: ['C4'],
        data: { count: '1', minimum: '2', open: 'ô C4', unit: 'Huyện Minh Họa' },
      },
      {
        row: work('Đường huyện 5'),
        after: [{ 'Tên đơn vị': null, 'Tên công trình, dự án, phần việc': 'Chợ đầu mối', Loại: 'Công trình' }],
        says: 'unread',
        cells: ['C4'],
        data: { count: '1', minimum: '2', rows: '5', unit: 'Huyện Minh Họa' },
      },
    ],
    review: [
      {
        row: work('Nhà văn hóa xã Tân An\nĐường nội đồng ấp 3'),
        says: 'lines',
        cells: ['C4'],
        data: { count: '1', minimum: '2', open: 'ô C4', unit: 'Huyện Minh Họa' },
      },
      {
        ...with2(work('Sân vận động')),
        says: 'near-own',
        cells: ['C4'],
        data: { count: '1', minimum: '2', open: 'ô C4', unit: 'Huyện Minh Họa' },
      },
      {
        row: work('Đường huyện 5'),
        before: ofOld,
        ...MERGER,
        says: 'with-predecessor',
        cells: ['C5'],
        data: { count: '1', minimum: '2', others: 'Huyện Cũ', since: '1/7/2025', unit: 'Huyện Minh Họa' },
      },
    ],
    'not-applicable': [{ row: work('Giải ngân', 'Phần việc'), ...department }],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['work'] }],
  },
  never: {},
});
