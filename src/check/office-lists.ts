import type { OfficeList } from '../criteria/criterion';
import { nameText } from './list-names';
import { blocReader } from './list-blocs';
import { namesInList, type NamesIn } from './list-entries';
import { vocabularyOf } from '../plan/index';
import { listsOf, UNITS_LIST } from '../plan/lists';
import type { Plan } from '../plan/plan';
import type { Table } from '../sheet/table';
import { unitNameKey } from '../sheet/text/abbreviations';
import { cellText, isBlank } from '../sheet/values/cell-text';

/** A list that the office keeps in a file of its own. */
export interface GivenList {
  readonly source: string;
  readonly names: readonly string[];
  /** Rows of it that hold something and were not understood. */
  readonly unread?: number;
}

/** A list as it is looked up in and told of. */
export interface KnownList extends OfficeList {
  /** Names as they are written, by their comparison keys. */
  readonly names: ReadonlyMap<string, string>;
  /** The cụm or khối of each name by the same keys, where the list says it. */
  readonly groups: ReadonlyMap<string, string>;
}

type Entry = NonNullable<ReturnType<OfficeList['find']>>;

/** The lists of a plan by their ids: of a given file, and of the sheets of the workbook that hold them. Those that are nowhere are left out. */
export function officeLists(
  plan: Plan,
  tables: readonly Table[],
  given: ReadonlyMap<string, GivenList>,
  canonical: (nameKey: string) => string,
): ReadonlyMap<string, KnownList> {
  let known: ReadonlySet<string> | null = null;
  const isKnown = (name: string): boolean => (known ??= knownNames(tables, given)).has(unitNameKey(name));
  const vocabulary = vocabularyOf(plan);
  return new Map(
    listsOf(plan).flatMap(({ id }) => {
      const sheets = tables.filter(({ list }) => list === id);
      const list = officeList(given.get(id), sheets, canonical, namesInList(vocabulary, id, isKnown));
      return list ? [[id, list] as const] : [];
    }),
  );
}

/** Keys of the names of records that are judged, and of the units of the bloc. */
const knownNames = (tables: readonly Table[], given: ReadonlyMap<string, GivenList>): ReadonlySet<string> =>
  new Set([
    ...tables
      .filter(({ list }) => list === null || list === UNITS_LIST)
      .flatMap(({ records }) => records.map(({ subjectKey }) => subjectKey)),
    ...(given.get(UNITS_LIST)?.names ?? []).map(unitNameKey),
  ]);

function officeList(
  file: GivenList | undefined,
  sheets: readonly Table[],
  canonical: (nameKey: string) => string,
  namesIn: NamesIn,
): KnownList | null {
  if (!file && sheets.length === 0) return null;
  const entries = new Map<string, Entry>();
  const groups = new Map<string, string>();
  let open = 0;
  for (const name of file?.names ?? []) {
    const { names, isOpen } = namesIn(name);
    if (isOpen) open++;
    for (const one of names) entries.set(canonical(unitNameKey(one)), { text: one, cell: null });
  }
  for (const table of sheets) {
    const blocOf = blocReader(table);
    for (const record of table.records) {
      const cell = record.cells.find(({ column }) => column === record.subjectColumn);
      if (record.subject === '' || !cell || isBlank(cell.raw)) continue;
      const { names, isOpen } = namesIn(nameText(record));
      if (isOpen) open++;
      for (const name of names) {
        const key = names.length === 1 && name === record.subject ? record.subjectKey : unitNameKey(name);
        const text = name === record.subject ? cellText(cell.raw) : name;
        entries.set(canonical(key), { text, cell: { table, cell } });
        const group = blocOf(record);
        if (group !== '') groups.set(canonical(key), group);
      }
    }
  }
  const source = [...new Set([...(file ? [file.source] : []), ...sheets.map(({ sheet }) => sheet)])].join(', ');
  return {
    source,
    names: new Map([...entries].map(([key, { text }]) => [key, text])),
    groups,
    unread: sheets.reduce((sum, { unread }) => sum + unread.length, (file?.unread ?? 0) + open),
    find: (key) => (key === '' ? null : (entries.get(key) ?? null)),
  };
}
