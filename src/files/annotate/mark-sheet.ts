import type { Message } from '../../i18n/message';
import type { ColumnMemo } from '../../marks/column-memo';
import { EXPLANATION_HEADER, STATUS_HEADER, type TableMarks } from '../../marks/marks';
import { markedArea, markedRows, statusColumn } from '../../marks/placement';
import { ruleBands, type RuleBand } from '../../marks/status-rule';
import { explanationWidth, fitsWrapped, statusWidth, wrappedHeight } from '../../marks/text-widths';
import { areaAddress, type Area, type ColumnIndex, type RowIndex } from '../../sheet/address';
import { attribute, isOn } from '../xml/scan';
import { needsTextMark } from './cell-text';
import { writeTexts, type NewText } from './cell-writer';
import { addColorRules } from './color-rules';
import { rewriteColumns, shownWithWidth } from './column-widths';
import { drawingAreas, tableObjectAreas } from './floating-objects';
import { columnPair, type SheetCell } from './memo';
import { annotateMessages } from './messages';
import type { PackageEdit } from './package-edit';
import { lastContentOf, readRowShapes, readSheetFrames, type RowShape } from './sheet-cells';
import type { StylesEdit } from './styles-edit';

/** What was added beside one table. */
export interface PlacedTable {
  readonly sheet: string;
  /** The two columns, header to last row. */
  readonly area: Area;
  /** The two columns as they were before. */
  readonly columns: readonly ColumnMemo[];
  /** Formatted blanks that gave way, with their format. */
  readonly blanks: readonly (SheetCell & { readonly style: number })[];
}

interface MarkedSheet {
  readonly placed: readonly PlacedTable[];
  readonly notices: readonly Message[];
}

interface SheetContext {
  readonly edit: PackageEdit;
  readonly styles: StylesEdit;
  readonly sheet: string;
  readonly part: string;
  readonly resultsName: string;
}

/** Writes the marks of all tables of one sheet. Tables without a record get none. */
export function markSheet(context: SheetContext, tables: readonly TableMarks[]): MarkedSheet {
  const { edit, part, sheet, styles, resultsName } = context;
  const wanted = tables.filter(({ rows }) => rows.length > 0);
  if (wanted.length === 0) return { placed: [], notices: [] };
  const xml = edit.text(part);
  const spans = wanted.map(markedRows);
  const shapes = readRowShapes(xml, (row) => spans.some(({ first, last }) => first <= row && row <= last));
  const frames = readSheetFrames(xml);
  const filter = frames.filter ? [frames.filter] : [];
  const tableObjects = tableObjectAreas(edit, part);
  const fixed = [...frames.merges, ...filter, ...tableObjects, ...drawingAreas(edit, part)];
  const placed: PlacedTable[] = [];
  const bands: RuleBand[] = [];
  let texts: NewText[] = [];
  const widths = new Map<ColumnIndex, number>();
  const notices: Message[] = [];
  for (const table of wanted) {
    const column = statusColumn(table, {
      areas: [...fixed, ...placed.map(({ area }) => area)],
      lastContent: lastContentOf(shapes),
    });
    const address = areaAddress(table.area);
    if (column === null) {
      notices.push(annotateMessages.say('no-room', { sheet, area: address, results: resultsName }));
      continue;
    }
    if (column > table.area.right + 1)
      notices.push(annotateMessages.say('not-beside', { sheet, area: address, columns: columnPair(column) }));
    notices.push(...sortNotice(sheet, table, [...filter, ...tableObjects]));
    const width = explanationWidth(table, (row) => shapes.get(row)?.height);
    const cells = textsOf(table, { column, width, shapes, styles });
    texts = texts.concat(cells);
    bands.push(...ruleBands(table, column));
    widths.set(column, Math.max(widths.get(column) ?? 0, statusWidth(table)));
    widths.set(column + 1, Math.max(widths.get(column + 1) ?? 0, width));
    placed.push({
      sheet,
      area: { ...markedArea(table), left: column, right: column + 1 },
      columns: [],
      blanks: cells.flatMap(({ row, column: at }) => {
        const style = shapes.get(row)?.cells.get(at)?.style ?? 0;
        return style > 0 ? [{ sheet, row, column: at, style }] : [];
      }),
    });
  }
  edit.splice(part, writeTexts(xml, texts));
  const columns = writeWidths(edit, part, widths);
  edit.splice(
    part,
    addColorRules(edit.text(part), bands, (rgb) => styles.differentialFill(rgb)),
  );
  if (placed.length > 0 && frames.isProtected) notices.push(annotateMessages.say('sheet-protected', { sheet }));
  return {
    placed: placed.map((table) => ({
      ...table,
      columns: [table.area.left, table.area.right].map((column) => columns.get(column) ?? {}),
    })),
    notices,
  };
}

