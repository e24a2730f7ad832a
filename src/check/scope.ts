import type { FieldReader, OfficeList, Scope, Subject, Verdict } from '../criteria/criterion';
import type { Wording } from '../i18n/message';
import type { Plan } from '../plan/plan';
import type { Vocabulary } from '../sheet/field';
import { unitKindReader } from '../sheet/structure/unit-kinds';
import type { Table } from '../sheet/table';
import { unitNameKey } from '../sheet/text/abbreviations';
import { isBlank, cellText } from '../sheet/values/cell-text';
import type { IsoDate } from '../sheet/value';
import { fieldReader } from './field-index';

const PERSON = 'person';

/** A list that the office keeps in a file of its own. */
export interface GivenList {
  readonly source: string;
  readonly names: readonly string[];
}

export interface WorkbookScope {
  readonly subjects: readonly Subject[];
  /** The tables that are judged: office lists left out. */
  readonly tables: readonly Table[];
  /** Records of one table, top down. */
  subjectsOf(table: Table): readonly Subject[];
  scopeOf(table: Table): Scope;
}

/** What the criteria of a plan may ask of the tables of one workbook. */
export function workbookScope(
  all: readonly Table[],
  plan: Plan,
  vocabulary: Vocabulary,
  asOf: IsoDate,
  given: ReadonlyMap<string, GivenList>,
  verdictOf: (subject: Subject) => Verdict,
): WorkbookScope {
  const tables = all.filter(({ list }) => list === null);
  const aliases = new Map(
    plan.aliases.flatMap(([name = '', ...others]) =>
      others.map((other) => [unitNameKey(other), unitNameKey(name)] as const),
    ),
  );
  const keyOf = (name: string): string => {
    const key = name === '' ? '' : unitNameKey(name);
    return aliases.get(key) ?? key;
  };
  const byTable = new Map(tables.map((table) => [table, table.records.map((record): Subject => ({ table, record }))]));
  const subjects = [...byTable.values()].flat();
  let index: Map<string, Subject[]> | undefined;
  const collectIndex = (): ReadonlyMap<string, readonly Subject[]> => {
    if (index) return index;
    const byName = (index = new Map<string, Subject[]>());
    for (const subject of subjects) {
      const key = personKey(subject);
      if (key === '') continue;
      const list = byName.get(key);
      if (list) list.push(subject);
      else byName.set(key, [subject]);
    }
    return byName;
  };
  /** Persons are told apart by name and unit; units by name alone. */
  const personKey = ({ record }: Subject): string => {
    const key = keyOf(record.subject);
    return record.unitKind === PERSON && key !== '' ? `${key} @ ${keyOf(record.workplace ?? '')}` : key;
  };
  const others = (subject: Subject): readonly Subject[] =>
    (collectIndex().get(personKey(subject)) ?? []).filter(({ table }) => table !== subject.table);
  const lists = new Map(plan.lists.map(({ id }) => [id, officeList(id, all, given, keyOf)] as const));
  const kinds = unitKindReader(vocabulary.unitKinds);
  const kindLabels = new Map(vocabulary.unitKinds.map(({ id, label }) => [id, label]));
  const scopes = new Map<Table, Scope>();

  const scopeOf = (table: Table): Scope => {
    const known = scopes.get(table);
    if (known) return known;
    const readers = new Map<string, FieldReader>();
    const scope: Scope = {
      table,
      asOf,
      subjects,
      scopeOf,
      verdictOf,
      bind(field, period) {
        const id = `${field} ${period ?? ''}`;
        const bound = readers.get(id) ?? fieldReader(table, tables, vocabulary, field, period, others);
        readers.set(id, bound);
        return bound;
      },
      unitKindLabel: (unitKind) => kindLabels.get(unitKind) ?? plain(unitKind),
      choiceLabel: (field, choice) =>
        vocabulary.fields.find(({ id }) => id === field)?.choices?.find(({ id }) => id === choice)?.label ??
        plain(choice),
      unitKindOfName: (name) => kinds.fromName(name),
      unitKey: ({ record }) => keyOf(record.subject),
      workplaceKey: ({ record }) => keyOf(record.workplace ?? ''),
      unitsNamed: (key) =>
        key === '' ? [] : (collectIndex().get(key) ?? []).filter(({ record }) => record.unitKind !== PERSON),
      list: (id) => lists.get(id) ?? null,
    };
    scopes.set(table, scope);
    return scope;
  };
  return { subjects, tables, subjectsOf: (table) => byTable.get(table) ?? [], scopeOf };
}

const plain = (text: string): Wording => ({ vi: text, en: text });

/** An office's list: of a given file, and of the sheets of the workbook that hold it; null when there is neither. */
function officeList(
  id: string,
  all: readonly Table[],
  given: ReadonlyMap<string, GivenList>,
  keyOf: (name: string) => string,
): OfficeList | null {
  const file = given.get(id);
  const sheets = all.filter(({ list }) => list === id);
  if (!file && sheets.length === 0) return null;
  const entries = new Map<string, ReturnType<OfficeList['find']>>();
  for (const name of file?.names ?? []) entries.set(keyOf(name), { text: name, cell: null });
  for (const table of sheets) {
    for (const record of table.records) {
      const cell = record.cells.find(({ column }) => column === record.subjectColumn);
      if (record.subject !== '' && cell && !isBlank(cell.raw))
        entries.set(keyOf(record.subject), { text: cellText(cell.raw), cell: { table, cell } });
    }
  }
  const source = [...(file ? [file.source] : []), ...sheets.map(({ sheet }) => sheet)].join(', ');
  return { source, find: (key) => (key === '' ? null : (entries.get(key) ?? null)) };
}
