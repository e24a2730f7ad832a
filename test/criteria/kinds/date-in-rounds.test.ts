import { testKind } from '../kind-tester';

const at = (value: string | null) => ({
  'Tên công trình, dự án, phần việc': 'Đường huyện 5',
  'Thời gian hoàn thành': value,
});
const says = (name: string) => ({ says: name, cells: ['D4'] });

testKind('date-in-rounds', {
  setting: {
    plan: 'tra-vinh-128-2024',
    criterion: 'within-rounds',
    title: 'Bảng đăng ký công trình, dự án, phần việc',
    asOf: '2025-10-15',
    name: { 'Tên đơn vị': 'Huyện Minh Họa' },
  },
  cases: {
    pass: [
      { row: at('30/4/2025') },
      { row: at('quý II/2025') },
      { row: at('trước 01/10/2025') },
      { row: at('trước quý IV/2025') },
      { row: at('tháng 11/2024 - 4/2025') },
      { row: at('30/4-01/5/2025') },
      { row: at('Đợt 1') },
      { row: at('Hoàn thành trong đợt II') },
      { row: at(null), asOf: '2025-01-10', says: 'not-yet-due', cells: [], data: { field: 'Thời gian hoàn thành' } },
    ],
    fail: [
      {
        row: at('31/12/2025'),
        ...says('outside'),
        data: {
          cell: 'D4',
          field: 'Thời gian hoàn thành',
          rounds: 'đợt 1 (1/11/2024 - 30/4/2025), đợt 2 (1/5/2025 - 30/9/2025)',
          text: '31/12/2025',
        },
      },
      { row: at('tháng 10/2024'), ...says('outside') },
      { row: at('trước 01/11/2024'), ...says('outside') },
      { row: at('sau quý III/2025'), ...says('outside') },
    ],
    unknown: [
      {
        row: at('năm 2025'),
        ...says('straddles'),
        data: {
          cell: 'D4',
          field: 'Thời gian hoàn thành',
          rounds: 'đợt 1 (1/11/2024 - 30/4/2025), đợt 2 (1/5/2025 - 30/9/2025)',
          text: 'năm 2025',
        },
      },
      { row: at('Đợt 3'), ...says('value/unreadable') },
      { row: at('cuối năm 2025'), ...says('straddles') },
      { row: at('trước 31/12/2025'), ...says('straddles') },
      { row: at('10/2024 - 12/2024'), ...says('straddles') },
      { row: at('sau quý II/2025'), ...says('straddles') },
      { row: at('quý IV'), ...says('value/unreadable') },
      { row: at(null), ...says('value/blank') },
    ],
    absent: [{ row: { 'Tên công trình, dự án, phần việc': 'Đường huyện 5' }, fields: ['completion'] }],
  },
  never: { review: 'inside, outside or not clear', 'not-applicable': 'asked of every work' },
});
