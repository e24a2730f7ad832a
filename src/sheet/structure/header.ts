import type { ColumnIndex, RowIndex } from '../address';
import { clean, fold } from '../text/fold';
import { readPeriods, stripPeriods } from '../values/periods';
import type { SheetView } from './sheet-view';
import { LONGEST_HEADER, type HeaderMatcher } from './wordings';

/** A header found on a sheet: its rows and the columns that it spans. */
export interface HeaderBlock {
  readonly first: RowIndex;
  readonly last: RowIndex;
  readonly left: ColumnIndex;
  readonly right: ColumnIndex;
}

/** Rows of a header. */
export type HeaderRows = Pick<HeaderBlock, 'first' | 'last'>;

/** Header rows of one table at most. */
const MAX_TIERS = 5;
/** Without one of these a text names no year. */
const WITH_YEAR = /(?:19|20)\d\d/;
const ORDINALS = new Set(['stt', 'tt', 'số tt', 's tt', 'số thứ tự', 'no'].map(fold));

/** Texts that begin a title. */
const TITLE_START =
  /^(?:danh sách|bảng (?:tổng hợp|kê|đăng ký|đăng kí|theo dõi)|biểu (?:tổng hợp|mẫu|số)|phụ lục)(?!\p{L})/u;

/** A unit of measure and nothing else: a tier of such cells tells how the columns above are measured. */
const UNIT_ONLY =
  /^\(?\s*(?:(?:đvt|đơn vị tính|đơn vị|tính)\s*:?\s*)?(?:%|(?:1\.000|nghìn|ngàn|triệu|tr|tỉ)?\s*(?:đồng|đ|vnđ)|(?:triệu|tỉ|trđ)|người|lao động|hộ|ha|héc-?ta|tấn|km|m2|m²|lượt(?: người)?)\s*\)?$/u;
const isUnitOnly = (text: string): boolean => UNIT_ONLY.test(clean(text));

/** Whether all that stands in a row are units of measure. */
const isUnitRow = (view: SheetView, row: RowIndex): boolean => {
  const columns = view.filled(row, 0, view.lastColumn);
  return columns.length > 0 && columns.every((column) => isUnitOnly(view.text(row, column)));
};

const isOrdinalHeader = (text: string): boolean => ORDINALS.has(fold(text));
const isBareYears = (text: string): boolean =>
  readPeriods(text, 'either').length > 0 &&
  fold(stripPeriods(text))
    .replace(/năm học|năm|nh/g, '')
    .trim() === '';

/** A figure that is no year: data, never a header. */
const FIGURE = /^[-+]?\d+(?:[.,]\d+)?[.)%]?$/;
const isFigure = (text: string): boolean => FIGURE.test(text) && (!WITH_YEAR.test(text) || !isBareYears(text));

/**
 * Whether a row looks like the top or main tier of a header: several of its texts are wordings of fields.
 * Under a header that was found already, cells of records may read like wordings ("Đơn vị 1", "công trình"): there a header
 * must have STT, or the very wording of a column of names.
 */
export function isSeed(view: SheetView, row: RowIndex, matcher: HeaderMatcher, isLater: boolean): boolean {
  const texts: string[] = [];
  for (let column = 0, end = view.rowEnd(row); column <= end; column++) {
    if (!view.isFilled(row, column)) continue;
    const text = view.text(row, column);
    // Most rows are records, and their first cell is a number: the others need not be looked at.
    if (text.length > LONGEST_HEADER || isFigure(text)) return false;
    texts.push(text);
  }
  if (texts.length < 2) return false;
  if (texts.every((text) => TITLE_START.test(clean(text)))) return false;
  if (isLater && !texts.some((text) => isOrdinalHeader(text) || matcher.isNameWording(text))) return false;
  // One text said again and again ("Chưa có tổ chức đảng" under every year) is data, not a header.
  const matched = new Set(texts.filter((text) => matcher.isWording(text)).map(fold)).size;
  const hasOrdinal = texts.some(isOrdinalHeader);
  return (matched >= 2 && matched / texts.length >= 0.3) || hasOrdinal;
}

