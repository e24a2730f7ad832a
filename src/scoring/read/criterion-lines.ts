import type { Message } from '../../i18n/message';
import type { Area, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { fold } from '../../sheet/text/fold';
import { isSignature, isTotal } from './cells';
import { findScoreHeader, isColumnIndex, type ScoreHeader } from './header';
import { readingMessages } from './messages';
import { roleOf } from './roles';

/** One criterion row. */
export interface Line {
  readonly row: RowIndex;
  readonly code: string;
  readonly title: string;
  /** A group that stands in a column of its own beside its first criterion: it has no cells. */
  readonly isVirtual: boolean;
  /** Its name stands in a column of groups. */
  readonly isGroup: boolean;
}

export interface UnreadLine {
  readonly row: RowIndex;
  readonly reason: Message;
}

/** The rows of a table whose criteria are rows. */
export interface CriterionLines {
  readonly criteria: readonly Line[];
  readonly total: RowIndex | null;
  /** Row of places in a matrix with units as columns. */
  readonly rank: RowIndex | null;
  readonly unread: readonly UnreadLine[];
  readonly area: Area;
}

/** Blank rows that end a table. */
const MAX_BLANK = 3;

/** Reads the rows under a header whose criteria are rows; ends at signatures, the next header or a run of blank rows. */
export function readCriterionLines(view: SheetView, header: ScoreHeader): CriterionLines {
  const at = (role: string): number | null => header.columns.find((column) => column.role === role)?.column ?? null;
  const [code, title, group] = [at('ordinal'), at('criterion'), at('group')];
  const left = Math.min(...header.columns.map(({ column }) => column));
  const right = Math.max(...header.columns.map(({ column }) => column));
  const criteria: Line[] = [];
  const unread: UnreadLine[] = [];
  let total: RowIndex | null = null;
  let rank: RowIndex | null = null;
  let [bottom, blanks, lastGroup] = [header.last, 0, ''];
  const next = findScoreHeader(view, header.last + 1)?.first ?? Infinity;
  for (let row = header.last + 1; row <= view.lastRow && row < next && blanks < MAX_BLANK; row++) {
    const filled = view.filled(row, left, right, true);
    if (filled.length === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    if (isColumnIndex(view, row)) continue;
    const text = (column: number | null): string => (column === null ? '' : view.text(row, column).trim());
    const own = (column: number | null): string =>
      column === null || view.own(row, column) === null ? '' : text(column);
    const [codeText, titleText, groupText] = [own(code), text(title), own(group)];
    const first = [codeText, titleText, groupText].find((each) => each !== '') ?? '';
    const hasFigure = filled.some((column) => column !== code && typeof view.own(row, column) === 'number');
    if (!hasFigure && filled.some((column) => isSignature(view.text(row, column)))) break;
    if ([codeText, titleText, groupText].some((each) => isTotal(each)) && total === null) {
      total = row;
      bottom = row;
      continue;
    }
    if (roleOf(titleText || first) === 'rank' && fold(first).length < 30) {
      rank = row;
      bottom = row;
      continue;
    }
    if (total !== null && !hasFigure) continue;
    if (groupText !== '' && groupText !== lastGroup) {
      lastGroup = groupText;
      criteria.push({
        row,
        code: titleText === '' ? codeText : '',
        title: groupText,
        isVirtual: titleText !== '',
        isGroup: true,
      });
      bottom = row;
      if (titleText === '') continue;
    }
    // A full-width merge puts the title of a group into the column of codes.
    const isMergedOver = code !== null && title !== null && (view.merge(row, code)?.right ?? code) >= title;
    const shown = isMergedOver || titleText === codeText ? '' : titleText;
    if (codeText === '' && shown === '' && !isMergedOver) {
      const hasPart = at('part') !== null && view.own(row, at('part') ?? 0) !== null;
      if (hasFigure && !hasPart) unread.push({ row, reason: readingMessages.say('no-name') });
      if (!hasPart) continue;
    }
    criteria.push({ row, code: codeText, title: shown, isVirtual: false, isGroup: false });
    bottom = row;
  }
  return { criteria, total, rank, unread, area: { top: header.first, left, bottom, right } };
}
