import { areaAddress, type ColumnIndex, type RowIndex } from '../../sheet/address';

/**
 * Longest text of addresses that one command takes.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1)
 */
const MAX_ADDRESSES = 8_000;

/** Cells of one column by their rows, as few addresses: runs of rows are one address. Rows ascend. */
export function rowAddresses(rows: readonly RowIndex[], column: ColumnIndex): string[] {
  const runs: { top: RowIndex; bottom: RowIndex }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const texts: string[] = [];
  for (const { top, bottom } of runs) {
    const address = areaAddress({ top, bottom, left: column, right: column });
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESSES)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
