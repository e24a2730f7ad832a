import { cellAddress, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { attribute, scanXml } from '../xml/scan';
import { outlineOf } from './outline';
import { columnOfCell, rowOfRow } from './sheet-cells';
import type { Splice } from './splice';

/** Cells of ours: some columns of a run of rows. */
export interface OwnCells {
  readonly top: RowIndex;
  readonly bottom: RowIndex;
  readonly columns: readonly ColumnIndex[];
}

interface ClearedCells {
  readonly splices: readonly Splice[];
  /** A1 addresses of cells that hold a formula, figure or the like: the user typed them, they stay. */
  readonly kept: readonly string[];
}

const TEXT_TYPES = new Set(['s', 'str', 'inlineStr']);

/**
 * The splices that take our texts out of a sheet part.
 * @param blankFormat format of the formatted blank that a cell was before; undefined where there was none. Told the cell's format now.
 */
export function clearCells(
  xml: string,
  own: readonly OwnCells[],
  blankFormat: (row: RowIndex, column: ColumnIndex, format: number) => number | undefined,
): ClearedCells {
  const p = outlineOf(xml).prefix;
  const isOwn = (row: RowIndex, column: ColumnIndex) =>
    own.some(({ top, bottom, columns }) => top <= row && row <= bottom && columns.includes(column));
  const splices: Splice[] = [];
  const kept: string[] = [];
  let row = -1;
  let column = -1;
  let start = 0;
  let style = 0;
  let type: string | undefined;
  let hasFormula = false;
  let hasValue = false;
  const finish = (end: number) => {
    if (!isOwn(row, column)) return;
    const isTyped = hasFormula || (hasValue && !TEXT_TYPES.has(type ?? 'n'));
    if (isTyped) {
      kept.push(cellAddress(row, column));
      return;
    }
    const format = blankFormat(row, column, style);
    const text = format === undefined ? '' : `<${p}c r="${cellAddress(row, column)}" s="${format}"/>`;
    splices.push({ start, end, text });
  };
  scanXml(xml, (kind, name, attributes, isSelfClosing, _text, from, to) => {
    if (name === 'row' && kind === 'open') {
      row = rowOfRow(attributes, row);
      column = -1;
    } else if (name === 'c' && kind === 'open') {
      column = columnOfCell(attributes, column);
      start = from;
      type = attribute(attributes, 't');
      style = Number(attribute(attributes, 's') ?? 0);
      hasFormula = hasValue = false;
      if (isSelfClosing) finish(to);
    } else if (name === 'c') finish(to);
    else if (name === 'f') hasFormula = true;
    else if (name === 'v' || name === 'is') hasValue = true;
  });
  return { splices, kept };
}
