import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const at = (work: CellValue, scale?: CellValue) => ({
  'Công trình, phần việc chào mừng đại hội': work,
  ...(scale === undefined ? {} : { 'Quy mô công trình': scale }),
});
const inWork = ['C4'];

testKind('has-work', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'welcome-project',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('Đường liên xã', 'Cấp huyện') },
      { row: at('Không gian văn hóa Hồ Chí Minh') },
      { row: at('Thiếu nhi vui khỏe') },
      { row: at('Nâng cấp xã lộ 12') },
      { row: at('Trợ cấp xã hội cho hộ nghèo') },
      { row: at('Cầu', null) },
      { row: at('Đường ấp (cấp xã)'), name: { 'Tên đơn vị': 'Xã Minh Họa' } },
    ],
    fail: [
      {
        row: at('Chưa có'),
        says: 'none',
        cells: inWork,
        data: { cell: 'C4', field: 'Công trình, phần việc chào mừng đại hội', text: 'Chưa có' },
      },
      { row: at('-'), says: 'none', cells: inWork },
      { row: at('Không đăng ký'), says: 'none', cells: inWork },
      {
        row: at('Cầu ấp', 'Cấp xã'),
        says: 'too-small',
        cells: ['D4'],
        data: { cell: 'D4', needed: 'cấp huyện', scale: 'cấp xã' },
      },
      { row: at('Nhà văn hóa (cấp xã)'), says: 'too-small', cells: inWork },
      { row: at('Nhà văn hóa, quy mô xã'), says: 'too-small', cells: inWork },
      {
        row: at('Đường ấp 2, quy mô ấp'),
        name: { 'Tên đơn vị': 'Xã Minh Họa' },
        says: 'too-small',
        cells: inWork,
        data: { cell: 'C4', needed: 'cấp xã', scale: 'cấp ấp' },
      },
      { row: at('Đường', 'Cấp ấp'), name: { 'Tên đơn vị': 'Xã Minh Họa' }, says: 'too-small', cells: ['D4'] },
    ],
    unknown: [
      { row: at(null), says: 'value/blank', cells: inWork },
      { row: at('Chưa rõ'), says: 'value/unreadable', cells: inWork },
      { row: at('Cầu', 'lớn'), says: 'value/unreadable', cells: ['D4'] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['welcome-project'] }],
  },
  never: { review: 'a yes/no answer and a scale', 'not-applicable': 'asked of every record' },
});
