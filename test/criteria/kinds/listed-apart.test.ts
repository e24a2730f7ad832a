import { testKind } from '../kind-tester';

const at = (value: string | null) => ({ 'Loại thành tích': value });
const rows = { says: 'rows', cells: [] };

testKind('listed-apart', {
  setting: {
    plan: 'kien-giang-538-2021',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2021-07-01',
    name: { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Đơn vị công tác': 'Sở Minh họa' },
    criterion: 'sudden-achievement',
  },
  cases: {
    pass: [
      { row: at('Thường xuyên') },
      {
        row: at('Đột xuất'),
        title: 'Danh sách đề nghị khen thưởng đột xuất',
        ...rows,
        data: { field: 'Loại thành tích', sort: 'đột xuất', rows: '4' },
      },
    ],
    fail: [
      {
        row: at('Đột xuất'),
        says: 'mixed',
        cells: ['D4'],
        data: { field: 'Loại thành tích', sort: 'đột xuất', cell: 'D4', text: 'Đột xuất' },
      },
      { row: { 'Tóm tắt thành tích': 'Dũng cảm cứu người bị nạn' }, says: 'mixed', cells: ['D4'] },
    ],
    unknown: [{ row: at(null), says: 'value/blank', cells: ['D4'] }],
    absent: [{ row: { 'Chức vụ': 'Công nhân' }, fields: ['achievement-sort'] }],
  },
  never: { review: 'apart or mixed', 'not-applicable': 'asked of every record' },
});
