import { testKind, type Columns } from '../kind-tester';

const by = (manager: string | null): Columns => ({
  'Tên công trình, dự án, phần việc': 'Đường huyện 5',
  Loại: 'Công trình',
  'Chủ đầu tư': manager,
});
const says = (name: string) => ({ says: name, cells: ['E4'] });

testKind('managed-by-own', {
  setting: {
    plan: 'tra-vinh-128-2024',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    criterion: 'district-managed',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [{ row: by('Huyện') }, { row: by('UBND huyện Minh Họa') }, { row: by('Ban Quản lý dự án huyện') }],
    fail: [
      {
        row: by('Sở Giao thông vận tải'),
        ...says('other'),
        data: { cell: 'E4', field: 'Cấp quản lý', text: 'Sở Giao thông vận tải', unit: 'Huyện Minh Họa' },
      },
      { row: by('Tỉnh'), ...says('other') },
      { row: by('Huyện Giả Định'), ...says('other') },
    ],
    unknown: [{ row: by(null), ...says('value/blank') }],
    review: [
      {
        row: by('Liên danh nhà thầu'),
        ...says('unclear'),
        data: { cell: 'E4', field: 'Cấp quản lý', text: 'Liên danh nhà thầu', unit: 'Huyện Minh Họa' },
      },
      { row: by('Ban QLDA huyện và các xã'), ...says('unclear') },
    ],
    'not-applicable': [{ row: { 'Tên công trình, dự án, phần việc': 'Không có', Loại: null, 'Chủ đầu tư': 'Tỉnh' } }],
    absent: [{ row: { 'Tên công trình, dự án, phần việc': 'Đường huyện 5' }, fields: ['work-manager'] }],
  },
  never: {},
});
