import type { ListEntry, ListPage } from '../engine/list-types';

/** Entries that are asked for at a time. */
export const PAGE_SIZE = 100;

/** The pages of one view of one report that came so far. Never changed in place. */
export interface Pages {
  readonly total: number;
  readonly records: number;
  readonly byNumber: ReadonlyMap<number, readonly ListEntry[]>;
}

/** A first page begins a new view; any other is laid beside those of the same view. */
export function withPage(before: Pages | null, { total, records, from, entries }: ListPage): Pages {
  const byNumber = new Map(before?.byNumber);
  byNumber.set(Math.floor(from / PAGE_SIZE), entries);
  return { total, records, byNumber };
}

export const entryAt = (pages: Pages | null, index: number): ListEntry | undefined =>
  pages?.byNumber.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];

/** Numbers of the pages that hold the entries `first..last` (both included) of a list of `total`. */
export function pagesOf(first: number, last: number, total: number): number[] {
  const end = Math.min(last, total - 1);
  const numbers: number[] = [];
  for (let page = Math.floor(Math.max(0, first) / PAGE_SIZE); page * PAGE_SIZE <= end; page++) numbers.push(page);
  return numbers;
}
