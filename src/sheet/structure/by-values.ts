import type { RowIndex, ColumnIndex } from '../address';
import { fold } from '../text/fold';
import { readAnswer } from '../values/answer';
import { isBlank } from '../values/cell-text';
import type { SheetView } from './sheet-view';
import type { Candidate } from './wordings';

/** Rows under a header that are looked at. */
const SAMPLE_ROWS = 30;

/**
 * Of fields that claim a header ("Khen thưởng") the ones that its cells can mean: under ticks and plain answers a question, under anything
 * else the name of an award. All of them where the column is blank.
 * @param from first row under the header.
 */
export function fittingValues(
  view: SheetView,
  from: RowIndex,
  column: ColumnIndex,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isAnswer = ({ field }: Candidate) => field.value === 'answer';
  const [asking, naming] = [candidates.filter(isAnswer), candidates.filter(({ field }) => field.value === 'awards')];
  if (asking.length === 0 || asking.length + naming.length < candidates.length) return candidates;
  const cells = Array.from({ length: SAMPLE_ROWS }, (_, at) => view.own(from + at, column)).filter(
    (raw) => !isBlank(raw) && !(typeof raw === 'string' && /^\(?\d{1,2}\)?$/.test(fold(raw))),
  );
  if (cells.length === 0) return candidates;
  const areAnswers = cells.every((raw) => {
    const reading = readAnswer(raw, { contrary: false, isDebt: false });
    return reading.kind === 'answer' && reading.detail === undefined;
  });
  return areAnswers ? asking : naming;
}
