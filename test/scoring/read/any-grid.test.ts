import { createRenderer, LANGUAGES } from '../../../src/i18n/message';
import { checkScores, SCORING_BOOKS } from '../../../src/scoring/checks/index';
import { readScores } from '../../../src/scoring/read/read-scores';
import type { CellValue } from '../../../src/sheet/grid';
import { seeded } from '../../check/seeded';
import { gridOf } from '../../sheet/grid-of';

const HEADERS = [
  'STT',
  'Mục',
  'Đơn vị',
  'Nội dung tiêu chí',
  'Nhóm tiêu chí',
  'Điểm tối đa',
  'Điểm thành phần tối đa',
  'Điểm tự chấm',
  'Khối chấm',
  'Điểm thẩm định',
  'Tổng điểm',
  'Điểm',
  'Xếp hạng',
  'Lý do',
  'Minh chứng',
  'Cách chấm điểm',
  'Chỉ tiêu được giao',
  'Kết quả thực hiện',
  'Đề nghị khen thưởng',
  'A. CHUYÊN MÔN: 700 điểm',
  'TC1',
  'Sở A',
];
const CELLS: readonly CellValue[] = [
  'I',
  'II.',
  '1',
  '1.a)',
  '-',
  '+',
  '2. b)',
  'TỔNG CỘNG',
  'ĐIỂM TRỪ',
  'Điểm thưởng',
  'Công tác một',
  'Xếp hạng',
  '25,67',
  '4,295',
  'O',
  '97 + 10 = 107',
  '97 + 10 = 99',
  '85 %',
  'Nhì',
  '≥ 85 %: 2,0đ; <85 %: 0đ',
  'trừ 0,5đ/lần',
  'Người lập',
  '',
  ' ',
  null,
  null,
  null,
  0,
  -1,
  1,
  2,
  10,
  0.1,
  1e300,
  true,
  { error: '#N/A' },
];
const FORMULAS = [
  'SUM(A1:Z99)',
  'SUM(D3:D9)',
  'D3+D4',
  'RANK(D3,D3:D9)',
  'ROUND(SUM(E3:E5),1)',
  "SUM('X'!A1:A9)",
  'A1',
];

test('whatever stands in a sheet is read and checked without an error, the same way each time, and every finding can be worded', () => {
  const random = seeded(2025);
  const render = createRenderer(SCORING_BOOKS);
  let [tables, told] = [0, 0];
  for (let round = 0; round < 2_000; round++) {
    const width = 3 + random.below(8);
    const rows = Array.from({ length: 3 + random.below(14) }, (_, row): CellValue[] =>
      Array.from({ length: width }, () => (row < 2 && random.below(4) > 0 ? random.pick(HEADERS) : random.pick(CELLS))),
    );
    const merges = Array.from({ length: random.below(4) }, () => {
      const [column, row] = [random.below(width - 1), 1 + random.below(rows.length)];
      return `${String.fromCharCode(65 + column)}${row}:${String.fromCharCode(66 + column)}${row + random.below(3)}`;
    });
    const plain = gridOf(rows, { merges });
    const grid = {
      ...plain,
      rows: plain.rows.map(
        (row) =>
          row && {
            ...row,
            formulas: row.values.map((value) =>
              typeof value === 'number' && random.below(4) === 0 ? random.pick(FORMULAS) : undefined,
            ),
          },
      ),
    };
    const read = readScores(grid);
    tables += read.length;
    for (const { table, unread } of read) {
      const found = checkScores(table, { ownUnit: 'Sở A' });
      expect(checkScores(table, { ownUnit: 'Sở A' })).toEqual(found);
      for (const language of LANGUAGES) {
        for (const { message } of found) expect(render(message, language)).not.toBe('');
        for (const { reason } of unread) expect(render(reason, language)).not.toBe('');
      }
      told += found.length;
      for (const { cells } of found) expect(cells.every((cell) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
    }
  }
  expect(tables).toBeGreaterThan(300);
  expect(told).toBeGreaterThan(500);
});
