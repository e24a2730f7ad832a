import { testKind } from '../kind-tester';

const who = (position: string | null, workplace: string | null) => ({
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
    pass: [
      who('Giám đốc', 'Công ty Minh Họa'),
      who('Tổng Giám đốc Công ty Minh Họa', 'Công ty Minh Họa'),
      who('Chủ tịch HĐQT kiêm Giám đốc', 'Công ty Minh Họa'),
      who('Chủ tịch Hội đồng thành viên, Tổng Giám đốc', 'Công ty Minh Họa'),
      who('Bí thư chi bộ - Giám đốc Công ty Minh Họa', 'Công ty Minh Họa'),
      who('Giám đốc kiêm Chủ tịch Công đoàn', 'Công ty Minh Họa'),
      who('Phó Bí thư Đảng ủy, TGĐ', 'Công ty Minh Họa'),
      who('Chủ tịch HĐQT/GĐ', 'Công ty Minh Họa'),
      who('Q. Giám đốc', 'Công ty Minh Họa'),
      who('Quyền Giám đốc', 'Công ty Minh Họa'),
      who('Giám đốc điều hành', 'Công ty Minh Họa'),
      who('Giám đốc Xí nghiệp Ví Dụ', 'Công ty Minh Họa'),
    ],
    fail: [
      { ...who('Phó Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Giám đốc', 'Sở Minh họa'), ...not },
      { ...who('Công nhân', 'Công ty Minh Họa'), ...not },
      { ...who('Chủ tịch HĐQT kiêm Phó Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('P.GĐ kiêm Trưởng phòng', 'Công ty Minh Họa'), ...not },
      { ...who('PGĐ', 'Công ty Minh Họa'), ...not },
      { ...who('P. Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Phó Tổng Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Trợ lý Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Nguyên Giám đốc', 'Công ty Minh Họa'), ...not },
      { ...who('Phó Chủ tịch HĐQT', 'Công ty Minh Họa'), ...not },
      { ...who('Bí thư Đảng ủy, Giám đốc', 'Sở Minh họa'), ...not },
    ],
    unknown: [{ ...who(null, 'Công ty Minh Họa'), says: 'value/blank', cells: ['C4'] }],
    review: [
      {
        ...who('Giám đốc', 'Hợp tác xã Minh Họa'),
        says: 'other-form',
        cells: ['C4'],
        data: { cell: 'C4', text: 'Giám đốc', unit: 'Hợp tác xã Minh Họa' },
      },
      { ...who('Chủ tịch HĐQT kiêm Giám đốc', 'HTX Minh Họa'), says: 'other-form', cells: ['C4'] },
      { ...who('Giám đốc kinh doanh', 'Công ty Minh Họa'), says: 'other-form', cells: ['C4'] },
      { ...who('Chủ tịch Hội đồng quản trị Giám đốc', 'Công ty Minh Họa'), says: 'other-form', cells: ['C4'] },
      { ...who('Giám đốc', null), says: 'no-unit', cells: ['C4'], data: { cell: 'C4', text: 'Giám đốc' } },
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
