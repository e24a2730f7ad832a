import { testKind } from '../kind-tester';

const at = (value: string | number | null) => ({ 'Ngày nhận đăng ký': value });
const says = (name: string) => ({ says: name, cells: ['C4'] });
const field = 'Ngày đăng ký thi đua';
const quarter = (value: string) => ({
  plan: 'tra-vinh-128-2024',
  criterion: 'quarter-report',
  title: 'Bảng theo dõi báo cáo hằng quý',
  name: { 'Tên đơn vị': 'Sở Minh họa' },
  row: { 'Quý IV/2024': value },
});

testKind('date-before', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'registered-in-time',
    title: 'Bảng theo dõi phong trào',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('29/10/2021') },
      { row: at('trước 30/10/2021') },
      { row: at('tháng 9/2021') },
      { row: at('quý III/2021') },
      { row: at('15-20/10/2021') },
      { row: at('trước tháng 10/2021') },
      { row: at(null), asOf: '2021-10-01', says: 'not-yet-due', cells: [], data: { field, deadline: '30/10/2021' } },
      quarter('15/12/2024'),
      {
        row: at('chưa gửi'),
        asOf: '2021-10-30',
        ...says('not-done-yet'),
        data: { field, text: 'chưa gửi', cell: 'C4', deadline: '30/10/2021' },
      },
    ],
    fail: [
      {
        row: at('31/10/2021'),
        ...says('late'),
        data: { field, date: '31/10/2021', cell: 'C4', deadline: '30/10/2021' },
      },
      { row: at('tháng 11/2021'), ...says('late') },
      {
        row: at('chưa gửi'),
        ...says('not-done'),
        data: { field, text: 'chưa gửi', cell: 'C4', deadline: '30/10/2021' },
      },
      { row: at('Chưa'), ...says('not-done') },
      { row: at('không có đăng ký'), ...says('not-done') },
      { row: at('5-10/12/2021'), ...says('late') },
      { row: at('sau 30/10/2021'), ...says('late') },
      {
        ...quarter('16/12/2024'),
        ...says('late-by'),
        data: { field: 'Báo cáo quý IV/2024', date: '16/12/2024', cell: 'C4', deadline: '15/12/2024' },
      },
    ],
    review: [{ row: at('30/10/2021'), ...says('on-the-day'), data: { field, cell: 'C4', deadline: '30/10/2021' } }],
    unknown: [
      {
        row: at('tháng 10/2021'),
        ...says('straddles'),
        data: { field, text: 'tháng 10/2021', cell: 'C4', deadline: '30/10/2021' },
      },
      { row: at('cuối năm 2021'), ...says('straddles') },
      { row: at('quý IV/2021'), ...says('straddles') },
      { row: at('9/2021 và 12/2021'), ...says('straddles') },
      { row: at('trước 15/11/2021'), ...says('straddles') },
      { row: at('trước tháng 12/2021'), ...says('straddles') },
      { row: at('từ ngày 01/10/2021'), ...says('straddles') },
      { row: at('28/10-02/11/2021'), ...says('straddles') },
      { row: at('30/10'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('chưa rõ'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('đã gửi'), says: 'value/unreadable', cells: ['C4'] },
      { row: at(null), says: 'value/blank', cells: ['C4'] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['registered-date'] }],
  },
  never: { 'not-applicable': 'asked of every record' },
});
