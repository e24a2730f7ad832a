import type { ColumnMemo } from '../../marks/column-memo';
import type { ColumnIndex } from '../../sheet/address';
import { attribute } from '../xml/scan';
import { placeFor, WORKSHEET_ORDER } from './element-order';
import { childNamed, childrenOf, outlineOf, withAttribute } from './outline';
import { insertion, type Splice } from './splice';

/** Width of a column in Excel when nothing is stated. */
const DEFAULT_WIDTH = 9.140625;

/** A run of columns with one description; `first` and `last` are 0-based. */
interface ColumnRun {
  readonly first: ColumnIndex;
  readonly last: ColumnIndex;
  /** Raw attributes without regard to `min` and `max`. */
  readonly attributes: string;
}

/**
 * The splices that give single columns new attributes. A run that covers such a column is split: everything else that it says, and
 * the other columns, stay.
 * @param change raw attributes of the column's run (`''` where there is none) -> new ones; `null` takes the run away there.
 */
export function rewriteColumns(
  xml: string,
  columns: readonly ColumnIndex[],
  change: (column: ColumnIndex, attributes: string) => string | null,
): Splice[] {
  const outline = outlineOf(xml);
  const p = outline.prefix;
  const list = childNamed(outline, 'cols');
  let runs: ColumnRun[] = (list ? childrenOf(xml, list) : []).map(({ attributes }) => ({
    first: Number(attribute(attributes, 'min') ?? 1) - 1,
    last: Number(attribute(attributes, 'max') ?? 1) - 1,
    attributes,
  }));
  const before = runs;
  for (const column of columns) {
    const covering = runs.find(({ first, last }) => first <= column && column <= last);
    const attributes = change(column, covering?.attributes ?? '');
    const own = attributes === null ? [] : [{ first: column, last: column, attributes }];
    const rest = covering
      ? [
          { ...covering, last: column - 1 },
          { ...covering, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [];
    runs = [...runs.filter((run) => run !== covering), ...rest, ...own];
  }
  if (runs === before) return [];
  const body = runs
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, attributes }) => {
      const ends = withAttribute(withAttribute(attributes, 'min', first + 1), 'max', last + 1);
      return `<${p}col${ends}/>`;
    })
    .join('');
  const text = body ? `<${p}cols>${body}</${p}cols>` : '';
  if (list) return [{ start: list.start, end: list.end, text }];
  return text ? [insertion(placeFor(outline, WORKSHEET_ORDER, 'cols'), text)] : [];
}

/** Attributes of a column that is to be seen with the given width in characters; its cell format stays. */
export const shownWithWidth = (attributes: string, width: number): string =>
  withAttribute(withAttribute(withAttribute(attributes, 'hidden', null), 'width', width), 'customWidth', 1);

/** Attributes of a column of ours once the marks are gone; null when nothing is left to say about it. */
export function withMemo(attributes: string, before: ColumnMemo | undefined): string | null {
  const isStated = before?.width !== undefined || before?.hidden === true;
  const format = Number(attribute(attributes, 'style') ?? 0);
  if (!isStated && format === 0) return null;
  const shown = withAttribute(withAttribute(attributes, 'hidden', before?.hidden ? 1 : null), 'customWidth', null);
  return before?.width === undefined
    ? withAttribute(shown, 'width', DEFAULT_WIDTH)
    : withAttribute(withAttribute(shown, 'width', before.width), 'customWidth', 1);
}
