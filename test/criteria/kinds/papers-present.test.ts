import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const listed = (value: CellValue) => ({ 'Hồ sơ kèm theo': value });
const each = (petition: CellValue, minutes: CellValue) => ({
  'Tờ trình': petition,
  'Biên bản họp': minutes,
  'Báo cáo thành tích': 'x',
});

testKind('papers-present', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'dossier',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Xã Minh Họa' },
  },
  cases: {
    pass: [{ row: listed('Đủ') }, { row: each('x', '15/6/2025') }],
    fail: [
      {
        row: listed('Thiếu biên bản'),
        says: 'missing',
        cells: ['C4'],
        data: { cells: 'ô C4', papers: 'biên bản họp xét', whole: 'Hồ sơ' },
      },
      { row: each('x', 'Chưa có'), says: 'missing', cells: ['D4'] },
    ],
    unknown: [
      {
        row: listed('Tờ trình, biên bản'),
        says: 'not-mentioned',
        cells: ['C4'],
        data: { cells: 'ô C4', papers: 'báo cáo thành tích (mẫu 07)', whole: 'Hồ sơ' },
      },
      { row: each(null, 'x'), says: 'value/blank', cells: ['C4'] },
      { row: each('Đang chờ', 'x'), says: 'value/unreadable', cells: ['C4'] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['paper-petition', 'paper-minutes', 'paper-achievement'] }],
  },
  never: { review: 'there, missing or not said', 'not-applicable': 'asked of every record' },
});
