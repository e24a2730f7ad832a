import { vocabularyOf, type Plan } from '../plan/index';
import { listVocabulary, namesInList } from './list-entries';
import type { Grid, GridWorkbook } from '../sheet/grid';
import { readTables } from '../sheet/index';

/** A name of a list, with the heading that it stands under. */
export interface ListedName {
  readonly name: string;
  /** The outermost group row above it; empty without. */
  readonly group: string;
}

/** The names that a workbook gives as an office's list. */
export interface ListNames {
  readonly names: readonly ListedName[];
  /** Rows that hold something and were not understood. */
  readonly unread: number;
}

/**
 * Reads a workbook as a list: the names of its tables, like those of any other table, or a bare column of names.
 * @param list id of the list.
 */
export function listNames(workbook: GridWorkbook, plan: Plan, list: string): ListNames {
  const namesIn = namesInList(plan, list);
  const { tables } = readTables(workbook, listVocabulary(vocabularyOf(plan), list));
  const names = tables.flatMap(({ records }) =>
    records.flatMap(({ subject, groups }) => namesIn(subject).map((name) => ({ name, group: groups[0] ?? '' }))),
  );
  if (names.length === 0)
    return {
      names: bareNames(workbook.grids)
        .flatMap(namesIn)
        .map((name) => ({ name, group: '' })),
      unread: 0,
    };
  return { names, unread: tables.reduce((sum, { unread }) => sum + unread.length, 0) };
}

/** The texts of the column that holds most texts: a list of names without a header. */
export function bareNames(grids: readonly Grid[]): readonly string[] {
  const columns = new Map<string, string[]>();
  grids.forEach((grid, sheet) =>
    grid.rows.forEach((row) =>
      row?.values.forEach((value, column) => {
        if (typeof value !== 'string' || !/\p{L}/u.test(value)) return;
        const key = `${sheet}/${column}`;
        const known = columns.get(key);
        if (known) known.push(value.trim());
        else columns.set(key, [value.trim()]);
      }),
    ),
  );
  return [...columns.values()].reduce((best, texts) => (texts.length > best.length ? texts : best), []);
}
