import { testKind } from '../kind-tester';

const STRICT = 'SXKD 6 tháng đầu năm 2025';
const FROM = 'Tỷ lệ hoàn thành nhiệm vụ năm 2025';
const at = (value: string | number | null) => ({ [STRICT]: value });
const says = (name: string) => ({ says: name, cells: ['C4'] });
const hospital = (value: string) => ({
  row: { [FROM]: value },
  criterion: 'tasks-2025',
  name: { 'Tên đơn vị': 'Bệnh viện Minh Họa' },
});

testKind('percent-at-least', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'production-2025',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Công ty Minh Họa' },
  },
  cases: {
    pass: [
      { ...hospital(''), row: { 'Kết quả nhiệm vụ 2025 đến 30/6/2025': '75%' } },
      { row: { 'Kết quả thực hiện năm 2024': '105%', [STRICT]: '75%' } },
      { row: at('70,5%') },
      { row: at('trên 70%') },
      { row: at('trên 75%') },
      { row: at('hơn 80 %') },
      { row: at('từ 75% trở lên') },
      { row: at('ít nhất 71%') },
      { row: at('71 - 75%') },
      { row: at('LN 110%; NS 98%') },
      { row: at('bằng 72% kế hoạch năm, tăng 5% so với cùng kỳ') },
      { row: at('105% (KH giao 95%)') },
      hospital('70%'),
      hospital('từ 70% trở lên'),
      hospital('không dưới 70%'),
    ],
    fail: [
      {
        row: at('70%'),
        ...says('below'),
        data: {
          field: 'Sản xuất, kinh doanh đến 30/6/2025',
          text: '70%',
          cell: 'C4',
          lowest: '70 %',
          bound: 'trên',
          threshold: '70 %',
        },
      },
      { row: at('LN 110%; NS 69%'), ...says('below') },
      { row: at('dưới 70%'), ...says('below') },
      { row: at('chưa đến 65%'), ...says('below') },
      { row: at('không quá 70%'), ...says('below') },
      { row: at('50-60%'), ...says('below') },
      { ...hospital('69,9%'), ...says('below') },
      { ...hospital('dưới 70%'), ...says('below') },
    ],
    unknown: [
      {
        row: at('trên 60%'),
        ...says('open'),
        data: {
          field: 'Sản xuất, kinh doanh đến 30/6/2025',
          text: 'trên 60%',
          cell: 'C4',
          bound: 'trên',
          threshold: '70 %',
        },
      },
      { row: at('từ 70% trở lên'), ...says('open') },
      { row: at('60% trở lên'), ...says('open') },
      { row: at('≥ 65%'), ...says('open') },
      { row: at('dưới 75%'), ...says('open') },
      { row: at('không quá 75%'), ...says('open') },
      { row: at('khoảng 70%'), ...says('open') },
      { row: at('gần 70%'), ...says('open') },
      { row: at('xấp xỉ 69%'), ...says('open') },
      { row: at('60-75%'), ...says('open') },
      { row: at('từ 65% đến 75%'), ...says('open') },
      { row: at('tỷ lệ nợ xấu còn 1,2%'), ...says('open') },
      { row: at(null), says: 'value/blank', cells: ['C4'] },
      { row: at('chưa tổng hợp'), says: 'value/unreadable', cells: ['C4'] },
      { row: at('tăng 15% so với cùng kỳ'), says: 'value/unreadable', cells: ['C4'] },
      { ...hospital('trên 60%'), ...says('open') },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['production-2025'] }],
  },
  never: { review: 'figures decide or are unknown', 'not-applicable': 'asked of every record' },
});
