import type { FieldReader, Scope, Subject, Verdict } from '../criteria/criterion';
import type { OwnWork, PlanFacts } from '../criteria/plan-facts';
import { once } from '../criteria/once';
import type { Wording } from '../i18n/message';
import { OWN_WORKS_LIST } from '../plan/lists';
import type { Table } from '../sheet/table';
import { PERSON } from '../sheet/structure/unit-kinds';
import type { IsoDate } from '../sheet/value';
import { fieldReader } from './field-readers';
import { nameWorks } from './duplicates';
import { groupBy } from './group-by';
import { officeLists, type GivenList, type KnownList } from './office-lists';
import type { ReadyPlan } from './ready-plan';

/** A subject whose record may be read anew after an edit. */
interface HeldSubject extends Subject {
  record: Subject['record'];
}

export interface WorkbookScope {
  /** The tables that are judged: office lists left out. */
  readonly tables: readonly Table[];
  /** Records of one table, top down. */
  subjectsOf(table: Table): readonly Subject[];
  scopeOf(table: Table): Scope;
  /** The office's lists by their ids. */
  readonly lists: ReadonlyMap<string, KnownList>;
  /** Comparison key of a record's own name; empty when there is none. */
  unitKey(subject: Subject): string;
  /** Records of the same unit or person in other tables of the workbook. */
  others(subject: Subject): readonly Subject[];
  /** Other records of the same unit in the same table, where a unit may have several. */
  sameUnit(subject: Subject): readonly Subject[];
  /** Persons whose workplace is the unit of this record; none for a person's. */
  personsOf(subject: Subject): readonly Subject[];
  /** Puts a record that was read anew in the place of the old one. Its name, workplace and kind are as they were. */
  replace(subject: Subject, record: Subject['record']): void;
}

const plain = (text: string): Wording => ({ vi: text, en: text });

/** What the criteria of a plan may ask of the tables of one workbook. */
export function workbookScope(
  all: readonly Table[],
  { plan, vocabulary, unitKinds, kindLabels, fieldLabels, canonical, kinship }: ReadyPlan,
  asOf: IsoDate,
  given: ReadonlyMap<string, GivenList>,
  verdictOf: (subject: Subject) => Verdict,
): WorkbookScope {
  const tables = all.filter(({ list }) => list === null);
  const byTable = new Map(
    tables.map((table) => [table, table.records.map((record, at): HeldSubject => ({ table, record, at }))]),
  );
  const subjectsOf = (table: Table): readonly Subject[] => byTable.get(table) ?? [];
  const everyone = once((): readonly Subject[] => [...byTable.values()].flat());
  const unitKey = ({ record }: Subject): string => canonical(record.subjectKey);
  const workplaceKey = ({ record }: Subject): string => canonical(record.workplaceKey);
  /** Persons are told apart by name and unit; units by name alone. */
  const ownKey = (subject: Subject): string => {
    const key = unitKey(subject);
    return subject.record.unitKind === PERSON && key !== '' ? `${key} @ ${workplaceKey(subject)}` : key;
  };
  const byName = once(() => groupBy(everyone(), ownKey));
  const byWorkplace = once(() => groupBy(everyone(), workplaceKey));
  const others = (subject: Subject): readonly Subject[] =>
    tables.length < 2 ? [] : (byName().get(ownKey(subject)) ?? []).filter(({ table }) => table !== subject.table);
  const worksIn = new Map(plan.tables.map((kind) => [kind.id, kind.worksIn ?? []]));
  const sameUnit = (subject: Subject): readonly Subject[] =>
    subject.record.unitKind === PERSON || (worksIn.get(subject.table.kind) ?? []).length === 0
      ? []
      : (byName().get(ownKey(subject)) ?? []).filter(({ table, at }) => table === subject.table && at !== subject.at);
  const siblings = (subject: Subject, field: string): readonly Subject[] => {
    const works = worksIn.get(subject.table.kind) ?? [];
    if (works.length === 0 || works.includes(field)) return [];
    const same = sameUnit(subject);
    return same.length > 0 && nameWorks([subject, ...same], works) ? same : [];
  };
  const lists = officeLists(plan, all, given, canonical);
  const facts: PlanFacts = {
    rounds: plan.rounds ?? [],
    targets: plan.targets ?? [],
    works: [...(plan.works ?? []), ...listedWorks(lists.get(OWN_WORKS_LIST))],
  };
  const scopes = new Map<Table, Scope>();

  const scopeOf = (table: Table): Scope => {
    const known = scopes.get(table);
    if (known) return known;
    const readers = new Map<string, FieldReader>();
    const workbook = { tables, subjects: subjectsOf(table), others, siblings };
    const scope: Scope = {
      table,
      asOf,
      get subjects() {
        return everyone();
      },
      scopeOf,
      verdictOf,
      bind(field, period) {
        const id = period === undefined ? field : `${field} ${period}`;
        const bound =
          readers.get(id) ?? fieldReader(table, field, fieldLabels.get(field) ?? plain(field), period, workbook);
        readers.set(id, bound);
        return bound;
      },
      unitKindLabel: (unitKind) => kindLabels.get(unitKind) ?? plain(unitKind),
      choiceLabel: (field, choice) =>
        vocabulary.fields.find(({ id }) => id === field)?.choices?.find(({ id }) => id === choice)?.label ??
        plain(choice),
      unitKindOfName: (name) => unitKinds.fromName(name),
      unitKey,
      workplaceKey,
      unitsNamed: (key) =>
        key === '' ? [] : (byName().get(key) ?? []).filter(({ record }) => record.unitKind !== PERSON),
      kinOf: (key) => kinship.of(key),
      list: (id) => lists.get(id) ?? null,
      facts,
    };
    scopes.set(table, scope);
    return scope;
  };
  return {
    tables,
    subjectsOf,
    scopeOf,
    lists,
    unitKey,
    others,
    sameUnit,
    personsOf: (subject) => (subject.record.unitKind === PERSON ? [] : (byWorkplace().get(unitKey(subject)) ?? [])),
    replace(subject, record) {
      const held = byTable.get(subject.table)?.[subject.at];
      if (held) held.record = record;
    },
  };
}

/** Works of the authority that the office lists, beside those of the plan. */
const listedWorks = (list: KnownList | undefined): readonly OwnWork[] =>
  [...(list?.names ?? [])].map(([id, text]) => ({ id, label: plain(text), names: [text] }));
