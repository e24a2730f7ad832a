import { testKind } from '../kind-tester';

const at = (value: string | number | boolean | null) => ({ 'Kết quả thực hiện chỉ tiêu': value });
const says = (name: string) => ({ says: name, cells: ['C4'] });
const data = (text: string) => ({ field: 'Hoàn thành, vượt mức chỉ tiêu', text, cell: 'C4' });

testKind('fulfilled-and-exceeded', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'targets-exceeded',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('102,5%') },
      { row: at('Hoàn thành vượt mức') },
      { row: at('trên 100%') },
      { row: at('101 - 105%') },
      { row: at('ít nhất 103%') },
      { row: at('Đạt 105% kế hoạch, tăng 8% so với cùng kỳ') },
      { row: at('105% (KH giao 95%)') },
      { row: at('Thu ngân sách 100%; giảm nghèo 110%') },
      { row: at('Đạt và vượt 12/12 chỉ tiêu') },
    ],
    fail: [
      {
        row: at('Thu ngân sách 110%; giảm nghèo 98%'),
        ...says('below'),
        data: data('Thu ngân sách 110%; giảm nghèo 98%'),
      },
      { row: at('dưới 100%'), ...says('below') },
      { row: at('không quá 98%'), ...says('below') },
      { row: at('95-98%'), ...says('below') },
      { row: at('Chưa hoàn thành'), ...says('not-met'), data: data('Chưa hoàn thành') },
      { row: at('gần 100%'), ...says('not-met') },
      { row: at('10/12 chỉ tiêu'), ...says('not-met') },
      { row: at('Đạt 100%'), ...says('not-exceeded'), data: data('Đạt 100%') },
      { row: at('Hoàn thành, chưa vượt mức'), ...says('not-exceeded') },
    ],
    unknown: [
      { row: at('Hoàn thành'), ...says('exceeding-not-said'), data: data('Hoàn thành') },
      { row: at('100% trở lên'), ...says('exceeding-not-said') },
      { row: at('từ 100% đến 110%'), ...says('exceeding-not-said') },
      { row: at('trên 95%'), ...says('not-clear'), data: data('trên 95%') },
      { row: at('ít nhất 98%'), ...says('not-clear') },
      { row: at('khoảng 100%'), ...says('not-clear') },
      { row: at('dưới 110%'), ...says('not-clear') },
      { row: at('95-110%'), ...says('not-clear') },
      { row: at('Tỷ lệ hộ nghèo còn 1,2%'), ...says('not-clear') },
      { row: at('Cơ bản hoàn thành'), says: 'value/ambiguous', cells: ['C4'] },
      { row: at('Doanh thu tăng 12%'), says: 'value/ambiguous', cells: ['C4'] },
      { row: at('chưa có số liệu'), says: 'value/unreadable', cells: ['C4'] },
      { row: at(null), says: 'value/blank', cells: ['C4'] },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['targets'] }],
  },
  never: { review: 'figures and words decide or are unknown', 'not-applicable': 'asked of every record' },
});
