import type { ColumnIndex, RowIndex } from '../address';
import type { KeyColumns } from './key-columns';
import type { SheetView } from './sheet-view';

/** Text of a group row, and its depth: Roman numerals and letters stand above figures. */
interface GroupHead {
  readonly group: string;
  readonly level: number;
}

/** The figure of a record in a column of ordinals. */
export const ARABIC = /^\d{1,5}[.)]?$/;
/** The numeral or letter of a group, or of a record where a table has no figures. */
export const NUMERAL = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u;
const NUMBERED_TEXT = /^(?:([IVXLC]{1,6}|[A-ZĐ])|\d{1,2})[.)]\s+\S/u;

/** A row that a person said is a group: its first text that is no number heads it. */
export function saidGroup(view: SheetView, row: RowIndex, filled: readonly ColumnIndex[]): GroupHead {
  const texts = filled.map((column) => view.text(row, column));
  const head = texts[0] ?? '';
  const isNumeral = texts.length > 1 && (NUMERAL.test(head) || ARABIC.test(head));
  const text = (isNumeral ? texts[1] : head) ?? '';
  return { group: text, level: isNumeral ? levelOf(head) : 1 };
}

/** A numbered heading that carries sums of its group or a count: everything beside its text is a figure, or the text names a kind of unit. */
export function groupWithSums(
  view: SheetView,
  row: RowIndex,
  filled: readonly ColumnIndex[],
  keys: KeyColumns,
  isGroupText: (text: string) => boolean,
): GroupHead | null {
  const [first, second] = filled;
  if (first === undefined || second === undefined || first !== keys.ordinal || !keys.names.includes(second))
    return null;
  const [head, text] = [view.text(row, first), view.text(row, second)];
  if (!NUMERAL.test(head) || filled.length < 3) return null;
  const isSums = filled.slice(2).every((column) => typeof view.own(row, column) === 'number');
  return isSums || isGroupText(text) ? { group: text, level: levelOf(head) } : null;
}

/** A heading inside the table: a numeral or letter instead of a number, a text over the whole width, or a text that names a kind of unit. */
export function groupOf(
  view: SheetView,
  row: RowIndex,
  filled: readonly ColumnIndex[],
  keys: KeyColumns,
  values: number,
  isGroupText: (text: string) => boolean,
): GroupHead | null {
  if (filled.length > 2 || values > 1) return null;
  const texts = filled.map((column) => view.text(row, column));
  const [head = '', second] = texts;
  const text = second ?? head;
  const hasNumeral = second !== undefined && NUMERAL.test(head);
  if (second !== undefined && !hasNumeral) return null;
  if (hasNumeral && filled[0] !== keys.ordinal && keys.ordinal !== null) return null;
  const merge = view.merge(row, filled.at(-1) ?? 0);
  const isWide = merge !== undefined && merge.right - merge.left >= 2;
  const numbered = NUMBERED_TEXT.exec(head);
  const isCapital = text.length >= 6 && text === text.toUpperCase() && /\p{L}/u.test(text);
  const isLoneText =
    second === undefined &&
    (isWide || numbered !== null || (keys.ordinal !== null && (isCapital || isGroupText(text))));
  if (!hasNumeral && !isLoneText) return null;
  if (second === undefined && ARABIC.test(head)) return null;
  return {
    group: text.replace(/^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})[.)]\s+/u, ''),
    level: levelOf(hasNumeral ? head : (numbered?.[0] ?? '')),
  };
}

/** Letters and Roman numerals head large groups, figures the groups inside them. */
function levelOf(numeral: string): number {
  if (/^[A-HĐ][.)]?\s*/u.test(numeral) && !/^[IVXLC]/.test(numeral)) return 0;
  return /^\d/.test(numeral) ? 2 : 1;
}
