import { testKind } from '../kind-tester';

testKind('told', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'support-programme',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      {
        row: { 'Ghi chú': null },
        says: 'note',
        cells: [],
        data: {
          note: 'Đơn vị phối hợp có số chỉ tiêu vượt nhiều nhất: để Hội đồng so sánh giữa các đơn vị.',
        },
      },
    ],
  },
  never: {
    fail: 'only told',
    unknown: 'only told',
    review: 'only told',
    'not-applicable': 'only told',
    absent: 'it reads no column',
  },
});
