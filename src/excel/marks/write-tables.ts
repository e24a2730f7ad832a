import { EXPLANATION_HEADER, STATUS_HEADER } from '../../marks/marks';
import { ruleBands, type RuleBand } from '../../marks/status-rule';
import { statusWidth } from '../../marks/text-widths';
import { rangeOf } from '../read/outline';
import { changeOf, pointsOfWidth, setLooks } from './looks';
import type { PlacedTable } from './place';
import { rowAddresses } from './row-addresses';
import { textEntry } from './text-entry';
import { COMMAND_BYTES, textSteps, type WriteStep } from './write-blocks';

/** Looks, widths, texts and colour rules of the marks of all tables. */
export function tableSteps(context: Excel.RequestContext, placed: readonly PlacedTable[]): WriteStep[] {
  return placed.flatMap((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    return [
      { bytes: 12 * COMMAND_BYTES, write: () => writeLooks(sheet, place) },
      ...wrapSteps(sheet, place),
      { bytes: 4 * COMMAND_BYTES, write: () => writeWidths(sheet, place, placed) },
      ...textSteps(linesOf(place), (first, count) =>
        rangeOf(sheet, { ...place.area, top: place.area.top + first, bottom: place.area.top + first + count - 1 }),
      ),
      ...ruleBands(place.table, place.column).map((band) => ({
        bytes: 8 * COMMAND_BYTES * band.rules.length,
        write: () => writeRules(sheet, band),
      })),
    ];
  });
}

/** One line for each row of the columns; rows that are no records stay as they are. */
function linesOf({ table, area }: PlacedTable): (string | null)[][] {
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (): (string | null)[] => [null, null]);
  for (const { row, status, explanation } of table.rows)
    lines[row - area.top] = [textEntry(status), textEntry(explanation)];
  lines[table.headerRows.last - area.top] = [STATUS_HEADER, EXPLANATION_HEADER];
  return lines;
}

/** The columns look like the table beside them, in so far as their cells look alike now: only that can be put back. */
function writeLooks(sheet: Excel.Worksheet, { area, before, beside }: PlacedTable): void {
  [area.left, area.right].forEach((column, at) => {
    const now = before[at]?.looks ?? {};
    const strip = { ...area, left: column, right: column };
    const { font, size, vertical } = beside.records;
    const records = { ...(font ? { font } : {}), ...(size ? { size } : {}), ...(vertical ? { vertical } : {}) };
    const horizontal = at === 0 ? 'Center' : 'Left';
    if (area.bottom > area.top)
      setLooks(
        rangeOf(sheet, { ...strip, top: area.top + 1 }),
        changeOf(now, { ...records, horizontal, ...(at === 0 ? { wrap: false } : {}) }),
      );
    setLooks(
      rangeOf(sheet, { ...strip, bottom: area.top }),
      changeOf(now, {
        ...records,
        ...beside.header,
        bold: true,
        horizontal: 'Center',
        vertical: 'Center',
        wrap: false,
      }),
    );
  });
}

/**
 * Breaks explanations into lines where they fit the height that their row has: rows that grew might stay high after the marks are gone.
 * Only rows that have it otherwise now are named.
 */
function wrapSteps(sheet: Excel.Worksheet, { table, area, before, shown }: PlacedTable): WriteStep[] {
  const now = before[1]?.looks?.wrap;
  if (now === undefined) return [];
  const wrapped = new Set(shown.wrapped);
  const rows = table.rows.map(({ row }) => row).filter((row) => wrapped.has(row) !== now);
  return rowAddresses(rows, area.right).map((addresses) => ({
    bytes: COMMAND_BYTES + addresses.length,
    write: () => (sheet.getRanges(addresses).format.wrapText = !now),
  }));
}

/** Tables above one another may share their columns: the widest counts. */
function writeWidths(
  sheet: Excel.Worksheet,
  { area, sheet: entry }: PlacedTable,
  placed: readonly PlacedTable[],
): void {
  const sharing = placed.filter((other) => other.sheet.id === entry.id);
  [area.left, area.right].forEach((column) => {
    const widths = sharing.flatMap(({ table, area: columns, shown }) =>
      column === columns.left ? [statusWidth(table)] : column === columns.right ? [shown.width] : [],
    );
    const cell = sheet.getRangeByIndexes(0, column, 1, 1);
    cell.columnHidden = false;
    cell.format.columnWidth = pointsOfWidth(Math.max(...widths));
  });
}

/** Rules of the user come first and keep their effect. */
function writeRules(sheet: Excel.Worksheet, { areas, rules }: RuleBand): void {
  for (const area of areas)
    for (const { formula, fill } of rules) {
      const rule = rangeOf(sheet, area).conditionalFormats.add('Custom');
      rule.custom.rule.formula = `=${formula}`;
      rule.custom.format.fill.color = `#${fill}`;
      rule.priority = -1;
    }
}
