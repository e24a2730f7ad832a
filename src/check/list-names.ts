import { vocabularyOf, type Plan } from '../plan/index';
import { blocReader } from './list-blocs';
import { listVocabulary, namesInList } from './list-entries';
import type { Grid, GridWorkbook } from '../sheet/grid';
import { readTables } from '../sheet/index';
import type { TableRecord } from '../sheet/table';
import { oneLine } from '../sheet/text/fold';

/** A name of a list, with the heading that it stands under. */
interface ListedName {
  readonly name: string;
  /** The cụm or khối that a column names, else the outermost group row above it; empty without. */
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
  const vocabulary = vocabularyOf(plan);
  // What is left whole here is looked at again beside the names that the checked workbook knows.
  const namesIn = namesInList(vocabulary, list, () => false);
  const { tables } = readTables(workbook, listVocabulary(vocabulary, list));
  const names = tables.flatMap((table) => {
    const blocOf = blocReader(table);
    return table.records.flatMap((record) =>
      namesIn(nameText(record)).names.map((name) => ({ name, group: blocOf(record) })),
    );
  });
  if (names.length === 0)
    return {
      names: bareNames(workbook.grids).flatMap((text) => namesIn(text).names.map((name) => ({ name, group: '' }))),
      unread: 0,
    };
  return { names, unread: tables.reduce((sum, { unread }) => sum + unread.length, 0) };
}

/** The text of the cell that names a record, with its line breaks. */
export function nameText({ cells, subject, subjectColumn }: TableRecord): string {
  const raw = cells.find(({ column }) => column === subjectColumn)?.raw;
  return typeof raw === 'string' && raw.includes('\n') && oneLine(raw) === subject ? raw : subject;
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
