import type { SheetLook } from '../../files/look/look';
import type { Grid } from '../../sheet/grid';
import { cellOf, isFilled } from '../host/model/cell';
import type { LookIndex } from '../host/model/look';
import {
  cellKey,
  NOTHING_ALLOWED,
  type ProtectionOptions,
  type SheetModel,
  type Visibility,
} from '../host/model/sheet';

const VISIBILITY: Readonly<Record<Grid['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** Fills a sheet with the cells of a grid; cells that only repeat the look of their row or column are not kept. `lookOf` gives the host's look for an index of the grid's styles. */
export function fillFromGrid(sheet: SheetModel, grid: Grid, lookOf: (style: number) => LookIndex): void {
  grid.rows.forEach((row, rowIndex) => {
    if (!row) return;
    const width = Math.max(row.values.length, row.styles.length, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = row.values[column];
      const style = row.styles[column];
      const known = row.formulas?.[column];
      const formula = typeof known === 'string' ? known : undefined;
      if (value === undefined && style === undefined && known === undefined) continue;
      const cell = cellOf(value ?? null, lookOf(style ?? 0), formula === undefined ? null : `=${formula}`);
      if (isFilled(cell) || cell.look !== sheet.lookIndex(rowIndex, column)) sheet.put(rowIndex, column, cell);
    }
  });
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.merges = grid.merges;
  for (const row of grid.hiddenRows) sheet.rowInfo.set(row, { ...sheet.row(row), hidden: true });
  for (const column of grid.hiddenColumns) sheet.columnInfo.set(column, { ...sheet.column(column), hidden: true });
  if (grid.isProtected) sheet.protection ??= { options: NOTHING_ALLOWED, password: null };
}

/** Gives a sheet the sizes, rules, links and panes that a file states. `newId` names conditional formats. */
export function dressFromLook(
  sheet: SheetModel,
  look: SheetLook,
  lookOf: (style: number) => LookIndex,
  newId: () => string,
): void {
  sheet.defaultWidth = look.defaultWidth;
  sheet.defaultHeight = look.defaultHeight;
  for (const { first, last, width, style, hidden } of look.columns)
    for (let column = first; column <= last; column++)
      sheet.columnInfo.set(column, {
        width: width ?? null,
        hidden,
        look: style === undefined ? null : lookOf(style),
      });
  for (const [row, height] of look.heights)
    sheet.rowInfo.set(row, { ...sheet.row(row), height, ...(look.fittedRows.has(row) ? { isFitted: true } : {}) });
  for (const [row, style] of look.rowStyles) sheet.rowInfo.set(row, { ...sheet.row(row), look: lookOf(style) });
  sheet.frozen = look.frozen;
  sheet.showGridlines = look.gridlines;
  sheet.tabColor = look.tabColor === null ? null : `#${look.tabColor}`;
  sheet.autoFilter = look.filter;
  if (look.allowed) sheet.protection = { options: protectionOf(look.allowed), password: null };
  sheet.conditionalFormats = [...look.rules]
    .sort((a, b) => a.priority - b.priority)
    .map(({ areas, formula, look: { fill, fontColor }, stopIfTrue }) => ({
      kind: 'custom',
      id: newId(),
      areas,
      formula: `=${formula}`,
      fill: fill === undefined ? null : `#${fill}`,
      fontColor: fontColor === undefined ? null : `#${fontColor}`,
      bold: null,
      italic: null,
      stopIfTrue,
    }));
  for (const { area, address, location, tip } of look.links)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        sheet.hyperlinks.set(cellKey(row, column), {
          address: address ?? null,
          documentReference: location ?? null,
          screenTip: tip ?? null,
        });
}

function protectionOf(allowed: ReadonlySet<string>): ProtectionOptions {
  const selectionMode = allowed.has('selectLockedCells')
    ? 'Normal'
    : allowed.has('selectUnlockedCells')
      ? 'Unlocked'
      : 'None';
  return {
    allowAutoFilter: allowed.has('autoFilter'),
    allowDeleteColumns: allowed.has('deleteColumns'),
    allowDeleteRows: allowed.has('deleteRows'),
    allowEditObjects: allowed.has('objects'),
    allowEditScenarios: allowed.has('scenarios'),
    allowFormatCells: allowed.has('formatCells'),
    allowFormatColumns: allowed.has('formatColumns'),
    allowFormatRows: allowed.has('formatRows'),
    allowInsertColumns: allowed.has('insertColumns'),
    allowInsertHyperlinks: allowed.has('insertHyperlinks'),
    allowInsertRows: allowed.has('insertRows'),
    allowPivotTables: allowed.has('pivotTables'),
    allowSort: allowed.has('sort'),
    selectionMode,
  };
}
