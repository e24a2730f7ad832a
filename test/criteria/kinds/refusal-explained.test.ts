import { testKind } from '../kind-tester';

testKind('refusal-explained', {
  setting: {
    plan: 'kien-giang-538-2021',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2021-07-01',
    name: { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Đơn vị công tác': 'Sở Minh họa' },
    criterion: 'transparent',
  },
  cases: {
    pass: [
      { row: { 'Kết quả xét': 'Không đồng ý', 'Lý do từ chối': 'Chưa đủ năm', 'Căn cứ': 'Mục III.2.2' } },
      { row: { 'Kết quả xét': 'Không đạt', 'Ghi chú': 'Chưa đủ 5 năm theo Mục III.2.2' } },
      { row: { 'Kết quả xét': 'Không đạt', 'Ghi chú': 'Chưa đủ 5 năm theo Kế hoạch số 90' } },
      { row: { 'Kết quả xét': 'Không đạt', 'Ghi chú': 'Chưa đủ 5 năm theo khoản 2' } },
      { row: { 'Chức vụ': 'Công nhân' }, says: 'own-report', cells: [] },
    ],
    fail: [
      {
        row: { 'Kết quả xét': 'Không đạt', 'Lý do từ chối': 'Chưa tiêu biểu' },
        says: 'missing',
        cells: ['D4', 'E4'],
        data: { cell: 'D4', missing: 'căn cứ, điều khoản', text: 'Không đạt' },
      },
    ],
    unknown: [
      { row: { 'Kết quả xét': null, 'Lý do từ chối': null }, says: 'value/blank', cells: ['D4'] },
      { row: { 'Kết quả xét': 'xem lại sau', 'Lý do từ chối': null }, says: 'value/unreadable', cells: ['D4'] },
    ],
    'not-applicable': [{ row: { 'Kết quả xét': 'Đồng ý', 'Lý do từ chối': null } }],
  },
  never: { review: 'explained or not', absent: 'a table without results is only told' },
});
