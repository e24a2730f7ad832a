import type { RowIndex } from '../address';
import type { TableColumn, TableNotice } from '../table';
import type { Context } from './context';
import type { Said } from './form';
import { headerPath, type HeaderBlock } from './header';
import { classifyRows, type ClassifiedRow, type RowSetting } from './rows';
import type { KeyColumns } from './key-columns';
import type { SheetView } from './sheet-view';
import { namesTableKind } from './table-kind';
import type { UnitKindReader } from './unit-kinds';

/** A header with what its columns were understood as. */
export interface Layout {
  readonly block: HeaderBlock;
  readonly title: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly notices: readonly TableNotice[];
  readonly keys: KeyColumns;
  readonly said: Said;
}

/** How far down a table goes. */
export interface Extent {
  /** Last row that may belong to it. */
  readonly until: RowIndex;
  /** Where the title of the table below begins, when lines were found to be one. */
  readonly nextTitle: RowIndex | null;
  /** The same header printed again on later pages. */
  readonly repeats: readonly HeaderBlock[];
}

/** What the rows of a table are told apart by. */
export const rowSetting = (
  { block, keys, columns, said }: Pick<Layout, 'block' | 'keys' | 'columns'> & Partial<Pick<Layout, 'said'>>,
  repeats: readonly HeaderBlock[],
  until: RowIndex,
  kinds: UnitKindReader,
): RowSetting => ({
  block,
  repeats,
  until,
  keys,
  columns,
  said: said?.correction?.rows ?? [],
  isGroupText: (text) => kinds.fromText(text) !== null && kinds.fromName(text) === null,
  isUnitName: (text) => kinds.fromName(text) !== null,
});

/**
 * A table ends above the next header, or above the lines that are the next table's title. A header printed again on a later page,
 * with neither a title nor signatures between, goes on with the table.
 */
export function extentOf(view: SheetView, blocks: readonly HeaderBlock[], layout: Layout, context: Context): Extent {
  const { block, said } = layout;
  const bottom = said.correction?.extent?.bottom;
  if (bottom !== undefined) {
    // A person said how far the table goes: what looks like a header on the way is one printed again.
    const within = blocks.filter(
      ({ first, left, right }) => first > block.last && first <= bottom && left <= block.right && right >= block.left,
    );
    return { until: Math.min(bottom, view.lastRow), nextTitle: null, repeats: within };
  }
  const repeats: HeaderBlock[] = [];
  for (let last = block; ;) {
    const next = blocks.find(
      (other) => other.first > last.last && other.left <= block.right && other.right >= block.left,
    );
    if (!next) return { until: view.lastRow, nextTitle: null, repeats };
    const segment = { ...layout, block: { ...block, last: last.last } };
    const { rows } = classifyRows(view, rowSetting(segment, [], next.first - 1, context.kinds));
    const isSame = isAlone(blocks, next) && isSameHeader(view, block, next);
    const title = titleBelow(view, rows, block, isSame, context);
    const isSigned = rows.some(({ rowClass }) => rowClass === 'signature');
    if (!isSame || title !== null || isSigned) return { until: (title ?? next.first) - 1, nextTitle: title, repeats };
    repeats.push(next);
    last = next;
  }
}

const isAlone = (blocks: readonly HeaderBlock[], block: HeaderBlock): boolean =>
  blocks.filter(({ first }) => first === block.first).length === 1;

function isSameHeader(view: SheetView, one: HeaderBlock, other: HeaderBlock): boolean {
  if (one.left !== other.left || one.right !== other.right) return false;
  for (let column = one.left; column <= one.right; column++) {
    if (headerPath(view, one, column).join('\n') !== headerPath(view, other, column).join('\n')) return false;
  }
  return true;
}

/** First of the last lines of a table that are the title of the table below; null when it has none. */
function titleBelow(
  view: SheetView,
  rows: readonly ClassifiedRow[],
  { left, right }: HeaderBlock,
  isSame: boolean,
  { vocabulary }: Context,
): RowIndex | null {
  let first: RowIndex | null = null;
  for (const { row, rowClass } of rows.toReversed()) {
    const filled = view.filled(row, left, right);
    const text = view.text(row, filled[0] ?? left);
    // Under signatures every line is taken for one of them, a title too.
    const isText =
      rowClass === 'group' ||
      (rowClass === 'unread' && filled.length === 1) ||
      (rowClass === 'signature' && namesTableKind(vocabulary, text));
    // Above a header printed again a heading is a group of the same table, unless it speaks like a title.
    if (!isText || (isSame && !namesTableKind(vocabulary, text))) break;
    first = row;
  }
  return first;
}
