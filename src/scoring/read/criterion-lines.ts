import type { Message } from '../../i18n/message';
import type { Area, RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';
import { fold } from '../../sheet/text/fold';
import { isNote, isSignature, MAX_BLANK } from './cells';
import { isColumnIndex, type ScoreHeader } from './header';
import { readingMessages } from './messages';
import { codesInTotal, isTotal } from './total-rows';
import { roleOf } from './roles';

/** One criterion row. */
interface Line {
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

/** A row of sums that is not the grand total: "Cộng mục I" below its criteria. */
export interface SumLine {
  readonly row: RowIndex;
  readonly text: string;
  /** How many criterion lines stand above it. */
  readonly after: number;
}

/** The rows of a table whose criteria are rows. */
export interface CriterionLines {
  readonly criteria: readonly Line[];
  readonly total: RowIndex | null;
  /** How many criterion lines stand below the grand total: bonus points that are told apart from it. */
  readonly below: number;
  readonly sums: readonly SumLine[];
  /** Row of places in a matrix with units as columns. */
  readonly rank: RowIndex | null;
  /** Row of grades under the total. */
  readonly grade: RowIndex | null;
  readonly unread: readonly UnreadLine[];
  readonly area: Area;
}

/** Roles that a row under the total may have: its share, its grade, a remark. */
const ASIDE: ReadonlySet<string | null> = new Set(['max', 'percent', 'grade', 'aside', 'weight', 'note', 'reason']);
const ASIDE_START =
  /^(?:tỉ lệ|xếp lọai|điểm (?:làm tròn|qui đổi|trung bình|bình quân)|làm tròn|qui đổi|bằng chữ|trung bình|bình quân|số phiếu)(?: |$)/u;
const GRADE = fold('xếp loại');
const isGrade = (text: string): boolean => roleOf(text) === 'grade' || fold(text).startsWith(GRADE);
const isAside = (text: string): boolean => ASIDE.has(roleOf(text)) || ASIDE_START.test(fold(text));

const FIGURE = /^-?\d[\d.,]*$/;

/** Reads the rows under a header whose criteria are rows; ends at signatures, the next header or a run of blank rows. */
export function readCriterionLines(view: SheetView, header: ScoreHeader): CriterionLines {
  const at = (role: string): number | null => header.columns.find((column) => column.role === role)?.column ?? null;
  const [code, title, group] = [at('ordinal'), at('criterion'), at('group')];
  const left = Math.min(...header.columns.map(({ column }) => column));
  const right = Math.max(...header.columns.map(({ column }) => column));
  const lines: (Line & { readonly hasFigure: boolean })[] = [];
  const totals: SumLine[] = [];
  const unread: UnreadLine[] = [];
  let rank: RowIndex | null = null;
  let grade: RowIndex | null = null;
  let [blanks, lastGroup, note] = [0, '', Infinity];
  const { next } = header;
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
    const names = [codeText, titleText, groupText];
    const first = names.find((each) => each !== '') ?? '';
    const hasFigure = filled.some((column) => column !== code && FIGURE.test(view.text(row, column)));
    const isSigned = filled.some((column) => isSignature(view.text(row, column)));
    if (!hasFigure && isSigned && (codeText === '' || isSignature(codeText))) break;
    if (!hasFigure && isNote(first)) {
      note = Math.min(note, lines.length);
      continue;
    }
    const total = names.find((each) => isTotal(each));
    if (total !== undefined) {
      totals.push({ row, text: total, after: lines.length });
      continue;
    }
    if (roleOf(titleText || first) === 'rank' && fold(first).length < 30) {
      rank = row;
      continue;
    }
    if (codeText === '' && totals.length > 0 && isAside(titleText || first)) {
      if (isGrade(titleText || first)) grade ??= row;
      continue;
    }
    if (groupText !== '' && groupText !== lastGroup) {
      lastGroup = groupText;
      const isVirtual = titleText !== '';
      lines.push({ row, code: isVirtual ? '' : codeText, title: groupText, isVirtual, isGroup: true, hasFigure });
      if (!isVirtual) continue;
    }
    // A full-width merge puts the title of a group into the column of codes.
    const wide = code === null ? undefined : view.merge(row, code);
    const isMergedOver = wide !== undefined && title !== null && wide.left <= title && title <= wide.right;
    const shown = isMergedOver || titleText === codeText ? '' : titleText;
    if (codeText === '' && shown === '' && !isMergedOver) {
      const hasPart = at('part') !== null && view.own(row, at('part') ?? 0) !== null;
      if (hasFigure && !hasPart) unread.push({ row, reason: readingMessages.say('no-name') });
      if (!hasPart) continue;
    }
    lines.push({ row, code: codeText, title: shown, isVirtual: false, isGroup: false, hasFigure });
  }
  const { grand, sums } = partTotals(totals);
  // Texts that follow the last sum, or a note, are remarks unless points follow them.
  const end = Math.min(note, totals.at(-1)?.after || Infinity);
  const lastFigure = lines.findLastIndex(({ hasFigure }) => hasFigure);
  const criteria = lines.filter((_, index) => index < end || index <= lastFigure);
  const isAbove = grand !== null && grand.after === 0;
  const rows = [...criteria.map(({ row }) => row), ...totals.map(({ row }) => row), ...(rank === null ? [] : [rank])];
  return {
    criteria,
    total: grand?.row ?? null,
    below: grand === null || isAbove ? 0 : Math.max(0, criteria.length - grand.after),
    sums,
    rank,
    grade,
    unread,
    area: { top: header.first, left, bottom: rows.reduce((last, row) => Math.max(last, row), header.last), right },
  };
}

/** The grand total is the last sum that names no single group, unless the same words stand under several groups. */
function partTotals(totals: readonly SumLine[]): { readonly grand: SumLine | null; readonly sums: readonly SumLine[] } {
  const general = totals.filter(({ text }) => codesInTotal(text).length !== 1);
  const last = general.at(-1);
  const isRepeated = general.length > 1 && general.every(({ text }) => fold(text) === fold(last?.text ?? ''));
  const grand = last && !isRepeated ? last : null;
  return { grand, sums: totals.filter((one) => one !== grand) };
}
