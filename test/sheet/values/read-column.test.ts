import type { FieldSpec, ValueKind } from '../../../src/sheet/field';
import type { CellValue } from '../../../src/sheet/grid';
import { readColumn } from '../../../src/sheet/values/read-column';
import type { Reading } from '../../../src/sheet/value';

interface Setting {
  readonly id?: string;
  readonly contrary?: boolean;
  readonly header?: string;
  readonly formats?: readonly string[];
}

const read = (value: ValueKind, cells: readonly CellValue[], setting: Setting = {}): Reading[] => {
  const field: FieldSpec = { id: setting.id ?? 'tested', label: { vi: 'cột', en: 'column' }, value, headers: [] };
  return readColumn(
    cells.map((raw, index) => ({ raw, style: { format: setting.formats?.[index] ?? 'General' } })),
    field,
    { contrary: setting.contrary ?? false, periods: [], date1904: false, headerText: setting.header ?? '' },
  );
};
const BOUND_SIGN = { over: '>', under: '<', 'at-least': '>=', 'at-most': '<=', about: '~', between: '..' } as const;
const short = (reading: Reading | undefined): string => {
  if (!reading) return 'none';
  switch (reading.kind) {
    case 'answer':
      return reading.yes ? 'yes' : 'no';
    case 'number':
      return String(reading.value);
    case 'percent':
      return `${reading.bound ? BOUND_SIGN[reading.bound] : ''}${reading.percents.join(';')}`;
    case 'fulfilment':
      return `${reading.said ?? ''} ${reading.bound ? BOUND_SIGN[reading.bound] : ''}${reading.percents.join(';')}`.trim();
    default:
      return reading.kind;
  }
};
const one = (value: ValueKind, cell: CellValue, setting?: Setting): string => short(read(value, [cell], setting)[0]);

test.each<CellValue>([null, '', '  \n', '……', '\u00a0'])('%j is blank', (cell) =>
  expect(one('answer', cell)).toBe('blank'),
);
test('a formula error is unreadable', () =>
  expect(read('number', [{ error: '#N/A' }])).toEqual([{ kind: 'unreadable', reason: 'formula-error' }]));

test.each<[CellValue, string]>([
  ...['x', 'X', '✓', '✔', '☑', '√', 'v', 'có', 'đạt', 'rồi', 'đã', 'đủ', 'đúng hạn', 'đảm bảo', 'thực hiện tốt'].map(
    (text): [CellValue, string] => [text, 'yes'],
  ),
  [1, 'yes'],
  [true, 'yes'],
  ['Có (3 công trình)', 'yes'],
  ['Nhà văn hóa xã', 'yes'],
  ['02', 'yes'],
  ['30/6/2025', 'yes'],
  ...['không', 'chưa', 'chưa có', 'không có', 'không đạt', '-', '–', '✗', 'chưa thực hiện', '0'].map(
    (text): [CellValue, string] => [text, 'no'],
  ),
  [0, 'no'],
  [false, 'no'],
  ['Chưa có công trình nào', 'no'],
  ['Gần đạt', 'no'],
  ['suýt hoàn thành', 'no'],
  ['Cơ bản đạt', 'ambiguous'],
  ['Không vi phạm', 'yes'],
  ['Có vi phạm', 'no'],
  ['Còn vi phạm', 'no'],
  ['Xảy ra 01 vụ tai nạn', 'no'],
  ['Đã bị xử phạt', 'no'],
  ['Có 2 lỗi vi phạm', 'no'],
  ['Có trạm xử lý ô nhiễm', 'yes'],
  ['Đã xây dựng đội chữa cháy', 'yes'],
])('answer %j is %s', (cell, expected) => expect(one('answer', cell)).toBe(expected));

