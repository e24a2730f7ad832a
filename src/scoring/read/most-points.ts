import { clean } from '../../sheet/text/fold';
import { parseFigure } from '../../sheet/values/figures';
import { exact, type Exact } from '../exact';
import { meant, type ScoreCell } from '../sheet/score-cell';

const N = '([-+]?\\s?\\d{1,4}(?:[.,]\\d{1,2})?)';
const UNIT = '\\s*(?:đ|điểm)?';
const MOST = [
  new RegExp(`^(?:tối đa|cao nhất|không quá|≤|<=|đến)\\s*(?:là\\s*)?${N}${UNIT}$`, 'u'),
  new RegExp(`^(?:từ\\s*)?\\d{1,3}(?:[.,]\\d{1,2})?${UNIT}\\s*(?:-|đến|÷|~)\\s*${N}${UNIT}$`, 'u'),
  new RegExp(`^${N}${UNIT}$`, 'u'),
];

/** Most points as a cell of that column says them: a figure, "40 điểm", "Tối đa 30", "0 - 20", "- 5"; null for other texts. */
export function mostPoints(cell: ScoreCell | null): Exact | null {
  const plain = meant(cell);
  if (plain || typeof cell?.raw !== 'string') return plain;
  const text = clean(cell.raw);
  for (const form of MOST) {
    const [, figure] = form.exec(text) ?? [];
    const values = figure === undefined ? null : parseFigure(figure.replace(/[\s+]/g, ''), { decimal: ',' });
    if (values?.length === 1) return exact(values[0] ?? 0);
  }
  return null;
}
