import { setLooks, sharedLooks } from './looks';

/** What a border of one cell is asked for. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const WHITE = '#FFFFFF';

/** Lines inside an area that belong to the same side of its cells. */
const INSIDE = {
  EdgeTop: 'InsideHorizontal',
  EdgeBottom: 'InsideHorizontal',
  EdgeLeft: 'InsideVertical',
  EdgeRight: 'InsideVertical',
} as const;

/** One cell whose looks stand for those of others. */
export interface SampleCell {
  readonly cell: Excel.Range;
  readonly borders: readonly (readonly [(typeof SIDES)[number], Excel.RangeBorder])[];
}

/** Asks for everything about the looks of one cell. */
export function askCellLooks(cell: Excel.Range): SampleCell {
  cell.load(
    'numberFormat, format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel, ' +
      'format/font/name, format/font/size, format/font/bold, format/font/italic, format/font/underline, ' +
      'format/font/color, format/fill/color',
  );
  const borders = SIDES.map((side) => {
    const border = cell.format.borders.getItem(side);
    border.load('style, weight, color');
    return [side, border] as const;
  });
  return { cell, borders };
}

/** Gives the cells of an area the looks of a sample that was asked for. White counts as no fill: Excel tells both alike. */
export function setCellLooks(area: Excel.Range, { cell, borders }: SampleCell): void {
  const { format, numberFormat } = cell;
  setLooks(area, sharedLooks(cell));
  area.numberFormat = numberFormat[0]?.[0];
  area.format.indentLevel = format.indentLevel;
  area.format.font.italic = format.font.italic;
  area.format.font.underline = format.font.underline;
  area.format.font.color = format.font.color;
  if (format.fill.color === WHITE) area.format.fill.clear();
  else area.format.fill.color = format.fill.color;
  for (const [side, border] of borders) {
    if (border.style === 'None') continue;
    for (const index of [side, INSIDE[side]]) {
      const line = area.format.borders.getItem(index);
      line.style = border.style;
      line.weight = border.weight;
      line.color = border.color;
    }
  }
}
