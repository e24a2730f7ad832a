import { testKind } from '../kind-tester';

const says = (value: string | null) => ({ 'Chủ trì chương trình, đề án': value });
const row = { 'Ghi chú': null };
const of = (...list: readonly string[]) => ({ listId: 'lead-programme', list });
const field = 'Chủ trì chương trình, nghị quyết, đề án';
const source = 'danh-sach.xlsx';

testKind('said-or-listed', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'lead-programme',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: says('Có') },
      { row: says('x'), ...of('Sở Minh họa') },
      { row, ...of('SỞ MINH HOẠ') },
      { row: says(null), ...of('Sở Giả Định', 'Sở Minh họa') },
      { row: says('Chưa rõ'), ...of('Sở Minh họa') },
      { row, ...of('Sở Giả Định; Sở Minh họa (chủ trì)') },
      { row, ...of('Sở Minh họa\nSở Giả Định (phối hợp)') },
    ],
    fail: [
      { row: says('Không'), says: 'not-so', cells: [] },
      { row: says('Không'), ...of('Sở Giả Định'), says: 'not-so', cells: [] },
      { row, ...of('Sở Giả Định'), says: 'not-so', cells: [] },
      { row: says(null), ...of('Sở Giả Định'), says: 'not-so', cells: [] },
      { row, ...of('Sở Giả Định; Sở Minh họa (phối hợp)'), says: 'not-so', cells: [] },
    ],
    unknown: [
      { row: says(null), says: 'value/blank', cells: ['C4'] },
      { row: says('Chưa rõ'), says: 'value/unreadable', cells: ['C4'] },
      { row: says('Chưa rõ'), ...of('Sở Giả Định'), says: 'value/unreadable', cells: ['C4'] },
      {
        row,
        ...of('Sở Giả Định'),
        unread: 2,
        says: 'list-unread',
        cells: [],
        data: { count: '2', source, unit: 'Sở Minh họa' },
      },
    ],
    review: [
      {
        row: says('Không'),
        ...of('Sở Minh Họa'),
        says: 'listed-but-denied',
        cells: ['C4'],
        data: { cell: 'C4', entry: 'Sở Minh Họa', field, source, text: 'Không' },
      },
      {
        row: says('Có'),
        ...of('Sở Giả Định'),
        says: 'said-but-not-listed',
        cells: ['C4'],
        data: { cell: 'C4', field, source, text: 'Có', unit: 'Sở Minh họa' },
      },
      {
        row,
        ...of('Sở Cũ'),
        predecessors: [{ unit: 'Sở Minh họa', from: ['Sở Cũ', 'Sở Khác'], since: '2025-03-01' }],
        says: 'predecessor-listed',
        cells: [],
        data: { entry: 'Sở Cũ', since: '1/3/2025', source, unit: 'Sở Minh họa' },
      },
    ],
    absent: [{ row, fields: ['leads-programme'] }],
  },
  never: { 'not-applicable': 'asked of every unit' },
});
