import type { CellValue } from '../../../src/sheet/grid';
import { testKind, type Columns } from '../kind-tester';

const NOMINATION = 'Danh sách đề nghị khen thưởng';
const person = (name: string, workplace: string | null = 'Sở Minh họa'): Columns => ({
  'Họ và tên': name,
  'Chức vụ': 'Chuyên viên',
  'Đơn vị công tác': workplace,
});
const others = (count: number) => ({
  before: Array.from({ length: count }, (_, at) => person(`Người thứ ${at + 1}`)),
});
const leads = (value: CellValue) => ({
  other: { title: NOMINATION, rows: [{ 'Tên đơn vị': 'Sở Minh họa', 'Chủ trì chương trình, đề án': value }] },
});
const leadsOfAnother = {
  other: { title: NOMINATION, rows: [{ 'Tên đơn vị': 'Sở Giả Định', 'Chủ trì chương trình, đề án': 'Có' }] },
};
const row = { 'Ghi chú': null };
const MERGER = { predecessors: [{ unit: 'Sở Minh họa', from: ['Sở Cũ', 'Sở Khác'], since: '2025-03-01' }] };

testKind('persons-per-unit', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'persons-per-unit',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: person('Nguyễn Văn Minh Họa'),
  },
  cases: {
    pass: [
      { row },
      { row, ...others(1), ...leads('Có') },
      { row, ...others(1), listId: 'lead-programme', list: ['SỞ MINH HOẠ'] },
      { row, ...others(1), ...leads(null), listId: 'lead-programme', list: ['Sở Minh họa'] },
      { row, other: { title: NOMINATION, rows: [person('Nguyễn Văn Minh Họa')] } },
      { row, ...MERGER },
      { row, before: [person('Trần Thị Ví Dụ', 'Sở Cũ')], ...leads('Có'), ...MERGER },
      { row, name: person('Nguyễn Văn Minh Họa', 'Sở Khác'), before: [person('Trần Thị Ví Dụ', 'Sở Cũ')], ...MERGER },
      { row, other: { title: 'Bảng đăng ký thi đua', rows: [person('Người thứ hai'), person('Người thứ ba')] } },
    ],
    fail: [
      {
        row,
        ...others(1),
        ...leads('Không'),
        says: 'over',
        cells: [],
        data: { count: '2', limit: '1', rows: '4, 5', unit: 'Sở Minh họa' },
      },
      { row, ...others(1), listId: 'lead-programme', list: ['Sở Giả Định'], says: 'over', cells: [] },
      {
        row,
        ...others(1),
        says: 'lead-not-known',
        cells: [],
        data: { count: '2', leadLimit: '2', limit: '1', rows: '4, 5', unit: 'Sở Minh họa' },
      },
      { row, ...others(2), says: 'lead-not-known', cells: [] },
      { row, ...others(1), ...MERGER, says: 'lead-not-known', cells: [] },
      { row, ...others(3), says: 'over', cells: [] },
      { row, ...others(1), ...leads('Không'), ...MERGER, says: 'over', cells: [] },
      { row, ...others(3), ...leads('Có'), says: 'over', cells: [] },
      { row, ...others(3), ...leads(null), says: 'over', cells: [] },
    ],
    unknown: [
      { row, ...others(1), ...leads(null), says: 'value/blank', cells: ['Bảng khác!C4'] },
      { row, ...others(1), ...leads('Chưa rõ'), says: 'value/unreadable', cells: ['Bảng khác!C4'] },
    ],
    review: [
      {
        row,
        ...others(2),
        ...leads('Có'),
        says: 'lead-in-review',
        cells: [],
        data: { count: '3', rows: '4, 5, 6', unit: 'Sở Minh họa' },
      },
      { row, ...others(1), ...leadsOfAnother, says: 'lead-not-known', cells: [] },
      { row, ...others(2), ...leadsOfAnother, says: 'lead-not-known', cells: [] },
      {
        row,
        ...others(1),
        listId: 'lead-programme',
        list: ['Sở Giả Định'],
        unread: 1,
        says: 'lead-not-known',
        cells: [],
      },
      {
        row,
        ...others(2),
        listId: 'lead-programme',
        list: ['Sở Minh họa'],
        says: 'lead-in-review',
        cells: [],
      },
      {
        row,
        name: person('Nguyễn Văn Minh Họa', 'Công ty Minh Họa'),
        says: 'other-kind',
        cells: [],
        data: { unit: 'Công ty Minh Họa', kinds: '"sở, ban, ngành, đoàn thể cấp tỉnh", "huyện, thành phố"' },
      },
      {
        row,
        before: [person('Trần Thị Ví Dụ', 'Sở Cũ')],
        ...MERGER,
        says: 'with-predecessor',
        cells: [],
        data: { count: '2', limit: '1', others: 'Sở Cũ', since: '1/3/2025', unit: 'Sở Minh họa' },
      },
      {
        row,
        name: person('Nguyễn Văn Minh Họa', 'Sở Cũ'),
        before: [person('Trần Thị Ví Dụ')],
        ...MERGER,
        says: 'with-predecessor',
        cells: [],
      },
      { row, name: person('Nguyễn Văn Minh Họa', null), says: 'no-unit', cells: [] },
    ],
    absent: [{ row, name: { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Chức vụ': 'Chuyên viên' }, fields: ['workplace'] }],
  },
  never: { 'not-applicable': 'asked of every person' },
});
