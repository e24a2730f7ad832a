import type { ColumnIndex, RowIndex } from '../address';
import type { RowClass, TableColumn, UnreadRow } from '../table';
import { fold, startsWithWords } from '../text/fold';
import { isBlank } from '../values/cell-text';
import type { HeaderBlock } from './header';
import { structureMessages } from './messages';
import type { SheetView } from './sheet-view';

/** The columns that tell what a row is. */
export interface KeyColumns {
  readonly ordinal: ColumnIndex | null;
  /** Columns that may hold the record's name, best first. */
  readonly names: readonly ColumnIndex[];
  /** All columns matched with a field other than the ordinal. */
  readonly fields: readonly ColumnIndex[];
}

export interface ClassifiedRow {
  readonly row: RowIndex;
  readonly rowClass: Exclude<RowClass, 'title' | 'blank'>;
  /** Text of a group row. */
  readonly group?: string;
  /** Depth of a group: Roman numerals and letters stand above figures. */
  readonly level?: number;
}

export interface RowReading {
  readonly rows: readonly ClassifiedRow[];
  readonly unread: readonly UnreadRow[];
}

const folded = (texts: string): readonly string[] => texts.split('|').map((text) => fold(text));
const TOTALS = folded('tổng cộng|cộng|tổng số|tổng|cộng chung|tổng hợp chung');
const SIGNATURES = folded(
  'người lập biểu|người lập|người tổng hợp|người theo dõi|lập biểu|thủ trưởng|khối trưởng|cụm trưởng|trưởng khối|trưởng cụm|tm|kt|tl|tuq|q|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng ban|phó trưởng ban|hiệu trưởng|chánh văn phòng|nơi nhận|xác nhận của|ký tên|ký ghi rõ họ tên|đại diện',
);
const NOTES = folded('ghi chú|lưu ý|chú thích|chú ý|danh sách này có|danh sách có|ấn định danh sách');
const DATE_LINE = /ngày[\s.…\d]*tháng[\s.…\d]*năm/u;
const ARABIC = /^\d{1,5}[.)]?$/;
const NUMERAL = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u;
const NUMBERED_TEXT = /^(?:([IVXLC]{1,6}|[A-ZĐ])|\d{1,2})[.)]\s+\S/u;

const isColumnNumbers = (texts: readonly string[], width: number): boolean => {
  const marks = texts.map((text) => text.replace(/\s/g, ''));
  const isMark = (text: string) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:=.*)?$/u.test(text);
  const figures = marks.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number);
  const isRising = figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
  return marks.length >= Math.max(2, width * 0.5) && marks.every(isMark) && isRising && figures.length >= 2;
};

/** Class of each row below a header, until the next header, a signature block, or the end. */
export function classifyRows(
  view: SheetView,
  block: HeaderBlock,
  until: RowIndex,
  keys: KeyColumns,
  columns: readonly TableColumn[],
  isGroupText: (text: string) => boolean,
): RowReading {
  const rows: ClassifiedRow[] = [];
  const unread: UnreadRow[] = [];
  const { left, right } = block;
  const width = columns.length;
  const headers = columns.map(({ path }) => fold(path.at(-1) ?? ''));
  let ended = false;
  for (let row = block.last + 1; row <= until; row++) {
    const filled = view.filled(row, left, right);
    if (filled.length === 0) {
      // A row that holds nothing itself may belong to a merged record above; it adds nothing to read.
      if (isCovered(view, row, keys)) rows.push({ row, rowClass: 'record' });
      continue;
    }
    const first = filled[0] ?? left;
    const firstText = view.text(row, first);
    if (ended) {
      rows.push({ row, rowClass: 'signature' });
      continue;
    }
    const texts = filled.map((column) => view.text(row, column));
    if (row <= block.last + 2 && isColumnNumbers(texts, width)) {
      rows.push({ row, rowClass: 'column-index' });
      continue;
    }
    if (
      filled.length >= 2 &&
      filled.filter((column) => headers[column - left] === fold(view.text(row, column))).length >=
        Math.max(2, filled.length * 0.6)
    ) {
      rows.push({ row, rowClass: 'header' });
      continue;
    }
    const names = keys.names.filter((column) => nameAt(view, row, column) !== '');
    const ordinal = keys.ordinal === null ? '' : view.text(row, keys.ordinal);
    const values = filled.filter((column) => keys.fields.includes(column) && !keys.names.includes(column));
    if (isSignature(texts, firstText, values.length, ordinal)) {
      ended = true;
      rows.push({ row, rowClass: 'signature' });
      continue;
    }
    if (TOTALS.some((word) => startsWithWords(fold(firstText), word)) && !ARABIC.test(ordinal)) {
      rows.push({ row, rowClass: 'total' });
      continue;
    }
    const group = groupOf(view, row, filled, keys, values.length, isGroupText);
    if (group) {
      rows.push({ row, rowClass: 'group', ...group });
      continue;
    }
    if (names.length > 0) {
      const isOnlyText =
        values.length === 0 &&
        filled.length === 1 &&
        keys.ordinal !== null &&
        ordinal === '' &&
        !view.merge(row, first);
      if (isOnlyText) {
        rows.push({ row, rowClass: 'unread' });
        unread.push({ row, reason: structureMessages.say('text-alone', { text: firstText }) });
      } else rows.push({ row, rowClass: 'record' });
      continue;
    }
    const onlyOrdinal = keys.ordinal !== null && filled.length === 1 && first === keys.ordinal && ARABIC.test(ordinal);
    // Numbers filled in ahead of the data are no records.
    if (onlyOrdinal || values.every((column) => isBlank(view.own(row, column)))) {
      if (onlyOrdinal) continue;
      rows.push({ row, rowClass: 'unread' });
      unread.push({ row, reason: structureMessages.say('text-alone', { text: firstText }) });
      continue;
    }
    rows.push({ row, rowClass: 'unread' });
    unread.push({ row, reason: structureMessages.say('no-subject') });
  }
  return { rows, unread };
}

/** The name that a row shows in a column: its own, or of a merge down over several rows (not of one across the row). */
export function nameAt(view: SheetView, row: RowIndex, column: ColumnIndex): string {
  const merge = view.merge(row, column);
  if (merge && merge.right > merge.left + 1) return '';
  return view.text(row, column);
}

/** Whether a row without content of its own lies under the merged name of a record. */
function isCovered(view: SheetView, row: RowIndex, { names }: KeyColumns): boolean {
  return names.some((column) => {
    const merge = view.merge(row, column);
    return merge !== undefined && merge.top < row && merge.right - merge.left < 2 && view.text(row, column) !== '';
  });
}

function isSignature(texts: readonly string[], firstText: string, values: number, ordinal: string): boolean {
  if (texts.length > 4 || ARABIC.test(ordinal)) return false;
  const keys = texts.map((text) => fold(text));
  const starts = keys.some((key) => SIGNATURES.some((word) => startsWithWords(key, word)));
  const isDate = texts.length <= 2 && DATE_LINE.test(texts.map((text) => text.toLowerCase()).join(' '));
  const isNote = NOTES.some((word) => startsWithWords(fold(firstText), word)) || firstText.startsWith('*');
  return (isDate && values <= 2) || isNote || (starts && (values === 0 || texts.length <= 2));
}

/** A heading inside the table: a numeral or letter instead of a number, a text over the whole width, or a text that names a kind of unit. */
function groupOf(
  view: SheetView,
  row: RowIndex,
  filled: readonly ColumnIndex[],
  keys: KeyColumns,
  values: number,
  isGroupText: (text: string) => boolean,
): { readonly group: string; readonly level: number } | null {
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
