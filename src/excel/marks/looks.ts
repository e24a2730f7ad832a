import type { LooksMemo } from '../../marks/column-memo';

/** Looks that marks may change, with the names under which Excel tells them. */
const LOOKS = [
  'format/font/name',
  'format/font/size',
  'format/font/bold',
  'format/horizontalAlignment',
  'format/verticalAlignment',
  'format/wrapText',
].join(', ');

/** Asks for the looks of a range. */
export const askLooks = (range: Excel.Range): void => {
  range.load(LOOKS);
};

/** The looks that all cells of a range share; those in which they differ are left out. */
export function sharedLooks({ format }: Excel.Range): LooksMemo {
  const { font, horizontalAlignment, verticalAlignment, wrapText } = format;
  return {
    ...(font.name ? { font: font.name } : {}),
    ...(font.size ? { size: font.size } : {}),
    ...(typeof font.bold === 'boolean' ? { bold: font.bold } : {}),
    ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: verticalAlignment } : {}),
    ...(typeof wrapText === 'boolean' ? { wrap: wrapText } : {}),
  };
}

/** Gives all cells of a range the stated looks; others stay. */
export function setLooks({ format }: Excel.Range, looks: LooksMemo): void {
  if (looks.font !== undefined) format.font.name = looks.font;
  if (looks.size !== undefined) format.font.size = looks.size;
  if (looks.bold !== undefined) format.font.bold = looks.bold;
  if (looks.horizontal !== undefined) format.horizontalAlignment = looks.horizontal as Excel.HorizontalAlignment;
  if (looks.vertical !== undefined) format.verticalAlignment = looks.vertical as Excel.VerticalAlignment;
  if (looks.wrap !== undefined) format.wrapText = looks.wrap;
}

/** Of some looks those that are wanted, known before, and different: what may be changed, since it can be put back. */
export function changeOf(before: LooksMemo, wanted: LooksMemo): LooksMemo {
  const keys = Object.keys(wanted) as (keyof LooksMemo)[];
  return Object.fromEntries(
    keys
      .filter((key) => wanted[key] !== undefined && before[key] !== undefined && before[key] !== wanted[key])
      .map((key) => [key, wanted[key]]),
  );
}

/** Points of a column of so many characters in the form that files use: pixels of Excel's default font, four of them in three points. */
export const pointsOfWidth = (characters: number): number => Math.round(characters * 7) * 0.75;