/** A sort of a filter or table object moves only its own columns: colours would then stand beside the wrong row. */
function sortNotice(sheet: string, { area }: TableMarks, frames: readonly Area[]): Message[] {
  const frame = frames.find(
    ({ top, bottom, left, right }) =>
      top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
  );
  return frame ? [annotateMessages.say('sort-apart', { sheet, area: areaAddress(frame) })] : [];
}

interface TextContext {
  readonly column: ColumnIndex;
  /** Width of the explanation column in characters. */
  readonly width: number;
  readonly shapes: ReadonlyMap<RowIndex, RowShape>;
  readonly styles: StylesEdit;
}

function textsOf({ area, headerRows, rows }: TableMarks, { column, width, shapes, styles }: TextContext): NewText[] {
  const headerBase = styleBeside(shapes, headerRows.last, area) || styleBeside(shapes, headerRows.first, area);
  const header = styles.derive(headerBase, { bold: true, horizontal: 'center', vertical: 'center' });
  const cells: NewText[] = [STATUS_HEADER, EXPLANATION_HEADER].map((text, index) => ({
    row: headerRows.last,
    column: column + index,
    text,
    style: header,
  }));
  for (const { row, status, explanation } of rows) {
    const base = styleBeside(shapes, row, area);
    const styleOf = (text: string, horizontal: 'left' | 'center') =>
      styles.derive(base, {
        horizontal,
        vertical: 'keep',
        ...(needsTextMark(text) ? { textMark: true } : {}),
        ...(fitsWrapped(text, width, shapes.get(row)?.height) ? {} : { unwrapped: true }),
      });
    cells.push(
      { row, column, text: status, style: styleOf(status, 'center') },
      {
        row,
        column: column + 1,
        text: explanation,
        style: styleOf(explanation, 'left'),
        height: wrappedHeight(explanation, width),
      },
    );
  }
  return cells;
}

/** Format of the table's last cell of a row: the added cells take over its font, border and fill. */
function styleBeside(shapes: ReadonlyMap<RowIndex, RowShape>, row: RowIndex, area: Area): number {
  const cells = shapes.get(row)?.cells;
  for (let column = area.right; cells && column >= area.left; column--) {
    const cell = cells.get(column);
    if (cell) return cell.style;
  }
  return 0;
}

/** @returns the columns as they were. */
function writeWidths(
  edit: PackageEdit,
  part: string,
  widths: ReadonlyMap<ColumnIndex, number>,
): Map<ColumnIndex, ColumnMemo> {
  const before = new Map<ColumnIndex, ColumnMemo>();
  const splices = rewriteColumns(edit.text(part), [...widths.keys()], (column, attributes) => {
    const width = attribute(attributes, 'width');
    before.set(column, {
      ...(width === undefined ? {} : { width: Number(width) }),
      ...(isOn(attributes, 'hidden') ? { hidden: true } : {}),
    });
    return shownWithWidth(attributes, widths.get(column) ?? 0);
  });
  edit.splice(part, splices);
  return before;
}
