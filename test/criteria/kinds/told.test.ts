import { testKind } from '../kind-tester';

testKind('told', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'registration-channel',
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
          note: 'Bản đăng ký của cơ quan, doanh nghiệp, huyện, thành phố gửi UBND tỉnh qua Ban Thi đua - Khen thưởng, Sở Nội vụ; hợp tác xã gửi Liên minh Hợp tác xã tỉnh tổng hợp.',
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
