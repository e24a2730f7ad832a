import { readRating } from '../../../src/sheet/values/rating';
import type { Reading } from '../../../src/sheet/value';

const YEARS = ['2020', '2021', '2022', '2023', '2024'];
const short = (reading: Reading): string => {
  if (reading.kind === 'rating') return reading.rating;
  if (reading.kind === 'clean-strong') return reading.exemplary ? 'exemplary' : 'clean-strong';
  if (reading.kind === 'rating-counts')
    return `${reading.counts.map(({ years, rating }) => `${years} ${short(rating)}`).join(', ')} of ${reading.of}`;
  if (reading.kind === 'ratings')
    return [...reading.byPeriod]
      .map(([period, one]) => `${period} ${short(one)}`)
      .sort()
      .join(', ');
  return reading.kind;
};
const party = (text: string): string => short(readRating(text, 'party', 'year', []));
const union = (text: string): string => short(readRating(text, 'union', 'year', []));
const MIXED = '2020 good, 2021 good, 2022 excellent, 2023 excellent, 2024 excellent';

test.each([
  ['HTXSNV', 'excellent'],
  ['HTXS NV', 'excellent'],
  ['HTXSNVụ', 'excellent'],
  ['HTXS', 'excellent'],
  ['XS', 'excellent'],
  ['htxsnv', 'excellent'],
  ['H.T.X.S.N.V', 'excellent'],
  ['H.T.X.S.N.V.', 'excellent'],
  ['Xuất sắc', 'excellent'],
  ['Hoàn thành xuất sắc', 'excellent'],
  ['Hoàn thành\nxuất sắc nhiệm vụ', 'excellent'],
  ['Hoàn thành xuất sắc nhiệm vụ'.normalize('NFD'), 'excellent'],
  ['Đảng bộ HTXSNV', 'excellent'],
  ['Hoàn thành xuât sắc nhiệm vụ', 'excellent'],
  ['Hoàn thành XSNV', 'excellent'],
  ['HT xuất sắc nhiệm vụ', 'excellent'],
  ['HTXS nhiệm vụ', 'excellent'],
  ['HT tốt nhiệm vụ', 'good'],
  ['Hoàn thành TNV', 'good'],
  ['HTT nhiệm vụ', 'good'],
  ['HT nhiệm vụ', 'completed'],
  ['Chưa HT nhiệm vụ', 'not-completed'],
  ['HTTNV', 'good'],
  ['HTT', 'good'],
  ['HTNV tốt', 'good'],
  ['Hoàn thành tốt', 'good'],
  ['Tốt', 'good'],
  ['Xếp loại: HTTNV', 'good'],
  ['HTTNV (QĐ 12)', 'good'],
  ['HTNV', 'completed'],
  ['HT', 'completed'],
  ['Hoàn thành', 'completed'],
  ['Hoàn thành nhiệm vụ', 'completed'],
  ['KHTNV', 'not-completed'],
  ['Không hoàn thành nhiệm vụ', 'not-completed'],
  ['TSVM', 'clean-strong'],
  ['Trong sạch, vững mạnh', 'clean-strong'],
  ['TSVM tiêu biểu', 'exemplary'],
  ['Trong sạch, vững mạnh tiêu biểu', 'exemplary'],
  ['Hoàn thành xuất sắc nhiệm vụ, trong sạch vững mạnh tiêu biểu', 'excellent'],
  ['chưa có tổ chức đảng', 'no-organisation'],
  ['không có chi bộ', 'no-organisation'],
  ['chưa thành lập TCĐ', 'no-organisation'],
  ['HTXSNV (trừ năm 2021)', 'unreadable'],
  ['HTTNV (không xuất sắc)', 'unreadable'],
  ['yếu', 'unreadable'],
  ['trung bình', 'unreadable'],
  ['khá', 'unreadable'],
  ['HTXNV', 'unreadable'],
  ['HTXSNV hoặc HTTNV', 'unreadable'],
  ['2020-2021: HTTNV; 2022-2024: HTXSNV', MIXED],
  ['2020: HTTNV; 2021: HTTNV; 2022-2024: HTXSNV', MIXED],
  ['Năm 2020, 2021 HTTNV, các năm 2022, 2023, 2024 HTXSNV', MIXED],
  ['HTXSNV (2022, 2023, 2024), HTTNV (2020-2021)', MIXED],
  ['2020 HTTNV / 2021 HTXSNV', '2020 good, 2021 excellent'],
  ['4 năm HTXSNV, năm 2022 HTTNV', 'unreadable'],
  ['HTXSNV, năm 2022 HTTNV', 'unreadable'],
  ['5 năm liền HTXSNV', '5 excellent of 5'],
  ['4/5 năm HTXSNV', '4 excellent of 5'],
  ['Có 4 năm HTXSNV và 1 năm HTTNV', '4 excellent, 1 good of 5'],
  ['HTXSNV 4 năm; HTTNV 1 năm', '4 excellent, 1 good of 5'],
  ['HTXSNV (03 năm), HTTNV (02 năm)', '3 excellent, 2 good of 5'],
  ['4/5 năm HTXSNV; 1/5 năm HTTNV', '4 excellent, 1 good of 5'],
  ['4/5 năm HTXSNV; 1/4 năm HTTNV', 'unreadable'],
  ['2 năm HTXSNV; 2 năm HTXSNV', 'unreadable'],
  ['6/5 năm HTXSNV', 'unreadable'],
  ['4 năm HTXSNV, HTTNV', 'unreadable'],
  ['HTXSNV 3-4 năm', 'unreadable'],
])('party rating %j is %s', (text, expected) => expect(party(text)).toBe(expected));

