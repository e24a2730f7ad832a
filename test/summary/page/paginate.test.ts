import { paginate, type Unpaged } from '../../../src/summary/page/paginate';
import { wrappedLines } from '../../../src/summary/page/wrapped-lines';

/** A list of lines of one height under a header of one line; 120 characters across. */
const list = (count: number, change: Partial<Unpaged> = {}): Unpaged => ({
  widths: [20, 100],
  count,
  heightOf: () => 20,
  repeated: [0, 0],
  keptWithNext: new Set(),
  ...change,
});
/** Rows of each page. */
const pagesOf = (unpaged: Unpaged): number[][] => {
  const breaks = paginate(unpaged)?.pageBreaks ?? [];
  const starts = [0, ...breaks, unpaged.count];
  return starts
    .slice(1)
    .map((end, at) => Array.from({ length: end - (starts[at] ?? 0) }, (_, i) => i + (starts[at] ?? 0)));
};

test('what is one page is not cut', () => {
  expect(paginate(list(20))).toBeNull();
});

test('every row is on one page, no page is higher than the paper, header repeated', () => {
  const heightOf = (row: number): number => 17 * (1 + (row % 4));
  const unpaged = list(300, { heightOf });
  const pages = pagesOf(unpaged);
  expect(pages.flat()).toEqual(Array.from({ length: 300 }, (_, row) => row));
  for (const [at, rows] of pages.entries()) {
    const height = rows.reduce((sum, row) => sum + heightOf(row), at === 0 ? 0 : heightOf(0));
    expect(height).toBeLessThanOrEqual(508);
    if (at < pages.length - 1) expect(height).toBeGreaterThan(508 * 0.8);
  }
});

test('rows that belong together stand together', () => {
  for (let heading = 10; heading < 40; heading++) {
    const pages = pagesOf(list(60, { keptWithNext: new Set([heading, 57, 58]) }));
    expect(pages.find((rows) => rows.includes(heading))).toContain(heading + 1);
    expect(pages.at(-1)).toEqual(expect.arrayContaining([57, 58, 59]));
  }
});

test('wide sheets are printed smaller, and hold more rows then', () => {
  const narrow = paginate(list(200));
  const wide = paginate(list(200, { widths: [40, 160] }));
  expect(narrow?.scale).toBe(100);
  expect(wide?.scale).toBeLessThan(65);
  expect(200 * 6 * (wide?.scale ?? 0)).toBeLessThan(769 * 100);
  expect(wide?.pageBreaks.length).toBeLessThan(narrow?.pageBreaks.length ?? 0);
});

test('rows higher than a page stand on pages of their own', () => {
  expect(pagesOf(list(4, { heightOf: (row) => (row === 0 ? 20 : 600) }))).toEqual(
    [[0], [1], [2], [3]].map((rows) => rows),
  );
});

test('more pages than Excel takes breaks for are left to Excel', () => {
  expect(paginate(list(2000, { heightOf: () => 400 }))).toBeNull();
});

test.each([
  ['', 10, 1],
  ['ngắn', 10, 1],
  ['xã, phường, thị trấn', 21, 1],
  ['xã, phường, thị trấn', 14, 2],
  ['một\nhai\nba', 40, 3],
  // Capitals are wider than small letters.
  ['ỦY BAN NHÂN DÂN HUYỆN', 24, 2],
  ['Ủy ban nhân dân huyện', 24, 1],
  // A word without blanks is broken where the column ends.
  ['a'.repeat(64), 40, 2],
  [12345, 3, 1],
])('%j in a column of %i takes %i lines', (content, width, lines) => {
  expect(wrappedLines(content, width)).toBe(lines);
});
