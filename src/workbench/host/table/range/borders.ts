import type { Area } from '../../../../sheet/address';
import { invalidArgument } from '../../fault';
import { intersection } from '../../model/area';
import { changeLooks } from '../../model/edit';
import type { Border, BorderSide, BorderStyle, BorderWeight } from '../../model/look';
import { hostObject, typeTable, type HostObject, type Property, type TypeTable } from '../../protocol/type-table';
import { colorOf } from './look-members';
import { areasIn, type CellsReference } from '../references';

/** One border of a range: which cells of an area it touches, and at which of their sides. */
interface Place {
  readonly cells: (area: Area) => Area;
  readonly side: BorderSide;
}
const whole = (area: Area): Area => area;
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  EdgeTop: [{ cells: (area) => ({ ...area, bottom: area.top }), side: 'top' }],
  EdgeBottom: [{ cells: (area) => ({ ...area, top: area.bottom }), side: 'bottom' }],
  EdgeLeft: [{ cells: (area) => ({ ...area, right: area.left }), side: 'left' }],
  EdgeRight: [{ cells: (area) => ({ ...area, left: area.right }), side: 'right' }],
  InsideVertical: [
    { cells: (area) => ({ ...area, right: area.right - 1 }), side: 'right' },
    { cells: (area) => ({ ...area, left: area.left + 1 }), side: 'left' },
  ],
  InsideHorizontal: [
    { cells: (area) => ({ ...area, bottom: area.bottom - 1 }), side: 'bottom' },
    { cells: (area) => ({ ...area, top: area.top + 1 }), side: 'top' },
  ],
  DiagonalDown: [{ cells: whole, side: 'diagonalDown' }],
  DiagonalUp: [{ cells: whole, side: 'diagonalUp' }],
};
const BORDER_INDICES = Object.keys(PLACES);
const NO_LINE: Border = { style: 'None', weight: 'Thin', color: '#000000' };

interface BorderReference {
  readonly cells: CellsReference;
  readonly index: string;
}

/** Parts of a range at one of its borders; empty when the range has none (one column has no inside vertical). */
const partsOf = ({ cells, index }: BorderReference): readonly { readonly area: Area; readonly side: BorderSide }[] =>
  areasIn(cells).flatMap((area) =>
    (PLACES[index] ?? []).flatMap(({ cells: at, side }) => {
      const part = intersection(at(area), area);
      return part ? [{ area: part, side }] : [];
    }),
  );

function linesOf(border: BorderReference): readonly Border[] {
  const { workbook, sheet } = border.cells;
  const looks = new Map<BorderSide, Set<number>>();
  for (const { area, side } of partsOf(border)) {
    const indices = looks.get(side) ?? new Set();
    looks.set(side, indices);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) indices.add(sheet.lookIndex(row, column));
  }
  const found = new Map<string, Border>();
  for (const [side, indices] of looks)
    for (const index of indices) {
      const line = workbook.looks.at(index).borders[side] ?? NO_LINE;
      found.set(JSON.stringify(line), line);
    }
  return [...found.values()];
}

/** A setting that completes a line as Excel does: a style, weight or colour given to no line makes a thin black one. */
function setLine(border: BorderReference, change: (line: Border) => Border): void {
  const { workbook, sheet } = border.cells;
  const [first = NO_LINE] = linesOf(border);
  const line = change(first);
  for (const { area, side } of partsOf(border))
    changeLooks(workbook, sheet, [area], { borders: { [side]: line.style === 'None' ? null : line } }, 'add-in');
}

const drawn = (line: Border): Border => (line.style === 'None' ? { ...line, style: 'Continuous' } : line);
const shared = (get: (line: Border) => unknown) => (border: BorderReference) => {
  const [first, ...others] = [...new Set(linesOf(border).map(get))];
  return others.length > 0 ? null : (first ?? null);
};

const properties: Readonly<Record<string, Property<BorderReference>>> = {
  SideIndex: { get: ({ index }) => index },
  Style: {
    get: shared(({ style }) => style),
    set: (border: BorderReference, style: BorderStyle) => setLine(border, (line) => ({ ...line, style })),
  },
  Weight: {
    get: shared(({ weight }) => weight),
    set: (border: BorderReference, weight: BorderWeight) => setLine(border, (line) => ({ ...drawn(line), weight })),
  },
  Color: {
    get: shared(({ color }) => color),
    set: (border: BorderReference, color: string) =>
      setLine(border, (line) => ({ ...drawn(line), color: colorOf(color) })),
  },
};

function borderOf(cells: CellsReference, index: string): HostObject {
  if (!PLACES[index]) throw invalidArgument();
  return hostObject('RangeBorder', { cells, index } satisfies BorderReference);
}

/** Lines around and inside a range. */
export const BORDER_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  RangeBorderCollection: typeTable<CellsReference>({
    items: (cells) => BORDER_INDICES.map((index) => borderOf(cells, index)),
    item: (cells, index: string) => borderOf(cells, index),
    methods: {
      GetItemAt: (cells: CellsReference, index: number) => borderOf(cells, BORDER_INDICES[index] ?? ''),
    },
  }),
  RangeBorder: typeTable<BorderReference>({ properties, identity: ['SideIndex'] }),
};
