import type { ListEntry } from '../../../src/taskpane/engine/list-types';
import { entryAt, PAGE_SIZE, pagesOf, withPage } from '../../../src/taskpane/results/page-cache';

const page = (from: number, count: number) => ({
  total: 250,
  records: 240,
  from,
  entries: Array.from({ length: count }, (_, index) => ({ key: `r${from + index}` }) as ListEntry),
});

test('entries are found in the pages that came, whatever came first', () => {
  const pages = withPage(withPage(null, page(2 * PAGE_SIZE, 50)), page(0, PAGE_SIZE));
  expect(entryAt(pages, 0)?.key).toBe('r0');
  expect(entryAt(pages, 249)?.key).toBe('r249');
  expect(entryAt(pages, 150)).toBeUndefined();
  expect(entryAt(null, 0)).toBeUndefined();
  expect(pages).toMatchObject({ total: 250, records: 240 });
});

test('a page does not change those that are drawn', () => {
  const before = withPage(null, page(0, PAGE_SIZE));
  withPage(before, page(PAGE_SIZE, PAGE_SIZE));
  expect(entryAt(before, PAGE_SIZE)).toBeUndefined();
});

test.each([
  [0, 20, 250, [0]],
  [95, 105, 250, [0, 1]],
  [240, 320, 250, [2]],
  [0, 0, 0, []],
  [-3, 5, 250, [0]],
])('entries %i to %i of %i lie on pages %j', (first, last, total, expected) => {
  expect(pagesOf(first, last, total)).toEqual(expected);
});
