import { cellAddress, type ColumnIndex, type RowIndex } from '../address';
import type { TableCorrection } from '../correction';
import type { RowClass, TableColumn, UnreadRow } from '../table';
import type { Period } from '../value';
import { clean, fold, startsWithWords } from '../text/fold';
import { isBlank } from '../values/cell-text';
import { ARABIC, groupOf, groupWithSums, saidGroup } from './groups';
import type { HeaderBlock, HeaderRows } from './header';
import type { KeyColumns } from './key-columns';
import { structureMessages } from './messages';
import { DOTTED, isLetteredTable, isNumberedTable, isParent } from './numbering';
import { namesIn } from './several-in-cell';
import type { SheetView } from './sheet-view';

export interface ClassifiedRow {
  readonly row: RowIndex;
  readonly rowClass: Exclude<RowClass, 'title' | 'blank'>;
  /** Text of a group row. */
  readonly group?: string;
  /** Depth of a group: Roman numerals and letters stand above figures. */
  readonly level?: number;
  /** The record above whose name this record, left without one, goes by. */
  readonly nameFrom?: RowIndex;
  /** The years that the row speaks of, where they go down the rows, and the first row of the record that it belongs to. */
  readonly years?: readonly Period[];
  readonly yearOf?: RowIndex;
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
/** Cells that a line of signatures fills at most. */
const SIGNATURE_CELLS = 3;
/** Cells of a line that may be signatures, a date or a note at most. */
const SIGNATURE_LINE = 4;
const DATE_LINE = /ngày[\s.…\d]*tháng[\s.…\d]*năm/u;

const LETTER = /\p{L}/u;

/** Whether the texts of a row number the columns of a table: (1) (2) (3), A B 1 2. */
export const isColumnNumbers = (texts: readonly string[], width: number): boolean => {
  const marks = texts.map((text) => text.replace(/\s/g, ''));
  const isMark = (text: string) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:=.*)?$/u.test(text);
  const figures = marks.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number);
  const isRising = figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
  return marks.length >= Math.max(2, width * 0.5) && marks.every(isMark) && isRising && figures.length >= 2;
};

/** "Trang 1/2" alone in its row: the foot of a printed page. */
const isPageNumber = (view: SheetView, row: RowIndex, [first, second]: readonly ColumnIndex[]): boolean =>
  first !== undefined &&
  second === undefined &&
  /^trang\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?$/u.test(clean(view.text(row, first)));

/** What tells rows of one table apart. */
export interface RowSetting {
  readonly block: HeaderBlock;
  /** The same header printed again further down. */
  readonly repeats: readonly HeaderRows[];
  /** First row to look at, where it is not the one below the header. Numbered tables are known by the rows above it too. */
  readonly from?: RowIndex;
  /** Last row to look at. */
  readonly until: RowIndex;
  readonly keys: KeyColumns;
  readonly columns: readonly TableColumn[];
  /** What a person said that rows are. */
  readonly said: NonNullable<TableCorrection['rows']>;
  /** Whether a text names a kind of unit and is no unit's own name. */
  readonly isGroupText: (text: string) => boolean;
  /** Whether a text begins like the name of a unit. */
  readonly isUnitName: (text: string) => boolean;
}

