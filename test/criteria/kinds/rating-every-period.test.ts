import type { CellValue } from '../../../src/sheet/grid';
import { testKind } from '../kind-tester';

const X = 'HTXSNV';
const T = 'HTTNV';
const years = (...values: CellValue[]) =>
  Object.fromEntries(values.map((value, at) => [`Xếp loại tổ chức đảng năm ${2020 + at}`, value]));

const inOne = (value: string) => ({ 'Xếp loại tổ chức đảng từ năm 2020 đến năm 2024': value });
const ofNoYears = (value: string) => ({ 'Xếp loại tổ chức đảng': value });

testKind('rating-every-period', {
  setting: {
    plan: 'kien-giang-90-2021',
    criterion: 'party-every-year',
    title: 'Danh sách đề nghị khen thưởng',
    asOf: '2025-07-05',
    name: { 'Tên đơn vị': 'Sở Minh họa' },
  },
  cases: {
    pass: [
      { row: inOne('4 năm HTXS; 1 năm HTT') },
      { row: ofNoYears('5/5 năm HTXSNV'), says: 'counted-years/taken', cells: ['C4'] },
      { row: years(X, T, X, T, X) },
      { row: { 'Xếp loại tổ chức đảng': '2020: HTTNV; 2021-2024: HTXSNV' } },
      { row: years(X, 'Hoàn thành tốt nhiệm vụ', X, X, X) },
    ],
    fail: [
      {
        row: inOne('4 năm HTXS; 1 năm HTNV'),
        says: 'below-counted',
        cells: ['C4'],
        data: { cell: 'C4', lower: '1', standard: 'HTTNV', text: '4 năm HTXS; 1 năm HTNV', total: '5' },
      },
      { row: inOne('2 năm HTXS; 1 năm HTNV'), says: 'below-counted', cells: ['C4'] },
      {
        row: years(X, T, 'HTNV', T, X),
        says: 'below',
        cells: ['E4'],
        data: { found: '2022 xếp loại HTNV (ô E4)', good: '4', standard: 'HTTNV', total: '5' },
      },
      { row: years(null, 'Không hoàn thành nhiệm vụ', X, X, X), says: 'below', cells: ['D4'] },
    ],
    unknown: [
      {
        row: inOne('4/5 năm HTXSNV'),
        says: 'open',
        cells: Array<string>(5).fill('C4'),
        data: {
          first: '2020',
          found: '2020, 2021, 2022, 2023, 2024 ghi "4/5 năm HTXSNV" (ô C4)',
          last: '2024',
        },
      },
      { row: ofNoYears('4 năm HTXSNV; 1 năm HTNV'), says: 'open', cells: Array<string>(5).fill('C4') },
      { row: ofNoYears('3 năm HTXSNV'), says: 'open', cells: Array<string>(5).fill('C4') },
      {
        row: years(X, null, X, X, X),
        says: 'open',
        cells: ['D4'],
        data: { first: '2020', found: '2021 còn trống (ô D4)', last: '2024' },
      },
      { row: years(X, 'HTXSNV/HTTNV', X, X, X), says: 'value/ambiguous', cells: ['D4'] },
      { row: years(X, 'HTNV (đề nghị HTTNV)', X, X, X), says: 'value/ambiguous', cells: ['D4'] },
      { row: years(X, 'Chưa đánh giá', X, X, X), says: 'value/unreadable', cells: ['D4'] },
      { row: years(X, 'Từ HTTNV trở lên', X, X, X), says: 'value/unreadable', cells: ['D4'] },
      { row: years(X, 'Khá', X, X, X), says: 'value/unreadable', cells: ['D4'] },
      { row: years(X, X), says: 'open', cells: [] },
    ],
    review: [
      {
        row: years(X, 'Trong sạch, vững mạnh', X, X, X),
        says: 'other-title',
        cells: ['D4'],
        data: { found: '2021 xếp loại Trong sạch, vững mạnh (ô D4)' },
      },
    ],
    absent: [{ row: { 'Ghi chú': 'x' }, fields: ['party'] }],
  },
  never: { 'not-applicable': 'asked of every record' },
});
