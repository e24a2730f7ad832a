import { testKind } from '../kind-tester';

const at = (award: string | null) => ({ 'Hình thức khen thưởng': award });

testKind('award-asked', {
  setting: {
    plan: 'an-giang-2025',
    criterion: 'targets-exceeded',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-08-10',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: at('Bằng khen của Chủ tịch UBND tỉnh') },
      { row: at('BK') },
      { row: { 'Ghi chú': null }, title: 'Danh sách đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh' },
    ],
    fail: [{ row: at('Giấy khen'), says: 'other', cells: [] }],
    unknown: [
      { row: at(null), says: 'value/blank', cells: ['C4'] },
      { row: at('Loại A'), says: 'value/unreadable', cells: ['C4'] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['award'] }],
  },
  never: { review: 'asked or not', 'not-applicable': 'a condition' },
});