/** Class of each row below a header. Records may go on under a note or a signature when they are numbered. */
export function classifyRows(view: SheetView, setting: RowSetting): RowReading {
  const { block, repeats, until, keys, columns, isGroupText, isUnitName } = setting;
  const rows: ClassifiedRow[] = [];
  const unread: UnreadRow[] = [];
  const { left, right } = block;
  const width = columns.length;
  const headers = columns.map(({ path }) => fold(path.at(-1) ?? ''));
  const isValue = new Set(keys.fields.filter((column) => !keys.names.includes(column)));
  const isNumbered = isNumberedTable(view, block.last + 1, until, keys);
  const isLettered = !isNumbered && isLetteredTable(view, block, until, keys);
  let ended = false;
  const said = new Map(setting.said.map(({ row, rowClass }) => [row, rowClass]));
  for (let row = setting.from ?? block.last + 1; row <= until; row++) {
    if (repeats.some(({ first, last }) => row >= first && row <= last)) {
      ended = false;
      rows.push({ row, rowClass: 'header' });
      continue;
    }
    const filled = view.filled(row, left, right);
    if (filled.length === 0) {
      // A row that holds nothing itself may belong to a merged record above; it adds nothing to read.
      if (isCovered(view, row, keys)) rows.push({ row, rowClass: 'record' });
      continue;
    }
    const first = filled[0] ?? left;
    const firstText = view.text(row, first);
    const known = said.get(row);
    if (known) {
      ended &&= known === 'total' || known === 'ignored';
      rows.push(
        known === 'group' ? { row, rowClass: known, ...saidGroup(view, row, filled) } : { row, rowClass: known },
      );
      continue;
    }
    const ordinal = keys.ordinal === null ? '' : view.text(row, keys.ordinal);
    const isRecordNumber = ARABIC.test(ordinal) || DOTTED.test(ordinal);
    const texts = (): string[] => filled.map((column) => view.text(row, column));
    if (row <= block.last + 2 && isColumnNumbers(texts(), width)) {
      rows.push({ row, rowClass: 'column-index' });
      continue;
    }
    if (
      !isRecordNumber &&
      filled.length >= 2 &&
      filled.filter((column) => headers[column - left] === fold(view.text(row, column))).length >=
        Math.max(2, filled.length * 0.6)
    ) {
      rows.push({ row, rowClass: 'header' });
      continue;
    }
    if (isPageNumber(view, row, filled)) {
      rows.push({ row, rowClass: 'ignored' });
      continue;
    }
    const names = keys.names.filter((column) => LETTER.test(nameAt(view, row, column)));
    let values = 0;
    for (const column of filled) if (isValue.has(column)) values++;
    if (ended) {
      const goesOn = names.length > 0 && values > 0 && (isRecordNumber || filled.length > SIGNATURE_CELLS);
      if (!goesOn) {
        const isLost = filled.length > SIGNATURE_CELLS || (names.includes(first) && isUnitName(firstText));
        rows.push({ row, rowClass: isLost ? 'unread' : 'signature' });
        if (isLost) unread.push({ row, reason: structureMessages.say('below-end') });
        continue;
      }
      ended = false;
    }
    if (filled.length <= SIGNATURE_LINE && !isRecordNumber && isSignature(texts(), firstText, values)) {
      ended = true;
      rows.push({ row, rowClass: 'signature' });
      continue;
    }
    if (!isRecordNumber && TOTALS.some((word) => startsWithWords(fold(firstText), word))) {
      rows.push({ row, rowClass: 'total' });
      continue;
    }
    if (filled.length === 2 && isParent(view, row, until, keys)) {
      rows.push({ row, rowClass: 'group', group: view.text(row, filled[1] ?? first), level: 1 });
      continue;
    }
    const group =
      (isNumbered ? groupWithSums(view, row, filled, keys, isGroupText) : null) ??
      groupOf(view, row, filled, keys, values, isGroupText);
    if (group && !(isLettered && isUnitName(group.group))) {
      rows.push({ row, rowClass: 'group', ...group });
      continue;
    }
    const crowded = names.find((column) => namesIn(view.shown(row, column)) > 1);
    if (crowded !== undefined) {
      const count = namesIn(view.shown(row, crowded));
      rows.push({ row, rowClass: 'unread' });
      unread.push({ row, reason: structureMessages.say('several-names', { cell: cellAddress(row, crowded), count }) });
      continue;
    }
    if (names.length > 0) {
      const isOnlyText =
        values === 0 && filled.length === 1 && keys.ordinal !== null && ordinal === '' && !view.merge(row, first);
      if (isOnlyText) {
        rows.push({ row, rowClass: 'unread' });
        unread.push({ row, reason: structureMessages.say('text-alone', { text: firstText }) });
      } else rows.push({ row, rowClass: 'record' });
      continue;
    }
    const onlyOrdinal = keys.ordinal !== null && filled.length === 1 && first === keys.ordinal && isRecordNumber;
    // Numbers filled in ahead of the data are no records.
    if (onlyOrdinal || filled.every((column) => !isValue.has(column) || isBlank(view.own(row, column)))) {
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

function isSignature(texts: readonly string[], firstText: string, values: number): boolean {
  const keys = texts.map((text) => fold(text));
  const starts = keys.some((key) => SIGNATURES.some((word) => startsWithWords(key, word)));
  const isDate = texts.length <= 2 && DATE_LINE.test(texts.map((text) => text.toLowerCase()).join(' '));
  const isNote = NOTES.some((word) => startsWithWords(fold(firstText), word)) || /^\(?\*/.test(firstText);
  return (isDate && values <= 2) || isNote || (starts && (values === 0 || texts.length <= 2));
}
