import type { ColumnIndex } from '../address';
import { headerAt, segments, type HeaderBlock, type HeaderRows } from './header';
import type { SheetView } from './sheet-view';
import type { HeaderMatcher } from './wordings';

/** Header rows that a person named. */
export interface NamedHeader extends HeaderRows {
  /** First column of the table that they are named for; missing where they are named for all tables of these rows. */
  readonly left?: ColumnIndex;
}

type StartsTable = (block: HeaderBlock, before: HeaderBlock) => boolean;

/** Whether header rows that a person named stand for those found: they meet, or lie below with no row for a record between. */
const meets = (named: NamedHeader, { first, last }: HeaderRows): boolean =>
  first <= named.last && last >= named.first - 1;

const holds = ({ left, right }: HeaderBlock, column: ColumnIndex): boolean => column >= left && column <= right;
const sharesColumns = (one: HeaderBlock, other: HeaderBlock): boolean =>
  one.left <= other.right && one.right >= other.left;

/** Finds every header of a sheet, top down; tables side by side give one block each. Headers that a person named go first. */
export function findHeaders(
  view: SheetView,
  matcher: HeaderMatcher,
  startsTable: StartsTable,
  named: readonly NamedHeader[] = [],
): HeaderBlock[] {
  const forAll = named.filter(({ left }) => left === undefined);
  const found: HeaderBlock[] = [];
  for (let row = 0; row <= view.lastRow; row++) {
    const given = forAll.find(({ first }) => first === row);
    if (!given && !view.grid.rows[row]) continue;
    const isLater = found.length > 0 || named.some(({ first }) => first < row);
    const rows = given ?? headerAt(view, row, matcher, isLater);
    if (!rows || (!given && forAll.some((one) => meets(one, rows)))) continue;
    const blocks = blocksIn(view, rows, startsTable).filter(
      (block) => !named.some((one) => one.left !== undefined && meets(one, rows) && holds(block, one.left)),
    );
    if (blocks.length === 0) continue;
    found.push(...blocks);
    row = rows.last;
  }
  const others: HeaderBlock[] = [];
  for (const { left, ...rows } of named) {
    if (left === undefined) continue;
    const blocks = blocksIn(view, rows, startsTable);
    const own = blocks.find((block) => holds(block, left)) ?? blocks[0];
    if (own) found.push(own);
    others.push(...blocks.filter((block) => block !== own));
  }
  // What stands beside a header that was named is one too, where no other was found.
  for (const block of others) if (!found.some((other) => sharesColumns(block, other))) found.push(block);
  return found.sort((a, b) => a.first - b.first || a.left - b.left);
}

/** The headers in some rows: parted where a blank column stands before what begins anew. */
function blocksIn(view: SheetView, { first, last }: HeaderRows, startsTable: StartsTable): HeaderBlock[] {
  const joined: HeaderBlock[] = [];
  for (const part of segments(view, first, last)) {
    const block = { first, last, ...part };
    const before = joined.at(-1);
    if (before && !startsTable(block, before)) joined[joined.length - 1] = { ...before, right: part.right };
    else joined.push(block);
  }
  return joined;
}
