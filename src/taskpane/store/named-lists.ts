import type { StoredList } from '../../excel/workbook-host';
import type { ListAsk } from '../engine/protocol';

/** A list that a person named. The names of a file are at hand while the pane is open, and later only where they are kept. */
export type NamedList =
  | { readonly list: string; readonly from: 'sheet'; readonly sheet: string }
  | {
      readonly list: string;
      readonly from: 'file';
      readonly file: string;
      /** Null: the file has to be chosen again. */
      readonly names: readonly string[] | null;
      /** The cụm or khối of each name; left out where the file says none. */
      readonly groups?: readonly string[] | undefined;
      /** Rows of the file that were not understood. */
      readonly unread: number;
      readonly isKept: boolean;
    };

/** Names that are kept in a workbook at most. */
export const MOST_KEPT = 5_000;

/** The lists with one in place of what was named for it before. */
export const withList = (lists: readonly NamedList[], named: NamedList): readonly NamedList[] => [
  ...withoutList(lists, named.list),
  named,
];

export const withoutList = (lists: readonly NamedList[], list: string): readonly NamedList[] =>
  lists.filter((one) => one.list !== list);

/** What a check is told of them; a file whose names are not at hand is left out. */
export const listAsks = (lists: readonly NamedList[]): readonly ListAsk[] =>
  lists.flatMap((one): ListAsk[] => {
    if (one.from === 'sheet') return [{ list: one.list, sheet: one.sheet }];
    const { list, file, names, groups, unread } = one;
    return names === null ? [] : [{ list, file, names, ...(groups ? { groups } : {}), unread }];
  });

/** What is kept in the workbook. */
export const storedLists = (lists: readonly NamedList[]): readonly StoredList[] =>
  lists.map((one) => {
    if (one.from === 'sheet') return one;
    const { list, from, file, names, groups, unread, isKept } = one;
    if (!isKept) return { list, from, file, names: null };
    return { list, from, file, names, ...(groups ? { groups } : {}), ...(unread > 0 ? { unread } : {}) };
  });

/** What was kept, beside what was named since. */
export const takenLists = (stored: readonly StoredList[] = [], named: readonly NamedList[]): readonly NamedList[] => [
  ...stored
    .filter(({ list }) => named.every((one) => one.list !== list))
    .map((one): NamedList =>
      one.from === 'sheet' ? one : { ...one, unread: one.unread ?? 0, isKept: one.names !== null },
    ),
  ...named,
];
