import type { CellLookRead } from '../../files/look/look';
import type {
  Border,
  BorderStyle,
  BorderWeight,
  HorizontalAlignment,
  Look,
  VerticalAlignment,
} from '../host/model/look';

/** Excel's API words for the line styles of files. */
export const LINES: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

export const HORIZONTAL: Readonly<Record<CellLookRead['horizontal'], HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICAL: Readonly<Record<CellLookRead['vertical'], VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
export const STACKED = { file: 255, model: 180 } as const;

/** The host's look of a cell for the look that a file states. Words that a file may not use become Excel's defaults. */
export const lookFromFile = (read: CellLookRead): Look => ({
  numberFormat: read.format,
  font: {
    name: read.font.name,
    size: read.font.size,
    bold: read.font.bold,
    italic: read.font.italic,
    underline: read.font.underline === 'none' ? 'None' : read.font.underline === 'double' ? 'Double' : 'Single',
    strikethrough: read.font.strikethrough,
    color: `#${read.font.color}`,
  },
  fill: read.fill === null ? null : `#${read.fill}`,
  borders: Object.fromEntries(
    Object.entries(read.borders).flatMap(([side, line]): [string, Border][] => {
      const words = LINES[line.style];
      return words ? [[side, { style: words[0], weight: words[1], color: `#${line.color}` }]] : [];
    }),
  ),
  horizontal: HORIZONTAL[read.horizontal] ?? 'General',
  vertical: VERTICAL[read.vertical] ?? 'Bottom',
  wrap: read.wrap,
  shrink: false,
  indent: read.indent,
  rotation: read.rotation === STACKED.file ? STACKED.model : read.rotation,
  locked: read.locked,
  formulaHidden: false,
});
