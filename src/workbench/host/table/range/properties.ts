import type { Area } from '../../../../sheet/address';
import { invalidArgument, notSimulated, wrongSize } from '../../fault';
import { columnCount, rowCount } from '../../model/area';
import { changeLooks } from '../../model/edit';
import type { Border, BorderSide } from '../../model/look';
import type { Method, Property } from '../../protocol/type-table';
import { areaIn, fullAddress, type CellsReference } from '../references';
import { FORMAT_SIZES } from './format';
import { RANGE_HYPERLINK } from './hyperlink';
import { RANGE_LINES } from './lines';
import {
  ALIGNMENT_MEMBERS,
  colorOf,
  FILL_MEMBERS,
  FONT_MEMBERS,
  PROTECTION_MEMBERS,
  type LookMember,
} from './look-members';
import { mapCells } from './values';

/** What `getCellProperties` may ask for and `setCellProperties` give: nested objects in the add-in's spelling. */
type Wanted = Readonly<Record<string, unknown>>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isGroup = (value: unknown): value is Wanted => typeof value === 'object' && value !== null;
const unknownName = (name: string) => notSimulated(`the cell property "${name}"`);

const GROUPS: Readonly<Record<string, Readonly<Record<string, LookMember>>>> = {
  font: FONT_MEMBERS,
  fill: FILL_MEMBERS,
  protection: PROTECTION_MEMBERS,
};
/** Words for sides in cell properties. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  diagonalDown: 'diagonalDown',
  diagonalUp: 'diagonalUp',
};
const NO_LINE: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const one = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

/** The asked properties of one cell, row or column. */
function propertiesOf(
  cells: CellsReference,
  wanted: Wanted,
  lines: Readonly<Record<string, Property<CellsReference>>>,
): Wanted {
  const told: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined || want === null) continue;
    if (name === 'format') told[name] = formatOf(cells, isGroup(want) ? want : {});
    else if (name === 'hyperlink') told[name] = RANGE_HYPERLINK.get(cells);
    else if (name === 'address' || name === 'addressLocal') told[name] = fullAddress(cells.sheet, [areaIn(cells)]);
    else if (name === 'rowIndex') told[name] = areaIn(cells).top;
    else if (name === 'columnIndex') told[name] = areaIn(cells).left;
    else if (lines[pascal(name)]) told[name] = lines[pascal(name)]?.get(cells);
    else throw unknownName(name);
  }
  return told;
}

function formatOf(cells: CellsReference, wanted: Wanted): Wanted {
  const { top, left } = areaIn(cells);
  const look = cells.workbook.lookAt(cells.sheet, top, left);
  const told: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    const members = GROUPS[name];
    const alignment = (ALIGNMENT_MEMBERS as Readonly<Record<string, LookMember>>)[pascal(name)];
    const size = FORMAT_SIZES[pascal(name)];
    if (members && isGroup(want))
      told[name] = Object.fromEntries(Object.keys(want).map((key) => [key, memberOf(members, key).get(look)]));
    else if (name === 'borders' && isGroup(want))
      told[name] = Object.fromEntries(
        Object.keys(SIDES).map((side) => [side, { ...NO_LINE, ...look.borders[side as BorderSide] }]),
      );
    else if (alignment) told[name] = alignment.get(look);
    else if (size) told[name] = size.get(cells);
    else throw unknownName(`format/${name}`);
  }
  return told;
}

function memberOf(members: Readonly<Record<string, LookMember>>, name: string): LookMember {
  const member = members[pascal(name)];
  if (!member) throw unknownName(name);
  return member;
}

function give(cells: CellsReference, given: Wanted, lines: Readonly<Record<string, Property<CellsReference>>>): void {
  for (const [name, value] of Object.entries(given)) {
    const line = lines[pascal(name)];
    if (name === 'format' && isGroup(value)) giveFormat(cells, value);
    else if (name === 'hyperlink') RANGE_HYPERLINK.set?.(cells, value as never);
    else if (line?.set) line.set(cells, value as never);
    else throw unknownName(name);
  }
}

function giveFormat(cells: CellsReference, given: Wanted): void {
  const change = (member: LookMember, value: unknown): void =>
    changeLooks(cells.workbook, cells.sheet, [areaIn(cells)], member.patch(value as never), 'add-in');
  for (const [name, value] of Object.entries(given)) {
    const members = GROUPS[name];
    const alignment = (ALIGNMENT_MEMBERS as Readonly<Record<string, LookMember>>)[pascal(name)];
    const size = FORMAT_SIZES[pascal(name)];
    if (members && isGroup(value))
      for (const [key, part] of Object.entries(value)) change(memberOf(members, key), part);
    else if (name === 'borders' && isGroup(value)) giveBorders(cells, value);
    else if (alignment) change(alignment, value);
    else if (size?.set) size.set(cells, value as never);
    else throw unknownName(`format/${name}`);
  }
}

function giveBorders(cells: CellsReference, given: Wanted): void {
  for (const [name, value] of Object.entries(given)) {
    const side = SIDES[name];
    if (!side || !isGroup(value)) throw invalidArgument();
    const line = { ...NO_LINE, style: 'Continuous', ...value } as Border;
    const border = line.style === 'None' ? null : { ...line, color: colorOf(line.color) };
    changeLooks(cells.workbook, cells.sheet, [areaIn(cells)], { borders: { [side]: border } }, 'add-in');
  }
}

const part = ({ workbook, sheet }: CellsReference, area: Area): CellsReference => ({ workbook, sheet, areas: [area] });
const rowsOf = (area: Area): readonly Area[] =>
  Array.from({ length: rowCount(area) }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at }));
const columnsOf = (area: Area): readonly Area[] =>
  Array.from({ length: columnCount(area) }, (_, at) => ({ ...area, left: area.left + at, right: area.left + at }));

/** Properties of single cells, rows and columns in one call (ExcelApi 1.9). */
export const CELL_PROPERTY_METHODS: Readonly<Record<string, Method<CellsReference>>> = {
  GetCellProperties: (cells: CellsReference, wanted: Wanted) =>
    mapCells(cells, (_, row, column) => propertiesOf(part(cells, one(row, column)), wanted, {})),
  GetRowProperties: (cells: CellsReference, wanted: Wanted) =>
    rowsOf(areaIn(cells)).map((row) => propertiesOf(part(cells, row), wanted, RANGE_LINES)),
  GetColumnProperties: (cells: CellsReference, wanted: Wanted) =>
    columnsOf(areaIn(cells)).map((column) => propertiesOf(part(cells, column), wanted, RANGE_LINES)),
  SetCellProperties: (cells: CellsReference, given: readonly (readonly Wanted[])[]) => {
    const { top, left, ...rest } = areaIn(cells);
    if (given.length !== rest.bottom - top + 1 || given.some((line) => line.length !== rest.right - left + 1))
      throw wrongSize();
    given.forEach((line, i) =>
      line.forEach((properties, j) => give(part(cells, one(top + i, left + j)), properties, {})),
    );
  },
  SetRowProperties: (cells: CellsReference, given: readonly Wanted[]) => giveEach(cells, rowsOf(areaIn(cells)), given),
  SetColumnProperties: (cells: CellsReference, given: readonly Wanted[]) =>
    giveEach(cells, columnsOf(areaIn(cells)), given),
};

function giveEach(cells: CellsReference, parts: readonly Area[], given: readonly Wanted[]): void {
  if (given.length !== parts.length) throw wrongSize();
  parts.forEach((area, at) => give(part(cells, area), given[at] ?? {}, RANGE_LINES));
}
