import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import type { TableCorrection } from '../../sheet/correction';
import { isRole, type ScoreRoleName } from './role-wordings';
import { roleOf, roleOfPath } from './roles';

export interface ScoreColumn {
  readonly column: ColumnIndex;
  /** Header tiers from top to bottom, repeats dropped. */
  readonly path: readonly string[];
  readonly role: ScoreRoleName | null;
}

/** The header of a score table. */
export interface ScoreHeader {
  readonly first: RowIndex;
  readonly last: RowIndex;
  readonly columns: readonly ScoreColumn[];
  /** First row of the next header on the sheet; Infinity when there is none. */
  readonly next: number;
}

/** Header rows at most. */
const MAX_TIERS = 5;
/** Longer texts in a row are sentences, not headers. */
const LONGEST = 240;
const KEYS: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>(['criterion', 'unit', 'person']);
const POINTS: ReadonlySet<ScoreRoleName | null> = new Set<ScoreRoleName>([
  'max',
  'part',
  'self',
  'bloc',
  'review1',
  'review2',
  'final',
  'total',
  'score',
  'rank',
]);

/** Whether a row names criteria or units and, beside them, points. */
function isSeed(view: SheetView, row: RowIndex): boolean {
  const columns = view.filled(row, 0, view.lastColumn);
  if (columns.length < 2) return false;
  const texts = columns.map((column) => view.text(row, column));
  if (
    texts.some((text) => text.length > LONGEST) ||
    columns.some((column) => typeof view.own(row, column) === 'number')
  )
    return false;
  const roles = texts.map(roleOf);
  return roles.some((role) => KEYS.has(role)) && roles.some((role) => POINTS.has(role));
}

/** Whether a row carries a header on downwards: texts alone, none under the columns of codes and names. */
function isLowerTier(view: SheetView, row: RowIndex, keys: readonly ColumnIndex[]): boolean {
  const columns = view.filled(row, 0, view.lastColumn);
  const isFree = keys.every((column) => view.own(row, column) === null);
  return columns.length > 0 && isFree && columns.every((column) => typeof view.own(row, column) === 'string');
}

/** Last row of a header: as far as merged cells reach, else as rows of texts follow that leave codes and names blank. */
function lastTier(view: SheetView, first: RowIndex): RowIndex {
  const columns = view.filled(first, 0, view.lastColumn);
  const keys = columns.filter((column) => {
    const role = roleOf(view.text(first, column));
    return role === 'ordinal' || KEYS.has(role);
  });
  const merged = Math.max(
    first,
    ...columns.map((column) => {
      const merge = view.merge(first, column);
      return merge && merge.bottom - first < MAX_TIERS ? merge.bottom : first;
    }),
  );
  if (merged > first) return merged;
  const hasSpan = columns.some((column) => (view.merge(first, column)?.right ?? column) > column);
  let last = first;
  while (hasSpan && last - first < MAX_TIERS - 1 && isLowerTier(view, last + 1, keys)) last++;
  return last;
}

/** Tiers of a column; an upper tier without a merge reaches right up to the next text. */
function pathOf(view: SheetView, first: RowIndex, last: RowIndex, column: ColumnIndex): string[] {
  const path: string[] = [];
  for (let row = first; row <= last; row++) {
    let text = view.text(row, column);
    for (let left = column - 1; text === '' && row < last && left >= 0 && view.text(last, column) !== ''; left--) {
      const beside = view.text(row, left);
      if (beside === '') continue;
      if (!roleOf(beside) || roleOf(beside) === 'self') text = beside;
      break;
    }
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/**
 * The next score-table header at or below a row; null when there is none.
 * @param said what a person said of score tables of the sheet: where their headers are, and what their columns hold.
 */
export function findScoreHeader(
  view: SheetView,
  from: RowIndex,
  said: readonly TableCorrection[] = [],
): ScoreHeader | null {
  const found = headerFrom(view, from, said);
  return found && { ...found, next: headerFrom(view, found.last + 1, said)?.first ?? Infinity };
}

function headerFrom(
  view: SheetView,
  from: RowIndex,
  said: readonly TableCorrection[],
): Omit<ScoreHeader, 'next'> | null {
  for (let row = from; row <= view.lastRow; row++) {
    const own = said.find(({ header }) => header.first === row);
    if (!own && (isSaidOtherwise(said, row) || !isSeed(view, row))) continue;
    const last = own?.header.last ?? lastTier(view, row);
    const columns: ScoreColumn[] = [];
    for (let column = 0; column <= view.lastColumn; column++) {
      const path = pathOf(view, row, last, column);
      const told = own?.columns.find((one) => one.column === column);
      if (path.length > 0 || told) columns.push({ column, path, role: told ? saidRole(told.field) : roleOfPath(path) });
    }
    return { first: row, last, columns };
  }
  return null;
}

/** Whether a row that looks like a header is one within a header that a person named, which begins elsewhere. */
const isSaidOtherwise = (said: readonly TableCorrection[], row: RowIndex): boolean =>
  said.some(({ header }) => row > header.first && row <= header.last);

/** A column that is not used is known to hold no points. */
const saidRole = (field: string | null): ScoreRoleName => (field !== null && isRole(field) ? field : 'aside');

/** A row of column numbers under a header: 1, 2, 3 or (1), (2), (3) or A, B, 1, 2. */
export function isColumnIndex(view: SheetView, row: RowIndex): boolean {
  const texts = view.filled(row, 0, view.lastColumn).map((column) => view.text(row, column).replace(/[()\s]/g, ''));
  if (texts.length < 3 || texts.some((text) => !/^(?:\d{1,2}|[A-ZĐa-zđ])(?:=.*)?$/.test(text))) return false;
  const figures = texts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  return figures.length >= 2 && figures.every((value, at) => at === 0 || value === (figures[at - 1] ?? 0) + 1);
}
