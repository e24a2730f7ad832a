import { testKind } from '../kind-tester';

const item = (text: string) => ({ name: { 'Nội dung tiêu chí': text }, row: { 'Điểm chuẩn': '10' } });

testKind('table-mentions', {
  setting: {
    plan: 'tra-vinh-128-2024',
    criterion: 'bloc-criterion-present',
    title: 'Bảng chấm điểm thi đua',
    asOf: '2025-10-15',
    name: {},
  },
  cases: {
    pass: [item('Thực hiện Kế hoạch 128/KH-UBND'), item('Có công trình chào mừng Đại hội')],
    fail: [{ ...item('Cải cách hành chính'), says: 'none', cells: [] }],
    unknown: [
      {
        ...item('Cải cách hành chính'),
        after: [{ 'Nội dung tiêu chí': null, 'Điểm chuẩn': '5' }],
        says: 'unread',
        cells: [],
        data: { count: '1' },
      },
    ],
    review: [
      {
        ...item('Tham gia đợt thi đua do tỉnh phát động'),
        says: 'maybe',
        cells: [],
        data: { text: 'Tham gia đợt thi đua do tỉnh phát động' },
      },
    ],
  },
  never: { 'not-applicable': 'asked of the table', absent: 'the whole table is read' },
});
