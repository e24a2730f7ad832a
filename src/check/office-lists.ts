import type { OfficeList } from '../criteria/criterion';
import type { Plan } from '../plan/plan';
import type { Table } from '../sheet/table';
import { unitNameKey } from '../sheet/text/abbreviations';
import { cellText, isBlank } from '../sheet/values/cell-text';

/** A list that the office keeps in a file of its own. */
export interface GivenList {
  readonly source: string;
  readonly names: readonly string[];
}

/** The lists of a plan by their ids: of a given file, and of the sheets of the workbook that hold them. Those that are nowhere are left out. */
export function officeLists(
  plan: Plan,
  tables: readonly Table[],
  given: ReadonlyMap<string, GivenList>,
  canonical: (nameKey: string) => string,
): ReadonlyMap<string, OfficeList> {
  return new Map(
    plan.lists.flatMap(({ id }) => {
      const sheets = tables.filter(({ list }) => list === id);
      const list = officeList(given.get(id), sheets, canonical);
      return list ? [[id, list] as const] : [];
    }),
  );
}

function officeList(
  file: GivenList | undefined,
  sheets: readonly Table[],
  canonical: (nameKey: string) => string,
): OfficeList | null {
  if (!file && sheets.length === 0) return null;
  const entries = new Map<string, ReturnType<OfficeList['find']>>();
  for (const name of file?.names ?? [])
    entries.set(name === '' ? '' : canonical(unitNameKey(name)), { text: name, cell: null });
  for (const table of sheets) {
    for (const record of table.records) {
      const cell = record.cells.find(({ column }) => column === record.subjectColumn);
      if (record.subject !== '' && cell && !isBlank(cell.raw))
        entries.set(canonical(record.subjectKey), { text: cellText(cell.raw), cell: { table, cell } });
    }
  }
  const source = [...(file ? [file.source] : []), ...sheets.map(({ sheet }) => sheet)].join(', ');
  return { source, find: (key) => (key === '' ? null : (entries.get(key) ?? null)) };
}
