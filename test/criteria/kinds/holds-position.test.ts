import { testKind } from '../kind-tester';

const who = (position: string | null, workplace: string) => ({
  name: { 'Họ và tên': 'Lê Thị Minh Họa', 'Chức vụ': position, 'Đơn vị công tác': workplace },
  row: { 'Ghi chú': null },
});
const not = { says: 'not-held', cells: [] };

testKind('holds-position', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'tax-insurance-confirmation',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: {},
  },
  cases: {
    pass: [who('Giám đốc', 'Công ty Minh Họa'), who('Tổng Giám đốc Công ty Minh Họa', 'Công ty Minh Họa')],
    fail: [
      { ...who('Phó Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Giám đốc', 'Sở Minh họa'), ...not },
      { ...who('Công nhân', 'Công ty Minh Họa'), ...not },
    ],
    unknown: [{ ...who(null, 'Công ty Minh Họa'), says: 'value/blank', cells: ['C4'] }],
    review: [
      {
        ...who('Giám đốc', 'Hợp tác xã Minh Họa'),
        says: 'other-form',
        cells: ['C4'],
        data: { cell: 'C4', text: 'Giám đốc', unit: 'Hợp tác xã Minh Họa' },
      },
    ],
    absent: [
      {
        name: { 'Họ và tên': 'Lê Thị Minh Họa', 'Đơn vị công tác': 'Công ty Minh Họa' },
        row: { 'Ghi chú': null },
        fields: ['position'],
      },
    ],
  },
  never: { 'not-applicable': 'a condition' },
});
