import { openSession, type SheetEdit } from '../src/check/index';
import type { CellValue } from '../src/sheet/grid';
import { median, type Row } from './measure';
import { gridOfRows, PLAN, SHEET, typedRows } from './typed-table';

const SIZES = [100, 1_000, 10_000, 50_000];
const EDITS = 25;

const editOf = (row: number, column: number, value: CellValue): SheetEdit => {
  const values: CellValue[] = [];
  values[column] = value;
  return {
    sheet: SHEET,
    area: { top: row, left: column, bottom: row, right: column },
    rows: [{ values, styles: [] }],
    styles: [{ format: 'General' }],
  };
};

/** The time from an edit of one cell to the new report, against the number of rows. */
function run(): Row[] {
  return SIZES.map((size) => {
    const workbook = { grids: [gridOfRows(typedRows(size))] };
    const start = performance.now();
    const session = openSession({ workbook, plan: PLAN, asOf: '2025-07-05' });
    const opening = performance.now() - start;
    let judged = 0;
    const timed = (column: number, values: readonly CellValue[], reread: 'rows' | 'sheet', edits = EDITS): string => {
      const times = Array.from({ length: edits }, (_, count) => {
        const row = 2 + ((count * 7_919) % size);
        const from = performance.now();
        const outcome = session.edit(editOf(row, column, values[count % values.length] ?? null));
        const time = performance.now() - from;
        if (outcome.reread !== reread) throw new Error(`Row ${row}, column ${column}: ${outcome.reread} read again`);
        judged = Math.max(judged, reread === 'rows' ? outcome.judged : 0);
        return time;
      });
      return median(times).toFixed(2);
    };
    return {
      rows: size,
      'opening, ms': opening.toFixed(0),
      'a rating, ms': timed(4, ['HTNV', 'HTXSNV', null], 'rows'),
      'a percentage, ms': timed(7, [101, 99, '100%'], 'rows'),
      'records judged, most': judged,
      'a name, ms': timed(1, ['Xã Giả Định', 'Phường Giả Định'], 'sheet', 5),
    };
  });
}

export const editing = {
  run,
  notes: [
    'From the edited cell to the new report of the whole workbook, which equals that of checking it anew (test/check/session.test.ts).',
    'A percentage can change how its column is read (decimal sign, per cent beside fractions), so its column is looked through each time, and read again when that has changed; a name can change what any row is, so its sheet is read again.',
    `Medians of ${EDITS} edits (names: 5).`,
  ],
};
