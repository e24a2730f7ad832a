import { intersection } from '../../model/area';
import type { ConditionalFormat, CustomFormat } from '../../model/conditional-format';
import { addCustomFormat, changeRule, moveRule, removeRules, ruleById } from '../../model/conditional-formats';
import { invalidArgument, itemNotFound, notSimulated } from '../../fault';
import { hostObject, typeTable, type HostObject, type Property, type TypeTable } from '../../protocol/type-table';
import { colorOf } from '../range/look-members';
import {
  areasIn,
  assertSheetAlive,
  rangeAreasOf,
  rangeOf,
  type CellsReference,
  type SheetReference,
} from '../references';

interface RuleReference extends SheetReference {
  readonly id: string;
}

const ruleOf = ({ sheet, id }: RuleReference): ConditionalFormat => ruleById(sheet, id);

function customOf(reference: RuleReference): CustomFormat {
  const rule = ruleOf(reference);
  if (rule.kind !== 'custom') throw invalidArgument();
  return rule;
}

const change = ({ workbook, sheet, id }: RuleReference, to: Partial<Omit<CustomFormat, 'kind' | 'id'>>): void =>
  changeRule(workbook, sheet, id, to, 'add-in');

const ruleObject = ({ workbook, sheet }: SheetReference, { id }: ConditionalFormat): HostObject =>
  hostObject('ConditionalFormat', { workbook, sheet, id } satisfies RuleReference);

/** Rules that touch a range, the one of highest priority first. */
const rulesAt = (cells: CellsReference): readonly ConditionalFormat[] =>
  cells.sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => areasIn(cells).some((wanted) => intersection(area, wanted))),
  );

function addRule(cells: CellsReference, type: string): HostObject {
  if (type !== 'Custom') throw notSimulated(`conditional formats of the type ${type}`);
  return ruleObject(cells, addCustomFormat(cells.workbook, cells.sheet, areasIn(cells), 'add-in'));
}

function setFormula(reference: RuleReference, formula: unknown): void {
  customOf(reference);
  // Whether Excel takes a formula without its sign for a formula or for a text is not documented: nobody may rely on either.
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
  change(reference, { formula });
}

const formula: Property<RuleReference> = { get: (rule) => customOf(rule).formula, set: setFormula };
const orNull = (rule: RuleReference): HostObject | null =>
  ruleOf(rule).kind === 'custom' ? hostObject('CustomConditionalFormat', rule) : null;

const assertRuleAlive = (rule: RuleReference): void => {
  assertSheetAlive(rule);
  ruleOf(rule);
};

/** Conditional formats: rules with a formula in full, rules of other types by type and place only. */
export const CONDITIONAL_FORMAT_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  ConditionalFormatCollection: typeTable<CellsReference>({
    assertAlive: assertSheetAlive,
    items: (cells) => rulesAt(cells).map((rule) => ruleObject(cells, rule)),
    item: (cells, id: string) => {
      const rule = rulesAt(cells).find((known) => known.id === id);
      if (!rule) throw itemNotFound();
      return ruleObject(cells, rule);
    },
    methods: {
      Add: addRule,
      ClearAll: (cells: CellsReference) =>
        removeRules(
          cells.workbook,
          cells.sheet,
          rulesAt(cells).map(({ id }) => id),
          'add-in',
        ),
      GetCount: (cells: CellsReference) => rulesAt(cells).length,
      GetItemAt: (cells: CellsReference, index: number) => {
        const rule = rulesAt(cells)[index];
        if (!rule) throw invalidArgument();
        return ruleObject(cells, rule);
      },
      GetItemOrNullObject: (cells: CellsReference, id: string) => {
        const rule = rulesAt(cells).find((known) => known.id === id);
        return rule ? ruleObject(cells, rule) : null;
      },
    },
  }),
  ConditionalFormat: typeTable<RuleReference>({
    identity: ['Id'],
    assertAlive: assertRuleAlive,
    properties: {
      Id: { get: ({ id }) => id },
      Type: {
        get: (reference) => {
          const rule = ruleOf(reference);
          return rule.kind === 'custom' ? 'Custom' : rule.type;
        },
      },
      Priority: {
        get: (reference) => reference.sheet.conditionalFormats.indexOf(ruleOf(reference)),
        set: ({ workbook, sheet, id }: RuleReference, place: number) => moveRule(workbook, sheet, id, place, 'add-in'),
      },
      StopIfTrue: {
        get: (reference) => ruleOf(reference).stopIfTrue,
        set: (reference: RuleReference, stopIfTrue: boolean) => change(reference, { stopIfTrue }),
      },
    },
    navigation: {
      Custom: (rule) => {
        customOf(rule);
        return hostObject('CustomConditionalFormat', rule);
      },
      CustomOrNullObject: orNull,
    },
    methods: {
      Delete: ({ workbook, sheet, id }: RuleReference) => removeRules(workbook, sheet, [id], 'add-in'),
      GetRange: (reference: RuleReference) => {
        const { areas } = ruleOf(reference);
        const [area] = areas;
        if (!area || areas.length > 1) throw invalidArgument();
        return rangeOf(reference, area);
      },
      GetRangeOrNullObject: (reference: RuleReference) => {
        const { areas } = ruleOf(reference);
        const [area] = areas;
        return area && areas.length === 1 ? rangeOf(reference, area) : null;
      },
      GetRanges: (reference: RuleReference) => rangeAreasOf(reference, ruleOf(reference).areas),
    },
  }),
  CustomConditionalFormat: typeTable<RuleReference>({
    assertAlive: assertRuleAlive,
    navigation: {
      Rule: (rule) => hostObject('ConditionalFormatRule', rule),
      Format: (rule) => hostObject('ConditionalRangeFormat', rule),
    },
  }),
  ConditionalFormatRule: typeTable<RuleReference>({
    assertAlive: assertRuleAlive,
    properties: { Formula: formula, FormulaLocal: formula },
  }),
  ConditionalRangeFormat: typeTable<RuleReference>({
    assertAlive: assertRuleAlive,
    navigation: {
      Fill: (rule) => hostObject('ConditionalRangeFill', rule),
      Font: (rule) => hostObject('ConditionalRangeFont', rule),
    },
  }),
  ConditionalRangeFill: typeTable<RuleReference>({
    assertAlive: assertRuleAlive,
    properties: {
      Color: {
        get: (rule) => customOf(rule).fill ?? '',
        set: (rule: RuleReference, color: string) => change(rule, { fill: colorOf(color) }),
      },
    },
    methods: { Clear: (rule: RuleReference) => change(rule, { fill: null }) },
  }),
  ConditionalRangeFont: typeTable<RuleReference>({
    assertAlive: assertRuleAlive,
    properties: {
      Color: {
        get: (rule) => customOf(rule).fontColor ?? '',
        set: (rule: RuleReference, color: string) => change(rule, { fontColor: colorOf(color) }),
      },
      Bold: {
        get: (rule) => customOf(rule).bold,
        set: (rule: RuleReference, bold: boolean) => change(rule, { bold }),
      },
      Italic: {
        get: (rule) => customOf(rule).italic,
        set: (rule: RuleReference, italic: boolean) => change(rule, { italic }),
      },
    },
    methods: { Clear: (rule: RuleReference) => change(rule, { fontColor: null, bold: null, italic: null }) },
  }),
};
