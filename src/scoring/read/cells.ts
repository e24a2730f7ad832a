import type { ColumnIndex, RowIndex } from '../../sheet/address';
import { styleAt } from '../../sheet/grid';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { clean, fold } from '../../sheet/text/fold';
import { numberStyle, type NumberStyle } from '../../sheet/values/figures';
import type { Exact } from '../exact';
import { readScore, type ScoreCell } from '../sheet/score-cell';
import type { TextCell } from '../sheet/score-sheet';

/** How the texts of some cells write their numbers. */
export const styleOf = (view: SheetView, cells: readonly (readonly [RowIndex, ColumnIndex])[]): NumberStyle =>
  numberStyle(
    cells.flatMap(([row, column]) => {
      const value = view.own(row, column);
      return typeof value === 'string' ? [value] : [];
    }),
  );

/** A score cell as it stands. A cell that a merge hides has no score of its own. */
export function scoreCell(
  view: SheetView,
  row: RowIndex,
  column: ColumnIndex,
  style: NumberStyle,
  max: Exact | null,
): ScoreCell | null {
  const merge = view.merge(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const raw = view.own(row, column);
  const formula = view.grid.rows[row]?.formulas?.[column] ?? null;
  return { row, column, raw, formula, reading: readScore(raw, style, max) };
}

export function textCell(view: SheetView, row: RowIndex, column: ColumnIndex): TextCell {
  const raw = view.shown(row, column);
  const isPercent = styleAt(view.grid, row, column).format.includes('%');
  return { row, column, raw, text: view.text(row, column).trim(), isPercent };
}

/** Blank rows that end a table. */
export const MAX_BLANK = 3;

const NOTE = /^(?:ghi chú|chú thích|lưu ý|nguồn)(?: |$)/u;

/** Whether a text opens a remark under a table. */
export const isNote = (text: string): boolean => NOTE.test(fold(text));

const SIGNATURE =
  /^(?:người lập|người chấm|người tổng hợp|thư kí|khối trưởng|cụm trưởng|thủ trưởng|nơi nhận|xác nhận|giám đốc|chủ tịch|trưởng ban|đại diện|ngày \d|lập biểu|t m |tm |kt (?:giám đốc|chủ tịch|trưởng|chánh|thủ trưởng|cục trưởng|bộ trưởng))/u;

/** The line of place and day above signatures: "Minh Họa, ngày 20 tháng 12 năm 2025". */
const DATE_LINE = /(?:^|, )ngày [\d….\s]*tháng [\d….\s]*năm/u;

/** Whether a text opens the signatures under a table. */
export const isSignature = (text: string): boolean => SIGNATURE.test(`${fold(text)} `) || DATE_LINE.test(clean(text));