/** Whether a row carries on a header: everything in it stands under a header cell that spans columns, or is a bare year. */
export function isLowerTier(view: SheetView, row: RowIndex, first: RowIndex, matcher: HeaderMatcher): boolean {
  const columns = view.filled(row, 0, view.lastColumn);
  if (columns.length === 0) return false;
  if (isUnitRow(view, row)) return true;
  const isUnderSpan = columns.every((column) => {
    const above = view.merge(row - 1, column);
    if (above && above.top >= first && above.right > above.left) return true;
    return view.own(row - 1, column) === null && row - 1 >= first;
  });
  const texts = columns.map((column) => view.text(row, column));
  const headerLike = texts.filter((text) => isBareYears(text) || matcher.isWording(text)).length;
  if (isUnderSpan) {
    const startsRecord = columns.some((column) => isOrdinalHeader(view.text(first, column)));
    return (
      !startsRecord &&
      (headerLike > 0 ||
        columns.every(
          (column) => view.merge(row - 1, column)?.right !== undefined && typeof view.own(row, column) === 'string',
        ))
    );
  }
  return columns.length >= 2 && headerLike / columns.length >= 0.8;
}

/** Whether the row above a header's main tier belongs to it: parents over some of its columns, not a title over all. */
function isUpperTier(view: SheetView, row: RowIndex, first: RowIndex): boolean {
  const columns = view.filled(row, 0, view.lastColumn);
  if (columns.length === 0) return false;
  const below = view.filled(first, 0, view.lastColumn);
  const [left, right] = [below[0] ?? 0, below.at(-1) ?? 0];
  if (columns.some((column) => column < left)) return false;
  const width = right - left + 1;
  const isTitle = columns.some((column) => {
    const merge = view.merge(row, column);
    return merge ? merge.right - merge.left + 1 > width * 0.8 : columns.length === 1 && column === left;
  });
  if (isTitle) return false;
  const sharesMerge = columns.some((column) => (view.merge(row, column)?.bottom ?? row) >= first);
  const coversYears = columns.some((column) => {
    const merge = view.merge(row, column);
    const end = merge?.right ?? (columns.find((next) => next > column) ?? right + 1) - 1;
    return below.some((child) => child >= column && child <= end && isBareYears(view.text(first, child)));
  });
  return sharesMerge || coversYears;
}

/** The header whose main tier is a row; null when the row is none. */
export function headerAt(view: SheetView, row: RowIndex, matcher: HeaderMatcher, isLater: boolean): HeaderRows | null {
  if (!isSeed(view, row, matcher, isLater)) return null;
  let first = row;
  while (first > 0 && row - first < MAX_TIERS - 1 && isUpperTier(view, first - 1, first)) first--;
  let last = row;
  for (const column of view.filled(row, 0, view.lastColumn)) {
    const merge = view.merge(row, column);
    if (merge && merge.bottom - first < MAX_TIERS) last = Math.max(last, merge.bottom);
  }
  while (last - first < MAX_TIERS - 1 && isLowerTier(view, last + 1, first, matcher)) last++;
  return { first, last };
}

/** Columns of a header block in which nothing stands in any of its rows part it into segments. */
export function segments(
  view: SheetView,
  first: RowIndex,
  last: RowIndex,
): { left: ColumnIndex; right: ColumnIndex }[] {
  const parts: { left: ColumnIndex; right: ColumnIndex }[] = [];
  for (let column = 0; column <= view.lastColumn; column++) {
    let isFilled = false;
    for (let row = first; row <= last && !isFilled; row++) isFilled = view.label(row, column) !== '';
    if (!isFilled) continue;
    const open = parts.at(-1);
    if (open && open.right === column - 1) open.right = column;
    else parts.push({ left: column, right: column });
  }
  return parts;
}

/** Header tiers over a column, merged and blank-continued cells resolved, repeats dropped. */
export function headerPath(view: SheetView, { first, last, left }: HeaderBlock, column: ColumnIndex): string[] {
  const path: string[] = [];
  for (let row = first; row <= last; row++) {
    let text = view.label(row, column);
    if (text === '' && row < last && !view.merge(row, column) && view.label(row + 1, column) !== '') {
      // A parent written only over its first column goes on to the right as long as its cells below are filled.
      for (let at = column - 1; at >= left && text === ''; at--) {
        if (view.label(row + 1, at) === '') break;
        text = view.label(row, at);
      }
    }
    const above = path.at(-1);
    if (text === '' || above === text) continue;
    if (above !== undefined && isUnitOnly(text)) path[path.length - 1] = `${above} (${text.replace(/^\(|\)$/g, '')})`;
    else path.push(text);
  }
  return path;
}
