import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const X = 'HTXSNV';
const T = 'HTTNV';
const years = (...values: CellValue[]) =>
  Object.fromEntries(values.map((value, at) => [`Xếp loại tổ chức đảng năm ${2020 + at}`, value]));
const inOne = (value: string) => ({ 'Xếp loại tổ chức đảng từ năm 2020 đến năm 2024': value });
const ofNoYears = (value: string) => ({ 'Xếp loại tổ chức đảng': value });
const all = ['C4', 'D4', 'E4', 'F4', 'G4'];

testKind('rating-count', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'party-excellent-years',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: years(X, X, X, T, T) },
      { row: years(X, X, X, null, 'Khá') },
      { row: inOne('4 năm HTXS; 1 năm HTT') },
      { row: inOne('3/5 năm HTXSNV') },
      {
        row: ofNoYears('3 năm HTXSNV, 2 năm HTTNV'),
        says: 'counted-years/taken',
        cells: ['C4'],
        data: { cell: 'C4', count: '5', first: '2020', last: '2024', text: '3 năm HTXSNV, 2 năm HTTNV' },
      },
    ],
    fail: [
      {
        row: inOne('2 năm HTXS; 3 năm HTT'),
        says: 'too-few-counted',
        cells: ['C4'],
        data: { count: '2', text: '2 năm HTXS; 3 năm HTT', cell: 'C4', needed: '3', rating: 'HTXSNV' },
      },
      {
        row: years(X, X, T, T, T),
        says: 'too-few',
        cells: all,
        data: {
          count: '2',
          found:
            '2020 xếp loại HTXSNV (ô C4), 2021 xếp loại HTXSNV (ô D4), 2022 xếp loại HTTNV (ô E4), 2023 xếp loại HTTNV (ô F4), 2024 xếp loại HTTNV (ô G4)',
          needed: '3',
          rating: 'HTXSNV',
        },
      },
      { row: years(X, T, T, T, null), says: 'too-few', cells: all },
    ],
    unknown: [
      { row: inOne('2 năm HTXS; 2 năm HTT'), says: 'open', cells: Array<string>(5).fill('C4') },
      { row: ofNoYears('2 năm HTXS; 3 năm HTT'), says: 'open', cells: Array<string>(5).fill('C4') },
      { row: ofNoYears('3 năm HTXS'), says: 'open', cells: Array<string>(5).fill('C4') },
      {
        row: years(X, X, T, T, null),
        says: 'open',
        cells: ['G4'],
        data: { count: '2', found: '2024 còn trống (ô G4)', needed: '3', rating: 'HTXSNV' },
      },
      { row: years(X, X, T, T, 'HTXSNV/HTTNV'), says: 'open', cells: ['G4'] },
      { row: years(X, X, T, T, 'Khá'), says: 'open', cells: ['G4'] },
    ],
    review: [
      {
        row: years(X, X, 'TSVM', T, T),
        says: 'other-title',
        cells: ['E4'],
        data: { count: '2', found: '2022 xếp loại TSVM (ô E4)', needed: '3', rating: 'HTXSNV' },
      },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['party'] }],
  },
  never: { 'not-applicable': 'asked of every record' },
});
