import { testKind, type Columns } from '../kind-tester';

const row = (name: string, result: string | number | null, more: Columns = {}): Columns => ({
  'Chỉ tiêu': name,
  'Thực hiện': result,
  ...more,
});
const INSURANCE = 'Tỷ lệ dân số tham gia bảo hiểm y tế';
const TRAFFIC = 'Tai nạn giao thông (cả 3 tiêu chí)';
const SHARE = 'Nông - lâm - thủy sản';
const insurance = (result: string | number | null) => ({ row: row(INSURANCE, result) });
const traffic = (result: string, last?: string) => ({
  row: row(TRAFFIC, result, last === undefined ? {} : { 'Thực hiện năm 2020': last }),
});
const exceeded = { criterion: 'target-exceeded' };
const says = (name: string) => ({ says: name, cells: ['C4'] });

testKind('target-met', {
  setting: {
    plan: 'kien-giang-nam-2021',
    criterion: 'target-met',
    title: 'Tình hình thực hiện chỉ tiêu năm 2021',
    asOf: '2022-01-15',
    name: {},
  },
  cases: {
    pass: [
      insurance('96,5%'),
      insurance('trên 90%'),
      insurance('từ 91% trở lên'),
      insurance('Vượt kế hoạch'),
      { row: row(SHARE, '31,9%') },
      traffic('Giảm cả 3 tiêu chí nhờ tăng cường tuần tra'),
      traffic('180', '200'),
      traffic('180', 'trên 200'),
      { ...insurance(null), asOf: '2021-10-01', says: 'not-yet-due', cells: [] },
      {
        row: row('Kim ngạch xuất khẩu', '500'),
        says: 'not-of-plan',
        cells: ['B4'],
        data: { row: 'Kim ngạch xuất khẩu' },
      },
      { ...insurance('99%'), ...exceeded },
    ],
    fail: [
      { row: row('Tổng thu ngân sách trên địa bàn', 1234, { 'Đơn vị tính': 'Tỷ đồng' }), ...says('below') },
      { row: row('Tổng thu ngân sách trên địa bàn', 1.5, { 'Đơn vị tính': 'Tỷ đồng' }), ...says('below') },
      {
        ...insurance('89%'),
        ...says('below'),
        data: {
          bound: 'trên',
          cell: 'C4',
          clause: 'II.3.2, gạch 3',
          figure: '90 %',
          target: 'Tỷ lệ dân số tham gia bảo hiểm y tế',
          text: '89%',
        },
      },
      { ...insurance('90%'), ...says('below') },
      { ...insurance('dưới 90%'), ...says('below') },
      { ...insurance('Chưa đạt'), ...says('below') },
      {
        ...traffic('200', '200'),
        says: 'not-lower',
        cells: ['C4', 'D4'],
        data: {
          cell: 'C4',
          clause: 'II.3.2, gạch 7',
          last: '200',
          target: 'Tai nạn giao thông (cả 3 tiêu chí)',
          text: '200',
        },
      },
      { ...traffic('Số vụ giảm, số người chết tăng'), says: 'not-lower', cells: ['C4'] },
      { ...traffic('Bằng cùng kỳ năm trước'), says: 'not-lower', cells: ['C4'] },
      {
        row: row('Tổng thu ngân sách trên địa bàn', '11560'),
        ...exceeded,
        ...says('not-better'),
        data: {
          cell: 'C4',
          clause: 'II.3.1, gạch 5',
          figure: '11560 tỷ đồng',
          target: 'Tổng thu ngân sách trên địa bàn',
          text: '11560',
        },
      },
    ],
    unknown: [
      {
        ...insurance('trên 85%'),
        ...says('span'),
        data: {
          cell: 'C4',
          clause: 'II.3.2, gạch 3',
          figure: '90 %',
          target: 'Tỷ lệ dân số tham gia bảo hiểm y tế',
          text: 'trên 85%',
        },
      },
      { ...insurance('từ 85% trở lên'), ...says('span') },
      { ...insurance('ít nhất 85%'), ...says('span') },
      { ...insurance('dưới 95%'), ...says('span') },
      { ...insurance('không quá 95%'), ...says('span') },
      { ...insurance('khoảng 90%'), ...says('span') },
      { ...insurance('80 - 98%'), ...says('span') },
      { ...insurance('đạt 2/3 chỉ tiêu'), ...says('span') },
      {
        ...insurance(0.965),
        ...says('other-unit'),
        data: { cell: 'C4', figure: '90 %', target: 'Tỷ lệ dân số tham gia bảo hiểm y tế', text: '0,965' },
      },
      { ...insurance(null), ...says('value/blank') },
      {
        ...traffic('180'),
        ...says('no-last-year'),
        data: { cell: 'C4', target: 'Tai nạn giao thông (cả 3 tiêu chí)', text: '180' },
      },
      { ...traffic('190', 'dưới 200'), ...says('no-last-year') },
      { ...insurance('Đạt'), ...exceeded, ...says('span') },
    ],
    review: [
      {
        row: row('Tổng thu ngân sách trên địa bàn', 12.345, { 'Đơn vị tính': 'Tỷ đồng' }),
        ...says('thousand-off'),
        data: {
          cell: 'C4',
          clause: 'II.3.1, gạch 5',
          figure: '11560 tỷ đồng',
          target: 'Tổng thu ngân sách trên địa bàn',
          text: '12,345',
        },
      },
      {
        row: row('Tổng thu ngân sách trên địa bàn', 12345678, { 'Đơn vị tính': 'Tỷ đồng' }),
        ...says('thousand-off'),
      },
      {
        row: row(SHARE, '33%'),
        ...says('off-share'),
        data: {
          cell: 'C4',
          clause: 'II.3.1, gạch 2',
          figure: '31,51 %',
          target: 'Cơ cấu: nông - lâm - thủy sản',
          text: '33%',
          tolerance: '0,5 điểm %',
        },
      },
      {
        row: row('Dân số có bảo hiểm y tế', '96%'),
        says: 'near',
        cells: ['B4'],
        data: { row: 'Dân số có bảo hiểm y tế', target: 'Tỷ lệ dân số tham gia bảo hiểm y tế' },
      },
    ],
    'not-applicable': [
      { ...insurance('85%'), ...exceeded },
      { ...insurance(null), ...exceeded },
    ],
    absent: [{ row: { 'Chỉ tiêu': INSURANCE, 'Kế hoạch': '96%' }, fields: ['target-result'] }],
  },
  never: {},
});
