import type { LineCell } from '../../../../src/summary/page/office-page';
import type { NewCellContent } from '../../../../src/summary/page/sheet-model';
import type { SampleLine } from './criteria';

/** What stands in some cells of a column in place of what belongs there; a function is given the rows of the lines by their paths. */
export type Injected = Readonly<Record<string, NewCellContent | ((rowOf: (path: string) => number) => NewCellContent)>>;

/** Path of the line with the grand total. */
export const TOTAL = 'total';

const valueOf = (content: NewCellContent): number => {
  if (typeof content === 'number') return content;
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  return isFormula && typeof content.value === 'number' ? content.value : 0;
};

/**
 * The cells of a column of scores: leaves as typed, groups and the grand total as sums, with the value that Excel gives: texts are
 * passed over. The grand total comes last.
 * @param scores by path of the leaf; leaves without one stay blank.
 */
export function scoreColumn(
  lines: readonly SampleLine[],
  column: string,
  scores: Readonly<Record<string, NewCellContent>>,
  injected: Injected = {},
): LineCell[] {
  const place = new Map([...lines.map(({ path }, at) => [path, at] as const), [TOTAL, lines.length]]);
  const known = new Map<string, NewCellContent>();
  /** Content of a line when the first line stands in a row. */
  const contentAt = (path: string, first: number): NewCellContent => {
    const key = `${path} ${first}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(path, first);
    known.set(key, made);
    return made;
  };
  const make = (path: string, first: number): NewCellContent => {
    const put = injected[path];
    if (put !== undefined) return typeof put === 'function' ? put((other) => first + (place.get(other) ?? 0)) : put;
    const at = place.get(path) ?? 0;
    const line = lines[at];
    if (line && line.below.length === 0) return scores[path] ?? null;
    const parts = line
      ? line.below.flatMap((offset) => lines[at + offset] ?? [])
      : lines.filter((one) => !one.path.includes('/'));
    const cells = parts.map((part) => `${column}${first + (place.get(part.path) ?? 0)}`);
    const isRun = parts.every((part, index) => place.get(part.path) === (place.get(parts[0]?.path ?? '') ?? 0) + index);
    const formula = isRun && cells.length > 1 ? `SUM(${cells[0]}:${cells.at(-1)})` : `SUM(${cells.join(',')})`;
    const sum = parts.reduce((all, part) => all + valueOf(contentAt(part.path, first)), 0);
    return { formula, value: Math.round(sum * 1e6) / 1e6 };
  };
  return [...place].map(
    ([path, at]): LineCell =>
      (row) =>
        contentAt(path, row - at),
  );
}

/** The value that a cell of such a column shows. */
export const shownValue = (cell: LineCell): number => valueOf(typeof cell === 'function' ? cell(1_000) : cell);
