import type { ColumnIndex, RowIndex } from '../address';
import type { CellValue } from '../grid';
import type { FieldSpec, ValueKind } from '../field';
import { fold } from '../text/fold';
import { countedHeads, readAnswer } from '../values/answer';
import { cellText, isBlank } from '../values/cell-text';
import { readRating } from '../values/rating';
import type { SheetView } from './sheet-view';
import type { Candidate } from './wordings';

/** Rows under a header that are looked at. */
const SAMPLE_ROWS = 30;

const isPlainAnswer = (raw: CellValue): boolean => {
  if (typeof raw === 'number' || /^\d+$/.test(fold(cellText(raw))) || countedHeads(cellText(raw)) !== null) return true;
  const reading = readAnswer(raw, { contrary: false, isDebt: false });
  return reading.kind === 'answer' && reading.detail === undefined;
};
/** "Chưa có tổ chức đảng" is said of the organisation, not of a year. */
const isRatingText = (scale: 'party' | 'union') => (raw: CellValue) => {
  const { kind } = readRating(cellText(raw), scale, 'either', []);
  return kind !== 'unreadable' && kind !== 'no-organisation';
};

/** Whether cells speak for a field that names something, and not for a yes/no question under the same header. */
const NAMING: Readonly<Partial<Record<ValueKind, (cells: readonly CellValue[]) => boolean>>> = {
  awards: (cells) => !cells.every(isPlainAnswer),
  rating: (cells) => cells.some(isRatingText('party')),
  'union-rating': (cells) => cells.some(isRatingText('union')),
};

/** Whether cells tell fields of one header apart: a yes/no question and something named. */
export const areToldByValues = (fields: readonly FieldSpec[]): boolean =>
  fields.length === 2 &&
  fields.some(({ value }) => value === 'answer') &&
  fields.some(({ value }) => NAMING[value] !== undefined);

/**
 * Of fields that claim a header those that its cells can mean: "Khen thưởng" asks a question above ticks and names an award above awards;
 * "Tổ chức đảng" is rated, or there or not. All of them where the column is blank.
 * @param from first row under the header.
 */
export function fittingValues(
  view: SheetView,
  from: RowIndex,
  column: ColumnIndex,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const asking = candidates.filter(({ field }) => field.value === 'answer');
  const naming = candidates.filter(({ field }) => NAMING[field.value] !== undefined);
  if (asking.length === 0 || naming.length === 0 || asking.length + naming.length < candidates.length)
    return candidates;
  const cells = Array.from({ length: SAMPLE_ROWS }, (_, at) => view.own(from + at, column)).filter(
    (raw) => !isBlank(raw) && !(typeof raw === 'string' && /^[1-9]\d?$/.test(fold(raw))),
  );
  if (cells.length === 0) return candidates;
  const named = naming.filter(({ field }) => NAMING[field.value]?.(cells));
  return named.length > 0 ? named : asking;
}

/**
 * Fields that name something, without those whose header counts it ("Số công trình") where nothing but figures stands below: a count is
 * no name.
 */
export function withoutCounts(
  view: SheetView,
  from: RowIndex,
  column: ColumnIndex,
  header: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isNaming = ({ field }: Candidate) => field.value === 'text' && !field.role;
  if (!/^(?:tổng )?số (?:lượng )?/u.test(fold(header)) || !candidates.some(isNaming)) return candidates;
  const cells = Array.from({ length: SAMPLE_ROWS }, (_, at) => view.own(from + at, column)).filter(
    (raw) => !isBlank(raw),
  );
  const areFigures = cells.length > 0 && cells.every((raw) => typeof raw === 'number' || /^\d+$/.test(cellText(raw)));
  return areFigures ? candidates.filter((candidate) => !isNaming(candidate)) : candidates;
}
