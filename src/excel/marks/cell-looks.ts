import { setLooks, sharedLooks } from './looks';

/** Sides of a cell: as one range tells them, and as the properties of many cells do. */
const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;
const WHITE = '#FFFFFF';

/** Lines inside an area on the same side of its cells. */
const INSIDE: Readonly<Record<Side, Excel.BorderIndex>> = {
  EdgeTop: 'InsideHorizontal' as Excel.BorderIndex,
  EdgeBottom: 'InsideHorizontal' as Excel.BorderIndex,
  EdgeLeft: 'InsideVertical' as Excel.BorderIndex,
  EdgeRight: 'InsideVertical' as Excel.BorderIndex,
};
/** Cells whose borders are set one by one; more would make a request too large, and look the same drawn as lines. */
const SINGLE_CELLS = 2_000;

interface AreaSize {
  readonly rows: number;
  readonly columns: number;
}

/** One cell whose looks stand for those of others. */
export interface SampleCell {
  readonly cell: Excel.Range;
  readonly borders: readonly (readonly [Side, Excel.RangeBorder])[];
}

/** Asks for everything about the looks of one cell. */
export function askCellLooks(cell: Excel.Range): SampleCell {
  cell.load(
    'numberFormat, format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel, ' +
      'format/font/name, format/font/size, format/font/bold, format/font/italic, format/font/underline, ' +
      'format/font/color, format/fill/color',
  );
  const borders = (Object.keys(SIDES) as Side[]).map((side) => {
    const border = cell.format.borders.getItem(side);
    border.load('style, weight, color');
    return [side, border] as const;
  });
  return { cell, borders };
}

/** Gives the cells of an area the looks of a sample that was asked for. White counts as no fill: Excel tells both alike. */
export function setCellLooks(area: Excel.Range, size: AreaSize, { cell, borders }: SampleCell): void {
  const { format, numberFormat } = cell;
  setLooks(area, sharedLooks(cell));
  area.numberFormat = numberFormat[0]?.[0];
  area.format.indentLevel = format.indentLevel;
  area.format.font.italic = format.font.italic;
  area.format.font.underline = format.font.underline;
  area.format.font.color = format.font.color;
  if (format.fill.color === WHITE) area.format.fill.clear();
  else area.format.fill.color = format.fill.color;
  const drawn = borders.filter(([, { style }]) => style !== 'None');
  if (drawn.length > 0 && size.rows * size.columns <= SINGLE_CELLS) drawCells(area, size, drawn);
  else for (const [side, border] of drawn) drawLines(area, [side as Excel.BorderIndex, INSIDE[side]], border);
}

/** Cell by cell: a line inside a range belongs to two cells, and only one of them had it. */
function drawCells(area: Excel.Range, { rows, columns }: AreaSize, drawn: SampleCell['borders']): void {
  const lines = drawn.map(([side, { style, weight, color }]) => [SIDES[side], { style, weight, color }] as const);
  const properties = { format: { borders: Object.fromEntries(lines) as Excel.CellBorderCollection } };
  area.setCellProperties(Array.from({ length: rows }, () => Array.from({ length: columns }, () => properties)));
}

function drawLines(area: Excel.Range, indices: readonly Excel.BorderIndex[], border: Excel.RangeBorder): void {
  for (const index of indices) {
    const line = area.format.borders.getItem(index);
    line.style = border.style;
    line.weight = border.weight;
    line.color = border.color;
  }
}
