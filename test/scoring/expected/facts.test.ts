import type { CellValue } from '../../../src/sheet/grid';
import { readFacts } from '../../../src/scoring/expected/facts';
import { NO_FACTS } from '../../../src/scoring/methods/method';

const cell = (raw: CellValue, isPercent = false) => ({
  row: 0,
  column: 0,
  raw,
  text: raw === null ? '' : String(raw),
  isPercent,
});
const facts = (target: CellValue, actual: CellValue, isPercent = false) => {
  const read = readFacts(cell(target), cell(actual, isPercent));
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
};

test.each<readonly [CellValue, CellValue, object]>([
  [10, 8, { target: 10, actual: 8, times: 8 }],
  [null, '85 %', { percent: 85 }],
  ['100 %', '85,5%', { percent: 85.5 }],
  ['90 %', '81 %', { target: 90, actual: 81 }],
  [null, '02 lần', { actual: 2, times: 2 }],
  [null, 'Chậm 2 lần, chất lượng 80 %', { times: 2, percent: 80 }],
  [null, 'Đạt', { met: true }],
  [null, 'Hoàn thành tốt', { met: true }],
  [null, 'Không đạt', { met: false }],
  [null, 'Chưa hoàn thành', { met: false }],
  [null, 'Không phát sinh', { arisen: false }],
  ['Không giao', 4, { actual: 4, times: 4 }],
  [null, 'Nhì', { places: [2] }],
  [null, 'Hạng nhất; hạng ba', { places: [1, 3] }],
  [null, 'Xem báo cáo kèm theo', {}],
  [null, null, {}],
])('%p, %p', (target, actual, expected) => expect(facts(target, actual)).toEqual(expected));

test('a number shown as per cent is a share', () => expect(facts(null, 0.85, true)).toEqual({ percent: 85 }));
test('no cells, no facts', () => expect(readFacts(null, null)).toEqual(NO_FACTS));
