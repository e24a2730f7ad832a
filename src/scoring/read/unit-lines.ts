import type { ColumnIndex, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { fold } from '../../sheet/text/fold';
import { isNote, isSignature, MAX_BLANK, scoreCell } from './cells';
import type { UnreadLine } from './criterion-lines';
import { isColumnIndex, type ScoreHeader } from './header';
import { readingMessages } from './messages';
import { isTotal } from './total-rows';
import { roleOf } from './roles';

interface UnitLine {
  readonly row: RowIndex;
  readonly unit: string;
  /** The group row above ("I. Cụm Thi đua 1"); null where there is none. */
  readonly bloc: string | null;
}

/** The rows of a table whose units are rows. */
export interface UnitLines {
  readonly units: readonly UnitLine[];
  /** Row with the most points of each criterion, where there is one. */
  readonly max: RowIndex | null;
  /** A row of weights stands among them. */
  readonly isWeighted: boolean;
  readonly unread: readonly UnreadLine[];
  readonly bottom: RowIndex;
}

const SUMMARY = /^(?:trung bình|bình quân|cao nhất|thấp nhất|điểm trung bình|điểm bình quân)/u;

/** Reads the rows under a header whose units are rows: units, group rows, a row of most points; totals over all units are passed over. */
export function readUnitLines(
  view: SheetView,
  header: ScoreHeader,
  name: ColumnIndex,
  points: readonly ColumnIndex[],
): UnitLines {
  const right = Math.max(...header.columns.map(({ column }) => column));
  const units: UnitLine[] = [];
  const unread: UnreadLine[] = [];
  const { next } = header;
  let max: RowIndex | null = null;
  let isWeighted = false;
  const cluster = header.columns.find(({ role }) => role === 'cluster')?.column;
  let bloc: string | null = null;
  let [bottom, blanks] = [header.last, 0];
  for (let row = header.last + 1; row <= view.lastRow && row < next && blanks < MAX_BLANK; row++) {
    const filled = view.filled(row, 0, right, true);
    if (filled.length === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    if (isColumnIndex(view, row)) continue;
    const hasPoints = filled.some((column) => points.includes(column) && view.merge(row, column)?.left !== 0);
    const texts = filled.map((column) => view.text(row, column).trim());
    const hasFigure = filled.some(
      (column) =>
        points.includes(column) && scoreCell(view, row, column, { decimal: null }, null)?.reading.kind !== 'text',
    );
    if (!hasFigure && !/^\d/.test(texts[0] ?? '') && texts.some(isSignature)) break;
    const unit = view.own(row, name) === null ? '' : view.text(row, name).trim();
    const first = texts.find((text) => /\p{L}/u.test(text)) ?? '';
    if (!hasPoints && isNote(first)) continue;
    if (unit !== '' && roleOf(unit) === 'max') {
      max = row;
      bottom = row;
    } else if (roleOf(unit || first) === 'weight') {
      isWeighted = true;
      bottom = row;
    } else if (isTotal(unit || first) || SUMMARY.test(fold(unit || first))) {
      bottom = row;
    } else if (!hasPoints && first !== '' && (filled.length === 1 || isGroup(view, row, name, right))) {
      bloc = first;
      bottom = row;
    } else if (unit === '') {
      unread.push({ row, reason: readingMessages.say('no-name') });
    } else {
      // Named once for several units, beside the first of them.
      const named = cluster === undefined ? '' : view.text(row, cluster).trim();
      if (named !== '') bloc = named;
      units.push({ row, unit, bloc });
      bottom = row;
    }
  }
  return { units, max, isWeighted, unread, bottom };
}

/** A row that is merged over the table, or has a Roman numeral or a capital as its number. */
function isGroup(view: SheetView, row: RowIndex, name: ColumnIndex, right: ColumnIndex): boolean {
  const columns = view.filled(row, 0, right);
  const isWide = columns.some((column) => column <= name && (view.merge(row, column)?.right ?? column) > name);
  const number = columns.find((column) => column < name);
  return isWide || (number !== undefined && /^[IVXA-ZĐ]+[.)]?$/u.test(view.text(row, number).trim()));
}