test.each<[CellValue, boolean, string]>([
  ['không nợ', false, 'no'],
  ['không nợ', true, 'no'],
  ['nợ 0 đồng', false, 'no'],
  ['Không', false, 'no'],
  ['Không', true, 'ambiguous'],
  ['còn nợ 12 triệu', false, 'yes'],
  ['còn nợ 12 triệu', true, 'yes'],
  ['đã nộp đủ', true, 'no'],
  ['x', true, 'no'],
  ['đạt', true, 'no'],
  [12_000_000, false, 'yes'],
  [0, false, 'no'],
])('debt %j under a header that is contrary (%s: %s)', (cell, contrary, expected) =>
  expect(one('answer', cell, { id: 'tax-debt', contrary })).toBe(expected),
);

test.each<[CellValue, string]>([
  ['vượt', 'exceeded'],
  ['vượt mức', 'exceeded'],
  ['hoàn thành vượt mức', 'exceeded'],
  ['vượt 5%', 'exceeded 105'],
  ['đạt 100%', 'met 100'],
  ['hoàn thành', 'fulfilled'],
  ['hoàn thành toàn diện', 'fulfilled'],
  ['chưa đạt', 'not-met'],
  ['không hoàn thành', 'not-met'],
  ['chưa hoàn thành', 'not-met'],
  ['10/12 chỉ tiêu', 'not-met'],
  ['Lợi nhuận 110%; nộp NS 98%', '110;98'],
  ['vượt mức 95%', 'ambiguous'],
  ['12/12 chỉ tiêu đạt, vượt', 'exceeded'],
  ['vượt 105%', 'exceeded 105'],
  ['vượt mức kế hoạch 120 %', 'exceeded 120'],
  ['vượt 100% kế hoạch', 'exceeded 100'],
  ['vượt 60%', 'ambiguous'],
  ['tăng 5% so với KH', 'exceeded 105'],
  ['Tăng so với kế hoạch 5,5%', 'exceeded 105.5'],
  ['cao hơn 3% so với chỉ tiêu giao', 'exceeded 103'],
  ['giảm 3% so với KH', 'not-met 97'],
  ['hụt 2%', 'not-met 98'],
  ['tăng so với KH', 'exceeded'],
  ['giảm so với KH', 'not-met'],
  ['hộ nghèo giảm 2% so với kế hoạch', 'ambiguous'],
  ['tăng 5%', 'ambiguous'],
  ['tăng 5% so với cùng kỳ', 'unreadable'],
  ['đạt 105% so với năm trước', 'unreadable'],
  ['đạt 102% KH, tăng 5% so với cùng kỳ', 'fulfilled 102'],
  ['LN vượt 5%; NS hụt 2%', 'not-met 105;98'],
  ['gần đạt', 'not-met'],
  ['Gần hoàn thành', 'not-met'],
  ['suýt đạt', 'not-met'],
  ['đạt gần 100%', 'not-met'],
  ['chưa đạt hết', 'not-met'],
  ['cơ bản đạt', 'ambiguous'],
  ['Cơ bản hoàn thành các chỉ tiêu', 'ambiguous'],
  ['hoàn thành hầu hết các chỉ tiêu', 'ambiguous'],
  ['hoàn thành 100% chỉ tiêu, một số chỉ tiêu vượt', 'exceeded 100'],
  ['đạt 2/12, vượt 10/12 chỉ tiêu', 'exceeded'],
  ['vượt 10/12 chỉ tiêu', 'ambiguous'],
])('fulfilment %j is %s', (cell, expected) => expect(one('fulfilment', cell)).toBe(expected));
test('fulfilment under a header that says vượt mức', () => {
  const header = 'Hoàn thành toàn diện và vượt mức';
  expect(['x', 'có', 'không'].map((cell) => one('fulfilment', cell, { header }))).toEqual([
    'exceeded',
    'exceeded',
    'not-met',
  ]);
});
test('a fraction in a per-cent format', () => expect(one('fulfilment', 1.05, { formats: ['0%'] })).toBe('105'));

