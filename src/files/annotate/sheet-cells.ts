import { columnIndex, parseArea, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { attribute, isOn, scanXml, type TagVisitor } from '../xml/scan';

/** A cell element of a sheet part. */
interface CellShape {
  /** Index of its cell format. */
  readonly style: number;
  /** False for cells that are only formatted. */
  readonly hasContent: boolean;
}

/** What a row of a sheet part holds, as far as marks need it. */
export interface RowShape {
  readonly cells: ReadonlyMap<ColumnIndex, CellShape>;
  /** Height in points that somebody gave the row; undefined where it follows what stands in it. */
  readonly height: number | undefined;
}

/** Column of an A1 address, or the one after `before` when the cell states none. */
export const columnOfCell = (attributes: string, before: ColumnIndex): ColumnIndex => {
  const letters = /^[A-Za-z]+/.exec(attribute(attributes, 'r') ?? '')?.[0];
  return letters === undefined ? before + 1 : columnIndex(letters);
};

/** Row of a row element, or the one after `before` when it states none. */
export const rowOfRow = (attributes: string, before: RowIndex): RowIndex => {
  const stated = attribute(attributes, 'r');
  return stated === undefined ? before + 1 : Number(stated) - 1;
};

/** A height without `customHeight` is what the program last found to be needed. */
function givenHeight(attributes: string): number | undefined {
  const height = attribute(attributes, 'ht');
  return height !== undefined && isOn(attributes, 'customHeight') ? Number(height) : undefined;
}

/** Cells of the rows that `isWanted` accepts. */
export function readRowShapes(xml: string, isWanted: (row: RowIndex) => boolean): Map<RowIndex, RowShape> {
  const rows = new Map<RowIndex, RowShape>();
  let row = -1;
  let column = -1;
  let cells: Map<ColumnIndex, CellShape> | undefined;
  scanXml(xml, (kind, name, attributes) => {
    if (kind !== 'open') return;
    if (name === 'row') {
      row = rowOfRow(attributes, row);
      column = -1;
      cells = isWanted(row) ? new Map() : undefined;
      if (cells) rows.set(row, { cells, height: givenHeight(attributes) });
    } else if (name === 'c') {
      column = columnOfCell(attributes, column);
      cells?.set(column, { style: Number(attribute(attributes, 's') ?? 0), hasContent: false });
    } else if (cells && (name === 'v' || name === 'f' || name === 'is')) {
      const cell = cells.get(column);
      if (cell) cells.set(column, { ...cell, hasContent: true });
    }
  });
  return rows;
}

/** Rightmost column with content in a run of rows, -1 when there is none. */
export const lastContentOf =
  (rows: ReadonlyMap<RowIndex, RowShape>) =>
  (first: RowIndex, last: RowIndex): ColumnIndex => {
    let edge = -1;
    for (const [row, { cells }] of rows) {
      if (row < first || row > last) continue;
      for (const [column, { hasContent }] of cells) if (hasContent && column > edge) edge = column;
    }
    return edge;
  };

/** Areas that are not cells but must not be written into: merges and the filter. */
interface SheetFrames {
  readonly merges: readonly Area[];
  readonly filter: Area | undefined;
  readonly isProtected: boolean;
}

export function readSheetFrames(xml: string): SheetFrames {
  const merges: Area[] = [];
  let filter: Area | undefined;
  let isProtected = false;
  const visit: TagVisitor = (kind, name, attributes) => {
    if (kind !== 'open') return;
    if (name === 'sheetProtection') isProtected = isOn(attributes, 'sheet');
    if (name !== 'mergeCell' && name !== 'autoFilter') return;
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    if (area && name === 'mergeCell') merges.push(area);
    else if (area) filter ??= area;
  };
  scanXml(xml, visit, 'sheetData');
  return { merges, filter, isProtected };
}
