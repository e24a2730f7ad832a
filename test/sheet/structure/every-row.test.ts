import fc from 'fast-check';
import { cellText } from '../../../src/sheet/values/cell-text';
import type { CellValue } from '../../../src/sheet/grid';
import { gridOf } from '../grid-of';
import { read } from './picture';

const WIDTH = 5;
const line = (...cells: readonly CellValue[]): readonly CellValue[] =>
  Array.from({ length: WIDTH }, (_, column) => cells[column] ?? null);

const HEADER = line('STT', 'Tên tập thể', 'Nợ thuế', 'Nợ BHXH', 'Ghi chú');
const cell = fc.constantFrom<CellValue>(null, null, 'Không', 'Có', 'x', 5, { error: '#N/A' }, ' ', 'Sở A', '-');
const unit = fc.constantFrom('Sở Y tế', 'Công ty An Bình', 'Huyện Hòn Đất', 'Ban Dân tộc', 'đơn vị lạ');
const rowOf = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(40), unit, cell, cell, cell).map((cells) => line(...cells)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant(null), unit, cell, cell, cell).map((cells) => line(...cells)) },
  { weight: 2, arbitrary: fc.tuple(cell, cell, cell, cell, cell).map((cells) => line(...cells)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      line(),
      line('I', 'Sở, ban, ngành'),
      line('II. Doanh nghiệp'),
      line(null, 'CÁC HUYỆN'),
      line(null, 'Tổng cộng', 1, 2),
      line(null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'),
      line('Nơi nhận:'),
      line(null, 'Ghi chú: số liệu sơ bộ'),
      line('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'),
      line('A', 'B', 1, 2, 3),
      HEADER,
    ),
  },
);

const isFilled = (value: CellValue): boolean =>
  value !== null && typeof value !== 'object' && cellText(value).trim() !== '';
/** Numbers filled in ahead of the data: nothing is lost with them. */
const isNumberAlone = (row: readonly CellValue[]): boolean =>
  /^\d+$/.test(cellText(row[0] ?? null)) && row.slice(1).every((value) => !isFilled(value));

test('every row that holds something is in exactly one class: title, header, record, group, total, signature or listed as unread', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 25 }), (rows) => {
      const grid = gridOf([line('ĐỀ NGHỊ KHEN THƯỞNG'), HEADER, ...rows]);
      const { tables } = read(grid);
      const titles = new Set(tables.flatMap(({ title }) => title));
      const counts = new Map<number, number>();
      const count = (row: number) => counts.set(row, (counts.get(row) ?? 0) + 1);
      for (const { headerRows, otherRows, records } of tables) {
        for (let row = headerRows.first; row <= headerRows.last; row++) count(row);
        for (const { row } of otherRows) count(row);
        for (const record of records) for (let row = record.row; row <= record.lastRow; row++) count(row);
      }
      grid.rows.forEach((row, index) => {
        const values = Array.from({ length: WIDTH }, (_, column) => row?.values[column] ?? null);
        const isTitle = values.filter(isFilled).every((value) => titles.has(cellText(value).trim()));
        if (!values.some(isFilled)) return;
        if (isNumberAlone(values)) expect(counts.get(index) ?? 0).toBeLessThanOrEqual(1);
        else if (isTitle) expect(counts.get(index) ?? 0).toBeLessThanOrEqual(1);
        else
          expect({ row: index + 1, values, classes: counts.get(index) ?? 0 }).toEqual({
            row: index + 1,
            values,
            classes: 1,
          });
      });
      for (const { otherRows, unread } of tables) {
        const listed = otherRows.filter(({ rowClass }) => rowClass === 'unread').map(({ row }) => row);
        expect(unread.map(({ row }) => row)).toEqual(listed);
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});