test.each<[CellValue[], string[]]>([
  [
    ['72,5%', '72.5 %', 'trên 70%', 'đạt 71%'],
    ['72.5', '72.5', '>70', '71'],
  ],
  [
    [0.88, 0.9],
    ['88', '90'],
  ],
  [
    [88, 90.5],
    ['88', '90.5'],
  ],
  [
    [0.88, 90],
    ['ambiguous', '90'],
  ],
  [['nhiều'], ['unreadable']],
  [['vượt 5% so với KH'], ['105']],
  [['vượt 5%'], ['105']],
  [['vượt 105%'], ['105']],
  [['tăng 5% so với kế hoạch'], ['105']],
  [['tăng 5% so với cùng kỳ'], ['unreadable']],
  [['đạt 71% KH, tăng 5% so với cùng kỳ'], ['71']],
  [['vượt 70%'], ['>70']],
  [['gần 70%'], ['~70']],
])('per cent column %j', (cells, expected) => expect(read('percent', cells).map(short)).toEqual(expected));

test.each<[CellValue[], string[]]>([
  [
    ['25,67', '4,295'],
    ['25.67', '4.295'],
  ],
  [['4,295'], ['ambiguous']],
  [
    ['11.560', '4,5'],
    ['11560', '4.5'],
  ],
  [['1.234.567,89'], ['1234567.89']],
  [
    ['1,5đ', '02', '-3', '97 + 10 = 107'],
    ['1.5', '2', '-3', '107'],
  ],
  [['O'], ['ambiguous']],
  [['mười'], ['unreadable']],
  [['-'], ['blank']],
  [
    ['O điểm', '1O', '2,O', '1OO'],
    ['0', '10', '2', '100'],
  ],
  [['97 + 10 = 106'], ['ambiguous']],
  [['97 + 10'], ['107']],
  [['(1.234.567)'], ['ambiguous']],
  [['(50)'], ['ambiguous']],
  [['05 sáng kiến'], ['5']],
  [['12 con'], ['unreadable']],
])('number column %j', (cells, expected) => expect(read('number', cells).map(short)).toEqual(expected));

test.each<[string, CellValue[], string[]]>([
  [
    'Lợi nhuận',
    ['12 tỷ', '850 triệu đồng', '1,2 tỉ'],
    ['12000000000 tỷ đồng', '850000000 triệu đồng', '1200000000 tỷ đồng'],
  ],
  [
    'Lợi nhuận (triệu đồng)',
    [12_500, '850', '12 tỷ'],
    ['12500000000 triệu đồng', '850000000 triệu đồng', '12000000000 tỷ đồng'],
  ],
  ['Lợi nhuận', [12_500], ['12500']],
  ['Nộp ngân sách - ĐVT: tỷ đồng', ['1,5'], ['1500000000 tỷ đồng']],
  ['Thu nhập bình quân (1.000 đồng)', [9_500], ['9500000 nghìn đồng']],
  [
    'Kinh phí',
    ['500.000đ', '1.500.000 đồng', '12 tỷ 500 triệu'],
    ['500000 đồng', '1500000 đồng', '12500000000 tỷ đồng'],
  ],
  ['Lợi nhuận', ['(1.234.567)'], ['-1234567']],
  ['Lợi nhuận', ['12 USD'], ['unreadable']],
  ['Số lao động', [120, '95 người'], ['120', '95']],
])('sums under "%s": %j', (header, cells, expected) =>
  expect(
    read('number', cells, { header }).map((reading) =>
      reading.kind === 'number' && reading.unit ? `${reading.value} ${reading.unit}` : short(reading),
    ),
  ).toEqual(expected),
);

test('a hundred thousand rating cells are each read', () => {
  const cells = Array.from({ length: 100_000 }, (_, row) => (row % 2 ? 'HTXSNV' : 'HTTNV'));
  const readings = read('rating', cells);
  expect(readings).toHaveLength(100_000);
  expect(readings.at(-1)).toEqual({ kind: 'rating', rating: 'excellent' });
  expect(new Set(readings).size).toBe(2);
});
