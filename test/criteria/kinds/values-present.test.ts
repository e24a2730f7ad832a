import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const at = (targets: CellValue, work: CellValue) => ({
  'Chỉ tiêu, nhiệm vụ đến năm 2025': targets,
  'Tên công trình, việc làm': work,
});

testKind('values-present', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'registration-targets',
    use: 3,
    title: 'Bảng đăng ký thi đua',
    asOf: '2021-10-01',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [{ row: at('12 chỉ tiêu', 'Đường huyện') }, { row: at('12 chỉ tiêu', 'Chưa đặt tên công trình') }],
    fail: [
      {
        row: at('12 chỉ tiêu', 'Chưa có'),
        says: 'said-missing',
        cells: ['D4'],
        data: { items: 'tên công trình, việc làm' },
      },
      { row: at('12 chỉ tiêu', 'Không có'), says: 'said-missing', cells: ['D4'] },
      { row: at('12 chỉ tiêu', '-'), says: 'said-missing', cells: ['D4'] },
    ],
    unknown: [
      { row: at('12 chỉ tiêu', null), says: 'blank', cells: ['D4'], data: { items: 'tên công trình, việc làm' } },
      {
        row: at({ error: '#REF!' }, 'Đường huyện'),
        says: 'formula-error',
        cells: ['C4'],
        data: { items: 'chỉ tiêu, nhiệm vụ được giao' },
      },
    ],
    absent: [{ row: { 'Chỉ tiêu, nhiệm vụ đến năm 2025': '12 chỉ tiêu' }, fields: ['project-name'] }],
  },
  never: { review: 'there or blank', 'not-applicable': 'asked of every record' },
});
