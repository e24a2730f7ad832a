import { ruleColumns } from '../../criteria/combine';
import type { NeededColumn } from '../../criteria/criterion';
import { askedIn } from '../../plan/asked';
import { vocabularyOf, type Plan } from '../../plan/index';
import type { FieldId, FieldSpec, TableKindSpec } from '../../sheet/field';
import { PERSON } from '../../sheet/structure/unit-kinds';
import type { Period } from '../../sheet/value';

/** A column of a template. */
export interface TemplateColumn {
  readonly field: FieldSpec;
  /** A column for each of them; none where the field is for no year. */
  readonly periods: readonly Period[];
  /** Kinds of unit that the plan asks it of, for each year where it has years (`''` where not); null: every kind. */
  readonly unitKinds: ReadonlyMap<Period | '', ReadonlySet<string>> | null;
}

/** What one sheet is for: the kinds of unit that stand in it. */
export interface TemplateSubjects {
  readonly unitKinds: readonly string[];
  /** `persons`: a list of persons; `units`: a list of units; `mixed`: both, one below the other. */
  readonly form: 'persons' | 'units' | 'mixed';
}

/** Kinds of unit of which a plan asks more than is merely told, in the plan's order. */
function askedKinds(plan: Plan, tableKind: string): readonly string[] {
  const { recordKind } = tableOf(plan, tableKind) ?? {};
  if (recordKind !== undefined) return [recordKind];
  const isAsked = (id: string) => askedIn(plan, tableKind, id).some(({ criterion }) => criterion.severity !== 'info');
  return plan.unitKinds.map(({ id }) => id).filter(isAsked);
}

/**
 * The sheets that a kind of table takes: one for all kinds of unit. Persons stand in it where the same is asked of them, and have a
 * sheet of their own where other things decide on them. Empty when the plan asks nothing in such a table.
 */
export function subjectsOf(plan: Plan, tableKind: string): readonly TemplateSubjects[] {
  const kinds = askedKinds(plan, tableKind);
  const units = kinds.filter((id) => id !== PERSON);
  const ofUnits = units.length > 0 ? [{ unitKinds: units, form: 'units' } as const] : [];
  if (!kinds.includes(PERSON)) return ofUnits;
  const asked = (id: string) => JSON.stringify(askedColumns(plan, tableKind, id));
  if (units.length > 0 && units.every((id) => asked(id) === asked(PERSON)))
    return [{ unitKinds: kinds, form: 'mixed' }];
  const isNeeded =
    units.length === 0 || askedIn(plan, tableKind, PERSON).some(({ criterion }) => criterion.severity === 'block');
  return isNeeded ? [...ofUnits, { unitKinds: [PERSON], form: 'persons' }] : ofUnits;
}

/** A sheet for one kind of unit alone, with the columns that are asked of it and no others; null when nothing is. */
export function subjectsOfKind(plan: Plan, tableKind: string, unitKind: string): TemplateSubjects | null {
  if (tableOf(plan, tableKind)?.recordKind !== undefined || askedIn(plan, tableKind, unitKind).length === 0)
    return null;
  return { unitKinds: [unitKind], form: unitKind === PERSON ? 'persons' : 'units' };
}

export const tableOf = (plan: Plan, tableKind: string): TableKindSpec | undefined =>
  plan.tables.find(({ id }) => id === tableKind);

const askedColumns = (plan: Plan, tableKind: string, unitKind: string): readonly NeededColumn[] =>
  askedIn(plan, tableKind, unitKind).flatMap(({ rule }) => ruleColumns(rule));

