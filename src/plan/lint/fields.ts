import type { FieldSpec } from '../../sheet/field';
import { areToldByValues } from '../../sheet/structure/by-values';
import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { fold } from '../../sheet/text/fold';
import { baseFields } from '../base-fields';
import { planMessages } from '../messages';
import type { Plan } from '../plan';
import { lintFinding as finding, type PlanFinding } from './finding';
import { fieldsOf } from './rule-parts';

const NAME_ROLES = new Set(['collective', 'workplace', 'name', 'person']);

/** Whether reading tells fields of one header apart: by their cells, or "Đơn vị" in a list of units and in one of persons. */
const areToldApart = (fields: readonly FieldSpec[]): boolean =>
  fields.every(({ role }) => role !== undefined && NAME_ROLES.has(role)) || areToldByValues(fields);

/** Headers that two fields claim and no reading tells apart, fields with no header, fields that nothing asks for. */
export function fieldFindings(plan: Plan): readonly PlanFinding[] {
  const owners = new Map<string, { readonly header: string; readonly fields: Set<FieldSpec> }>();
  for (const field of [...baseFields().filter(({ id }) => !plan.fields.some((own) => own.id === id)), ...plan.fields]) {
    for (const header of [...field.headers, ...(field.contrary ?? [])]) {
      const key = expandAbbreviations(fold(header));
      const owner = owners.get(key) ?? { header, fields: new Set<FieldSpec>() };
      owner.fields.add(field);
      owners.set(key, owner);
    }
  }
  const used = new Set([
    ...plan.criteria.flatMap(({ variants }) => variants.flatMap(({ rule }) => fieldsOf(rule))),
    ...plan.tables.flatMap(({ fields }) => fields),
  ]);
  return [
    ...[...owners.values()]
      .filter(({ fields }) => fields.size > 1 && !areToldApart([...fields]))
      .map(({ header, fields }) =>
        finding(
          'warning',
          'fields',
          planMessages.say('header-claimed-twice', {
            path: 'fields',
            header,
            fields: { list: [...fields].map(({ id }) => id) },
          }),
        ),
      ),
    ...plan.fields.flatMap(({ id, headers, role }, index) => {
      const path = `fields[${index}]`;
      return [
        ...(headers.length === 0 ? [finding('error', path, planMessages.say('no-header', { path, id }))] : []),
        ...(used.has(id) || role ? [] : [finding('info', path, planMessages.say('unused-field', { path, id }))]),
      ];
    }),
  ];
}
