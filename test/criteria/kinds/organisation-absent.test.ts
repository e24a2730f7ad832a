import { testKind } from '../kind-tester';

const at = (value: string | null) => ({ 'Xếp loại tổ chức đảng năm 2020': value });
const not = { says: 'not-said', cells: [] };

testKind('organisation-absent', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'union-excellent',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('Chưa có tổ chức đảng') },
      { row: at('không có chi bộ') },
      { row: { 'Xếp loại tổ chức đảng năm 2026': 'Chưa có tổ chức đảng' } },
    ],
    fail: [
      { row: at('HTXSNV'), ...not },
      { row: at(null), ...not },
      { row: { 'Ghi chú': 'x' }, ...not },
    ],
  },
  never: {
    unknown: 'a blank does not say it',
    review: 'said or not',
    'not-applicable': 'a condition',
    absent: 'a table without the column does not say it',
  },
});
