import type { Area } from '../../sheet/address';

/** A merge that begins outside the drawn lines but reaches into them must be drawn too: the lines where such merges begin are added. */
export function withMergeStarts(
  rows: readonly number[],
  columns: readonly number[],
  merges: readonly Area[],
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const [firstRow, lastRow] = [rows[0] ?? 0, rows.at(-1) ?? -1];
  const [firstColumn, lastColumn] = [columns[0] ?? 0, columns.at(-1) ?? -1];
  const reaching = merges.filter(
    ({ top, bottom, left, right }) =>
      top <= lastRow && bottom >= firstRow && left <= lastColumn && right >= firstColumn,
  );
  return {
    rows: sorted(
      rows,
      reaching.map(({ top }) => top),
    ),
    columns: sorted(
      columns,
      reaching.map(({ left }) => left),
    ),
  };
}

const sorted = (lines: readonly number[], more: readonly number[]): readonly number[] => {
  const all = new Set([...lines, ...more]);
  return all.size === lines.length ? lines : [...all].sort((a, b) => a - b);
};
