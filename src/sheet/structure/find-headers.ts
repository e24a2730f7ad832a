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
  let bands: readonly Band[] = [];
  for (let row = 0; row <= view.lastRow; row++) {
    const given = forAll.find(({ first }) => first === row);
    if (!given && !view.grid.rows[row]) continue;
    const isLater = found.length > 0 || named.some(({ first }) => first < row);
    const rows = given ?? headerAt(view, row, matcher, isLater);
    if (!rows) found.push(...headersOf(bands, row, matcher, startsTable));
    if (!rows || (!given && forAll.some((one) => meets(one, rows)))) continue;
    const blocks = blocksIn(view, rows, startsTable).filter(
      (block) => !named.some((one) => one.left !== undefined && meets(one, rows) && holds(block, one.left)),
    );
    if (blocks.length === 0) continue;
    found.push(...blocks);
    bands = bandsOf(view, blocks);
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

/** The columns of one of several tables side by side, in which a further table may begin beside rows of the others. */
interface Band {
  /** The sheet with nothing but these columns. */
  readonly view: () => SheetView;
  /** Where no header was found over these columns: the one left of them, from which a table here must be told. */
  readonly before: HeaderBlock | undefined;
  /** First row in which a header may begin. */
  from: number;
}

/** None where a table has the sheet for itself. What stands right of the last header, behind a blank column, may have one further down. */
function bandsOf(view: SheetView, blocks: readonly HeaderBlock[]): readonly Band[] {
  const end = blocks.at(-1);
  if (!end) return [];
  const rest = end.right + 1 < view.lastColumn ? [{ ...end, left: end.right + 2, before: end }] : [];
  const all: readonly (HeaderBlock & { readonly before?: HeaderBlock })[] = [...blocks, ...rest];
  if (all.length < 2) return [];
  return all.map(({ left, last, before }, at): Band => {
    const right = (all[at + 1]?.left ?? view.lastColumn + 1) - 1;
    let own: SheetView | undefined;
    return { view: () => (own ??= view.within(left, right)), before, from: last + 1 };
  });
}

/** Headers that begin in a row in which other tables have records. */
function headersOf(
  bands: readonly Band[],
  row: number,
  matcher: HeaderMatcher,
  startsTable: StartsTable,
): HeaderBlock[] {
  return bands.flatMap((band) => {
    const rows = row < band.from ? null : headerAt(band.view(), row, matcher, true);
    if (!rows) return [];
    const [first, ...others] = segments(band.view(), rows.first, rows.last);
    const block = first && { ...rows, left: first.left, right: others.at(-1)?.right ?? first.right };
    if (!block || (band.before && !startsTable(block, band.before))) return [];
    band.from = rows.last + 1;
    return [block];
  });
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
