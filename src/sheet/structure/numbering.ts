import type { RowIndex } from '../address';
import { ARABIC, NUMERAL } from './groups';
import type { HeaderBlock } from './header';
import type { KeyColumns } from './key-columns';
import type { SheetView } from './sheet-view';

/** "1.2", the number of a record in group 1. */
export const DOTTED = /^\d{1,3}(?:\.\d{1,3}){1,2}\.?$/;

/** Whether a numbered name heads the records below it: the next number is one of its own ("1" above "1.1"). */
export function isParent(view: SheetView, row: RowIndex, until: RowIndex, { ordinal, names }: KeyColumns): boolean {
  if (ordinal === null) return false;
  const own = view.text(row, ordinal).replace(/\.$/, '');
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(own) || !names.some((column) => view.text(row, column) !== '')) return false;
  for (let below = row + 1; below <= until; below++) {
    const next = view.text(below, ordinal).replace(/\.$/, '');
    if (next !== '') return next === `${own}.1`;
  }
  return false;
}

/** Whether records of a table carry figures as numbers, so that a numeral or a letter in their place heads a group. */
export function isNumberedTable(view: SheetView, from: RowIndex, until: RowIndex, { ordinal }: KeyColumns): boolean {
  if (ordinal === null) return false;
  for (let row = from; row <= until; row++) if (ARABIC.test(view.text(row, ordinal))) return true;
  return false;
}

/** Whether a letter or a numeral stands before a record that has more than a name, so that one before a name alone may be its number too. */
export function isLetteredTable(
  view: SheetView,
  { last, left, right }: HeaderBlock,
  until: RowIndex,
  { ordinal, names, fields }: KeyColumns,
): boolean {
  if (ordinal === null) return false;
  for (let row = last + 1; row <= until; row++) {
    if (!NUMERAL.test(view.text(row, ordinal)) || !names.some((column) => view.text(row, column) !== '')) continue;
    if (view.filled(row, left, right).some((column) => fields.includes(column) && !names.includes(column))) return true;
  }
  return false;
}
