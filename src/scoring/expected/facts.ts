import { fold, clean } from '../../sheet/text/fold';
import { parseFigure } from '../../sheet/values/figures';
import { NO_FACTS, type Facts } from '../methods/method';
import { readPlace } from '../ranking/read-place';
import { noScoreReason } from '../sheet/no-score';
import type { TextCell } from '../sheet/score-sheet';

const FIGURE = '(-?\\d[\\d.,]*)';
const PERCENT = new RegExp(`${FIGURE}\\s*%`, 'u');
const anyOf = (...texts: readonly string[]): string => texts.map(clean).join('|');
const THINGS = anyOf(
  'lần',
  'kỳ',
  'lượt',
  'mô hình',
  'báo cáo',
  'vụ',
  'việc',
  'cuộc',
  'công trình',
  'sáng kiến',
  'trường hợp',
  'nghị quyết',
);
const DONE = anyOf('đạt', 'hoàn thành', 'thực hiện', 'đủ', 'có');
const TIMES = new RegExp(`${FIGURE}\\s*(?:${THINGS})`, 'u');
const BARE = new RegExp(`^${FIGURE}(?:\\s*\\p{L}.*)?$`, 'u');
const NOT_MET = new RegExp(`^(?:không|chưa|ko) (?:${DONE})|^(?:không|chưa)$`, 'u');
const MET = new RegExp(`^(?:(?:đã )?(?:${DONE})|x)(?: |$)`, 'u');

/** One figure of a text; null when there is none or it can be read in two ways. */
function figureIn(text: string, pattern: RegExp): number | null {
  const values = parseFigure((pattern.exec(text)?.[1] ?? '').replace(/[.,]$/, ''), { decimal: ',' });
  return values?.length === 1 ? (values[0] ?? null) : null;
}

interface Amount {
  readonly value: number | null;
  readonly percent: number | null;
}

function amountOf(cell: TextCell | null): Amount {
  if (!cell || cell.text === '') return { value: null, percent: null };
  if (typeof cell.raw === 'number')
    return cell.isPercent
      ? { value: null, percent: Number((cell.raw * 100).toPrecision(12)) }
      : { value: cell.raw, percent: null };
  const text = clean(cell.text);
  const percent = figureIn(text, PERCENT);
  return { value: percent === null ? figureIn(text, BARE) : null, percent };
}

/**
 * What the cells of target and result say, as far as they say it plainly: "85 %", "3 lần", "Đạt", "Không phát sinh", "Nhì".
 * What is not understood stays unknown.
 */
export function readFacts(target: TextCell | null, actual: TextCell | null): Facts {
  const [goal, done] = [amountOf(target), amountOf(actual)];
  const said = fold(actual?.text ?? '');
  const isUnassigned = [target, actual].some((cell) => noScoreReason(cell?.text ?? '') === 'not-assigned');
  const text = clean(actual?.text ?? '');
  const places = typeof actual?.raw === 'string' ? actual.raw.split(/[,;]/).map(readPlace) : [];
  const known = places.filter((place) => place !== null);
  // A target of 85 % that was reached by 80 % is a share of the target, as 8 of 10 is.
  const isShareOfShare = goal.percent !== null && goal.percent !== 100 && done.percent !== null;
  return {
    ...NO_FACTS,
    target: isUnassigned ? null : isShareOfShare ? goal.percent : goal.value,
    actual: isShareOfShare ? done.percent : done.value,
    percent: isShareOfShare ? null : done.percent,
    times: figureIn(text, TIMES) ?? done.value,
    met: NOT_MET.test(said) ? false : MET.test(said) ? true : null,
    arisen: noScoreReason(actual?.text ?? '') === 'not-arisen' ? false : null,
    places: known.length === places.length && known.length > 0 ? known : null,
  };
}
