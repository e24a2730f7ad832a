import { shiftFormula } from '../../../sheet/shift-formula';
import type { Area } from '../../../sheet/address';
import { itemNotFound } from '../fault';
import { without } from './area';
import type { ConditionalFormat, CustomFormat } from './conditional-format';
import type { Origin } from './events';
import { assertAllowed } from './protection';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Adds an empty rule of the formula kind, at the highest priority. @throws {HostRefusal} AccessDenied */
export function addCustomFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  origin: Origin,
): CustomFormat {
  assertAllowed(sheet, 'allowFormatCells');
  const rule: CustomFormat = {
    kind: 'custom',
    id: workbook.newId(),
    areas,
    formula: '',
    fill: null,
    fontColor: null,
    bold: null,
    italic: null,
    stopIfTrue: false,
  };
  setRules(workbook, sheet, [rule, ...sheet.conditionalFormats], origin);
  return rule;
}

/** @throws {HostRefusal} ItemNotFound, AccessDenied */
export function changeRule(
  workbook: WorkbookModel,
  sheet: SheetModel,
  id: string,
  change: Partial<Omit<CustomFormat, 'kind' | 'id'>>,
  origin: Origin,
): void {
  assertAllowed(sheet, 'allowFormatCells');
  ruleById(sheet, id);
  const changed = sheet.conditionalFormats.map((rule): ConditionalFormat =>
    rule.id !== id ? rule : rule.kind === 'custom' ? { ...rule, ...change } : { ...rule, ...only(change) },
  );
  setRules(workbook, sheet, changed, origin);
}

const only = ({ stopIfTrue }: Partial<CustomFormat>) => (stopIfTrue === undefined ? {} : { stopIfTrue });

/** Moves a rule to a place in the order of priorities, 0 the highest; negative places count from the lowest. @throws {HostRefusal} ItemNotFound */
export function moveRule(workbook: WorkbookModel, sheet: SheetModel, id: string, place: number, origin: Origin): void {
  assertAllowed(sheet, 'allowFormatCells');
  const rule = ruleById(sheet, id);
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  const wanted = place < 0 ? others.length + 1 + place : place;
  const index = Math.max(0, Math.min(others.length, wanted));
  setRules(workbook, sheet, [...others.slice(0, index), rule, ...others.slice(index)], origin);
}

/** @throws {HostRefusal} AccessDenied */
export function removeRules(workbook: WorkbookModel, sheet: SheetModel, ids: readonly string[], origin: Origin): void {
  assertAllowed(sheet, 'allowFormatCells');
  setRules(
    workbook,
    sheet,
    sheet.conditionalFormats.filter(({ id }) => !ids.includes(id)),
    origin,
  );
}

/** @throws {HostRefusal} ItemNotFound */
export function ruleById(sheet: SheetModel, wanted: string): ConditionalFormat {
  const rule = sheet.conditionalFormats.find(({ id }) => id === wanted);
  if (!rule) throw itemNotFound();
  return rule;
}

function setRules(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rules: readonly ConditionalFormat[],
  origin: Origin,
): void {
  sheet.conditionalFormats = rules;
  workbook.tell({ kind: 'drawing', sheet, origin });
}

/** Takes cells out of all rules, as clearing formats does. A rule without a cell left is gone; others read as before for those that stay. */
export function cutRules(sheet: SheetModel, hole: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule): ConditionalFormat[] => {
    const areas = rule.areas.flatMap((area) => without(area, hole));
    const [before, first] = [rule.areas[0], areas[0]];
    if (!before || !first) return [];
    if (rule.kind !== 'custom') return [{ ...rule, areas }];
    return [{ ...rule, areas, formula: shiftFormula(rule.formula, first.top - before.top, first.left - before.left) }];
  });
}
