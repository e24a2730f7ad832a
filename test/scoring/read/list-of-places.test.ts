import { checkScores } from '../../../src/scoring/checks/index';
import { readScores } from '../../../src/scoring/read/read-scores';
import { gridOfSheet, type, type Typed } from '../formula-grid';

const read = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []) =>
  readScores(gridOfSheet(type(new Map(), 'A1', rows), merges));

const HEADER = ['STT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm Hội đồng chấm', 'Xếp hạng'];

test('a column for each who scored: the last one is what counts, nothing is added up', () => {
  const [found, ...others] = read([
    HEADER,
    [1, 'Xã A', 98, 95, 2],
    [2, 'Xã B', 96, 96, 1],
    [null, 'Bình quân', 97, 95.5],
  ]);
  expect(others).toEqual([]);
  expect(found?.table.layout).toBe('ranking');
  expect(found?.table.series.map(({ total }) => total?.raw)).toEqual([95, 96]);
  expect(found?.header.columns.map(({ role }) => role)).toEqual(['ordinal', 'unit', 'self', 'review2', 'rank']);
  expect(found && checkScores(found.table)).toEqual([]);
});

test('a grand total beside the columns of those who scored is the total, whoever else scored', () => {
  const [found] = read([
    ['STT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Xã A', 98, 95, 95, 2],
    [2, 'Xã B', 96, 96, 96, 1],
  ]);
  expect(found?.table.series.map(({ total }) => total?.raw)).toEqual([95, 96]);
  expect(found && checkScores(found.table)).toEqual([]);
});

test.each([
  ['under the points', [null, null, null, 'Minh Họa, ngày 20 tháng 12 năm 2025']],
  ['without a day yet', [null, null, null, 'Minh Họa, ngày … tháng … năm 2025']],
  ['of a cụm', [null, 'NGƯỜI TỔNG HỢP', null, 'CỤM TRƯỞNG']],
  ['of a council', ['THƯ KÝ HỘI ĐỒNG', null, null, 'CHỦ TỊCH HỘI ĐỒNG']],
])('signatures %s end the table', (_, line) => {
  const [found] = read([
    HEADER,
    [1, 'Xã A', 98, 95, 2],
    [2, 'Xã B', 96, 96, 1],
    [],
    line,
    [null, null, null, '(Đã ký)'],
  ]);
  expect(found?.unread).toEqual([]);
  expect(found?.table.series).toHaveLength(2);
});

test('a unit whose points are not there yet is a unit all the same', () => {
  const [found] = read([HEADER, [1, 'Xã A', 98, 95, 2], [2, 'Xã B', null, 'chưa nộp', null], [3, 'Xã C', 97, 96, 1]]);
  expect(found?.table.series.map(({ unit }) => unit)).toEqual(['Xã A', 'Xã B', 'Xã C']);
  expect(found?.table.blocs).toHaveLength(1);
});
