/** Entries that Page Up and Page Down pass over. */
const PAGE = 5;

/** The entry that a key leads to from another; null for keys that lead nowhere. Stays within the list. */
export function nextIndex(key: string, from: number, total: number): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, to));
}
