import { invalidArgument, notSimulated } from '../../fault';
import { changeLooks, eachExistingCell } from '../../model/edit';
import type { Look } from '../../model/look';
import { assertAllowed } from '../../model/protection';
import { setColumnInfo, setRowInfo } from '../../model/lines';
import { hostObject, typeTable, type Property, type TypeTable } from '../../protocol/type-table';
import { ALIGNMENT_MEMBERS, FILL_MEMBERS, FONT_MEMBERS, PROTECTION_MEMBERS, type LookMember } from './look-members';
import { areasIn, type CellsReference } from '../references';
import { isUnbounded } from './values';

/** The different looks in some cells. */
function looksIn(cells: CellsReference): readonly Look[] {
  const { workbook, sheet } = cells;
  const found = new Set<number>();
  for (const area of areasIn(cells)) {
    if (isUnbounded(area)) {
      found.add(sheet.lookIndex(area.bottom, area.right));
      eachExistingCell(sheet, area, (_, __, cell) => found.add(cell.look));
    } else
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) found.add(sheet.lookIndex(row, column));
  }
  return [...found].map((index) => workbook.looks.at(index));
}

/** A member of a range's format: the value that all cells share, null (or the member's own word) when they differ. */
const lookProperty = ({ get, patch, mixed = null }: LookMember): Property<CellsReference> => ({
  get: (cells) => {
    const [first, ...others] = [...new Set(looksIn(cells).map(get))];
    return others.length > 0 ? mixed : first;
  },
  set: (cells: CellsReference, value: never) =>
    changeLooks(cells.workbook, cells.sheet, areasIn(cells), patch(value), 'add-in'),
});

const lookProperties = (members: Readonly<Record<string, LookMember>>): Record<string, Property<CellsReference>> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, lookProperty(member)]));

/** Pixels of a column of so many characters, as Excel shows it with its default font; the API counts three quarters of a pixel. */
const pointsOf = (characters: number): number => Math.round(characters * 7) * 0.75;
const charactersOf = (points: number): number => Math.trunc((Math.round(points / 0.75) / 7) * 256) / 256;

/** A line that nobody set: its size is the sheet's default. */
const UNTOUCHED = -1;

/** What is the same of every row or column of some areas; null when they differ. */
function shared<T>(cells: CellsReference, lines: 'row' | 'column', size: (line: number) => T): T | null {
  const infos = lines === 'row' ? cells.sheet.rowInfo : cells.sheet.columnInfo;
  const found = new Set<T>();
  for (const { top, left, bottom, right } of areasIn(cells)) {
    const [first, last] = lines === 'row' ? [top, bottom] : [left, right];
    const touched = [...infos.keys()].filter((line) => line >= first && line <= last);
    for (const line of touched) found.add(size(line));
    if (touched.length <= last - first) found.add(size(UNTOUCHED));
  }
  const [only = null, ...others] = found;
  return others.length > 0 ? null : only;
}

const columnWidth: Property<CellsReference> = {
  get: (cells) => {
    const { sheet } = cells;
    const width = (column: number): number => {
      const info = sheet.column(column);
      return info.hidden ? 0 : pointsOf(info.width ?? sheet.defaultWidth);
    };
    return shared(cells, 'column', width);
  },
  set: (cells: CellsReference, points: unknown) => {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    assertAllowed(cells.sheet, 'allowFormatColumns');
    const { workbook, sheet } = cells;
    // A column as wide as the sheet's standard counts as one that nobody set (reference: useStandardWidth).
    const width = points === pointsOf(sheet.defaultWidth) ? null : charactersOf(points);
    const change = points === 0 ? { hidden: true } : { width, hidden: false };
    setColumnInfo(workbook, sheet, areasIn(cells), change, 'add-in');
  },
};

const rowHeight: Property<CellsReference> = {
  get: (cells) => {
    const { sheet } = cells;
    const height = (row: number): number =>
      sheet.row(row).hidden ? 0 : (sheet.row(row).height ?? sheet.defaultHeight);
    return shared(cells, 'row', height);
  },
  set: (cells: CellsReference, points: unknown) => {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    assertAllowed(cells.sheet, 'allowFormatRows');
    const change = points === 0 ? { hidden: true } : { height: points, hidden: false, isFitted: false };
    setRowInfo(cells.workbook, cells.sheet, areasIn(cells), change, 'add-in');
  },
};

const useStandardWidth: Property<CellsReference> = {
  get: (cells) => shared(cells, 'column', (column) => cells.sheet.column(column).width === null),
  set: (cells: CellsReference, isStandard: unknown) => {
    assertAllowed(cells.sheet, 'allowFormatColumns');
    // Reference: setting false does nothing.
    if (isStandard === true) setColumnInfo(cells.workbook, cells.sheet, areasIn(cells), { width: null }, 'add-in');
  },
};
const useStandardHeight: Property<CellsReference> = {
  get: (cells) => shared(cells, 'row', (row) => cells.sheet.row(row).height === null),
  set: (cells: CellsReference, isStandard: unknown) => {
    assertAllowed(cells.sheet, 'allowFormatRows');
    if (isStandard === true) setRowInfo(cells.workbook, cells.sheet, areasIn(cells), { height: null }, 'add-in');
  },
};

/** Width of columns and height of rows that cells stand in. */
export const FORMAT_SIZES: Readonly<Record<string, Property<CellsReference>>> = {
  ColumnWidth: columnWidth,
  RowHeight: rowHeight,
  UseStandardWidth: useStandardWidth,
  UseStandardHeight: useStandardHeight,
};

/** Looks and sizes of cells. */
export const FORMAT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  RangeFormat: typeTable<CellsReference>({
    properties: { ...lookProperties(ALIGNMENT_MEMBERS), ...FORMAT_SIZES },
    navigation: {
      Font: (cells) => hostObject('RangeFont', cells),
      Fill: (cells) => hostObject('RangeFill', cells),
      Borders: (cells) => hostObject('RangeBorderCollection', cells),
      Protection: (cells) => hostObject('FormatProtection', cells),
    },
    methods: {
      AutofitColumns: () => {
        throw notSimulated('RangeFormat.autofitColumns(): it measures text');
      },
      AutofitRows: () => {
        throw notSimulated('RangeFormat.autofitRows(): it measures text');
      },
    },
  }),
  RangeFont: typeTable<CellsReference>({ properties: lookProperties(FONT_MEMBERS) }),
  RangeFill: typeTable<CellsReference>({
    properties: lookProperties(FILL_MEMBERS),
    methods: {
      Clear: (cells: CellsReference) =>
        changeLooks(cells.workbook, cells.sheet, areasIn(cells), { fill: null }, 'add-in'),
    },
  }),
  FormatProtection: typeTable<CellsReference>({ properties: lookProperties(PROTECTION_MEMBERS) }),
};
