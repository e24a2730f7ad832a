import { readMeasures } from '../../../src/sheet/values/measure';
import type { CellValue } from '../../../src/sheet/grid';

const read = (raw: CellValue, format = 'General', ...others: readonly CellValue[]) =>
  readMeasures([raw, ...others].map((one, at) => ({ raw: one, style: { format: at === 0 ? format : 'General' } })))[0];
const of = (low: number, high = low, more: object = {}) => ({
  kind: 'measure',
  low,
  high,
  bound: null,
  unit: null,
  ...more,
});

test.each<[CellValue, object]>([
  [6.01, of(6.01)],
  ['58,9', of(58.9)],
  ['trên 90 %', of(90, 90, { bound: 'over', unit: '%' })],
  ['> 90%', of(90, 90, { bound: 'over', unit: '%' })],
  ['dưới 2%', of(2, 2, { bound: 'under', unit: '%' })],
  ['10 - 11 %', of(10, 11, { unit: '%' })],
  ['từ 1,5 đến 2%', of(1.5, 2, { unit: '%' })],
  ['11.560 tỷ đồng', 'ambiguous' as unknown as object],
  ['760.000 tấn', 'ambiguous' as unknown as object],
  ['giảm 1,2%', of(1.2, 1.2, { unit: '%', falls: true })],
  ['tăng 8,1%', of(8.1, 8.1, { unit: '%' })],
  ['đạt 69%', of(69, 69, { unit: '%' })],
  ['03 huyện', of(3, 3, { unit: 'huyện' })],
  ['-0,3', of(-0.3)],
  ['Giảm cả 3 tiêu chí', { kind: 'text', text: 'Giảm cả 3 tiêu chí' }],
  ['Đạt', { kind: 'text', text: 'Đạt' }],
])('%p reads to %p', (raw, expected) => {
  if (typeof expected === 'string') expect(read(raw)).toMatchObject({ kind: expected });
  else expect(read(raw)).toEqual(expected);
});

test('a number in a cell of percentages is in per cent', () => {
  expect(read(0.0601, '0.00%')).toEqual(of(6.01, 6.01, { unit: '%' }));
});

test('the column tells which sign is the decimal one', () => {
  expect(read('11.560 tỷ đồng', 'General', '58,9')).toEqual(of(11560, 11560, { unit: 'tỉ đồng' }));
  expect(read('4,295 triệu tấn', 'General', '58,9')).toEqual(of(4.295, 4.295, { unit: 'triệu tấn' }));
});
