import { clean } from '../../../src/sheet/text/fold';
import { isYearWord, readPeriods, stripPeriods, type PeriodMode } from '../../../src/sheet/values/periods';

const FIVE = '2020 2021 2022 2023 2024';

test.each<[string, PeriodMode, string]>([
  ['năm 2020', 'year', '2020'],
  ['2020-2024', 'year', FIVE],
  ['2020 – 2024', 'year', FIVE],
  ['từ năm 2020 đến năm 2024', 'year', FIVE],
  ['giai đoạn 2020-2024', 'either', FIVE],
  ['2020, 2021 và 2022', 'year', '2020 2021 2022'],
  ['2020-2021', 'year', '2020 2021'],
  ['2020-2021', 'school-year', '2020-2021'],
  ['năm học 2020 - 2021', 'either', '2020-2021'],
  ['NH 2020-2021', 'either', '2020-2021'],
  ['2020-2021; 2021-2022', 'either', '2020-2021 2021-2022'],
  ['2020-21', 'school-year', '2020-2021'],
  ['Xếp loại', 'year', ''],
])('%s read as %s names %s', (text, mode, expected) => expect(readPeriods(text, mode).join(' ')).toBe(expected));

test.each([
  ['Xếp loại tổ chức đảng năm 2020', 'xếp loại tổ chức đảng'],
  ['Kết quả năm học 2020 - 2021', 'kết quả'],
  ['Xếp loại tổ chức đảng giai đoạn 2020-2024', 'xếp loại tổ chức đảng'],
  ['Ghi chú', 'ghi chú'],
])('%s without its years is %s', (text, expected) => expect(stripPeriods(text)).toBe(clean(expected)));

test('a header may say nothing but that years stand below it', () => {
  for (const text of ['Năm', 'NĂM XẾP LOẠI', 'năm xếp lọai (*)', 'Niên độ:']) expect(isYearWord(text)).toBe(true);
  expect(isYearWord('Xếp loại năm')).toBe(false);
});