test.each(['HTXSNV 5 năm liền', '5/5 năm HTXSNV'])('%s over the years of the header', (text) =>
  expect(short(readRating(text, 'party', 'year', YEARS))).toBe(YEARS.map((year) => `${year} excellent`).join(', ')),
);

test.each([
  ['4 năm HTXS; 1 năm HTT', '4 excellent, 1 good of 5'],
  ['02 năm HTTNV, 03 năm HTXSNV', '2 good, 3 excellent of 5'],
  ['HTXSNV: 4 năm', '4 excellent of 5'],
  ['4/5 năm HTXSNV', '4 excellent of 5'],
  ['3/4 năm HTXSNV', 'unreadable'],
  ['4 năm HTXSNV; 2 năm HTTNV', 'unreadable'],
  ['2021-2023: HTXSNV, 2024: HTTNV', '2021 excellent, 2022 excellent, 2023 excellent, 2024 good'],
  ['4 năm HTXSNV, năm 2022 HTTNV', '2020 excellent, 2021 excellent, 2022 good, 2023 excellent, 2024 excellent'],
  ['3 năm HTXSNV, năm 2022 HTTNV', 'unreadable'],
  ['1 năm HTTNV (2022), 4 năm HTXSNV', 'unreadable'],
])('a count of years %j over the years of the header is %s', (text, expected) =>
  expect(short(readRating(text, 'party', 'year', YEARS))).toBe(expected),
);

test.each([
  ['20: HTT, 21: HTT, 22: HTXS, 23: HTXS, 24: HTXS', MIXED],
  ['20-21: HTTNV; 22-24: HTXSNV', MIXED],
  ['20, 21: HTTNV; 22, 23, 24: HTXSNV', MIXED],
  ['20: HTXS, 21: HTXS', '2020 excellent, 2021 excellent'],
  ['HTTNV năm 2020, 2021; HTXSNV các năm còn lại', MIXED],
  ['2020, 2021: HTTNV; các năm còn lại HTXSNV', MIXED],
  ['2020-2021 HTTNV, còn lại: HTXSNV', MIXED],
  ['20-21: HTTNV; các năm còn lại: HTXSNV', MIXED],
  ['HTTNV các năm còn lại', 'unreadable'],
  ['2020: HTTNV; các năm còn lại chưa xếp loại', 'unreadable'],
  ['2020-2024: HTTNV; các năm còn lại HTXSNV', 'unreadable'],
  ['01 năm HTTNV; các năm còn lại HTXSNV', '1 good, 4 excellent of 5'],
  ['5 năm HTTNV; các năm còn lại HTXSNV', 'unreadable'],
])('party rating %j over the years of the header is %s', (text, expected) =>
  expect(short(readRating(text, 'party', 'year', YEARS))).toBe(expected),
);

test.each(['2020: HTTNV; các năm còn lại HTXSNV', '12: HTXSNV'])(
  '%j says of no year of a header without years',
  (text) => expect(readRating(text, 'party', 'year', []).kind).toMatch(/^(unreadable|rating)$/),
);

test('school years', () =>
  expect(short(readRating('2020-2021: HTTNV; 2021-2022: HTXSNV', 'party', 'school-year', []))).toBe(
    '2020-2021 good, 2021-2022 excellent',
  ));

test.each([
  ['VMXS', 'union-strong-excellent'],
  ['vững mạnh xuất sắc', 'union-strong-excellent'],
  ['Công đoàn vững mạnh xuất sắc', 'union-strong-excellent'],
  ['vững mạnh', 'union-other'],
  ['HTXSNV', 'excellent'],
  ['chưa có công đoàn', 'no-organisation'],
  [
    '3 năm liên tục VMXS (2021-2023)',
    '2021 union-strong-excellent, 2022 union-strong-excellent, 2023 union-strong-excellent',
  ],
])('union rating %j is %s', (text, expected) => expect(union(text)).toBe(expected));
