import { testKind } from '../kind-tester';

const NAME = 'Doanh nghiệp Kiên Giang hội nhập và phát triển';
const at = (reviewed: string | null, name = NAME) => ({ 'Tên phong trào': name, 'Đã tổng kết': reviewed });

testKind('movement-reviewed', {
  setting: {
    plan: 'kien-giang-538-2021',
    criterion: 'not-yet-reviewed-movement',
    title: 'Bảng theo dõi phong trào',
    asOf: '2021-07-01',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [{ row: at('x') }],
    fail: [
      {
        row: at('Chưa'),
        says: 'open',
        cells: ['C4', 'D4'],
        data: { cell: 'C4', said: 'D4', text: 'Doanh nghiệp Kiên Giang hội nhập và phát triển' },
      },
    ],
    unknown: [
      { row: at(null), says: 'value/blank', cells: ['D4'] },
      { row: at('Chưa rõ'), says: 'value/unreadable', cells: ['D4'] },
    ],
    review: [
      {
        row: { 'Tên phong trào': NAME },
        says: 'not-said',
        cells: ['C4'],
        data: { cell: 'C4', text: 'Doanh nghiệp Kiên Giang hội nhập và phát triển' },
      },
    ],
    'not-applicable': [{ row: at('Chưa', 'Dân vận khéo') }],
    absent: [{ row: { 'Đã tổng kết': 'Chưa' }, fields: ['movement'] }],
  },
  never: {},
});