/** The columns of a template, from left to right: who, what the criteria ask in the plan's order, what else tells such a table, remarks. */
export function templateColumns(
  plan: Plan,
  tableKind: string,
  { unitKinds, form }: TemplateSubjects,
): TemplateColumn[] {
  const specs = new Map(vocabularyOf(plan).fields.map((field) => [field.id, field]));
  const asked = unitKinds.flatMap((unitKind) =>
    askedColumns(plan, tableKind, unitKind).map((column) => ({ unitKind, column })),
  );
  const everywhere = plan.unitKinds.flatMap(({ id }) => askedColumns(plan, tableKind, id));
  const isAsked = (id: FieldId) => everywhere.some(({ fields }) => fields.includes(id));
  const { fields: telling = [], recordKind } = tableOf(plan, tableKind) ?? {};
  const own = telling.filter((id) => !isAsked(id) && specs.has(id));
  const wanted: Wanted[] = [
    ...leading(plan, form, recordKind !== undefined, hasKindColumn(tableKind)).map((field) => ({
      field,
      periods: [],
      unitKind: null,
    })),
    ...inPlanOrder(plan, tableKind, asked).map(({ unitKind, column }) => ({
      field: column.fields[0] ?? '',
      periods: column.periods ?? [],
      unitKind,
    })),
    ...[...own, 'note'].map((field) => ({ field, periods: [], unitKind: null })),
  ];
  return merged(wanted, specs, asked.length > 0 ? unitKinds : []);
}

interface Wanted {
  readonly field: FieldId;
  readonly periods: readonly Period[];
  /** Null: of every kind. */
  readonly unitKind: string | null;
}

/** Long lists that are sorted and filtered have the kind of unit in a column, others in rows that head the units of a kind. */
export const hasKindColumn = (tableKind: string): boolean => tableKind === 'tracking';

/** Number and names. */
function leading(
  plan: Plan,
  form: TemplateSubjects['form'],
  isOfLines: boolean,
  isKindAsked: boolean,
): readonly FieldId[] {
  if (isOfLines) return ['ordinal', ...plan.fields.filter(({ role }) => role === 'name').map(({ id }) => id)];
  if (form === 'units') return ['ordinal', 'collective', ...(isKindAsked ? ['unit-kind'] : [])];
  return ['ordinal', form === 'persons' ? 'person' : 'name', 'position', 'workplace'];
}

/** What the criteria ask, in the order of the criteria and not of the kinds of unit. */
function inPlanOrder<Item extends { readonly unitKind: string; readonly column: NeededColumn }>(
  plan: Plan,
  tableKind: string,
  asked: readonly Item[],
): readonly Item[] {
  const place = new Map<FieldId, number>();
  plan.criteria.forEach((criterion, at) => {
    if (!criterion.tables.includes(tableKind)) return;
    for (const { rule } of criterion.variants)
      for (const { fields } of ruleColumns(rule)) {
        const [best = ''] = fields;
        if (!place.has(best)) place.set(best, at);
      }
  });
  const placeOf = ({ column }: Item): number => place.get(column.fields[0] ?? '') ?? plan.criteria.length;
  return [...asked].sort((a, b) => placeOf(a) - placeOf(b));
}

/** One column for each field: its years together, in their order, and the kinds that each is asked of. */
function merged(
  wanted: readonly Wanted[],
  specs: ReadonlyMap<FieldId, FieldSpec>,
  all: readonly string[],
): TemplateColumn[] {
  const found = new Map<FieldId, Map<Period | '', Set<string>>>();
  for (const { field, periods, unitKind } of wanted) {
    const known = found.get(field) ?? new Map<Period | '', Set<string>>();
    for (const period of periods.length > 0 ? periods : ['']) {
      const kinds = known.get(period) ?? new Set();
      for (const kind of unitKind === null ? all : [unitKind]) kinds.add(kind);
      known.set(period, kinds);
    }
    found.set(field, known);
  }
  return [...found].flatMap(([id, known]) => {
    const field = specs.get(id);
    if (!field) return [];
    const isOfAll = [...known.values()].every((kinds) => all.every((kind) => kinds.has(kind)));
    const periods = [...known.keys()].filter((period) => period !== '').sort(byLengthThenTime);
    return [{ field, periods, unitKinds: isOfAll ? null : known }];
  });
}

/** Years before school years, the earlier first. */
const byLengthThenTime = (a: Period, b: Period): number => a.length - b.length || (a < b ? -1 : 1);
