import { invalidArgument, notSimulated } from '../../fault';
import { contains, intersection } from '../../model/area';
import { assertAllowed } from '../../model/protection';
import type { DataValidation } from '../../model/sheet';
import { typeTable, type Property, type TypeTable } from '../../protocol/type-table';
import { areaIn, assertSheetAlive, type CellsReference } from '../references';

/** What cells without a rule say. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
const NONE: Omit<DataValidation, 'area'> = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** Kinds of rule with their `Excel.DataValidationType`. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  date: 'Date',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  time: 'Time',
  custom: 'Custom',
};
/** Characters of a list that is written into its rule, and of the two texts that are shown. */
const LIMITS = { source: 255, title: 32, message: 255 } as const;

function ofRange(cells: CellsReference): Omit<DataValidation, 'area'> {
  const area = areaIn(cells);
  const touching = cells.sheet.validations.filter((one) => intersection(one.area, area));
  const [only] = touching;
  if (touching.length > 1 || (only && !contains(only.area, area)))
    throw notSimulated('several validations in one range');
  return only ?? NONE;
}

/** @throws {HostRefusal} AccessDenied; a rule over a part of another one's cells is not simulated */
function change(cells: CellsReference, to: Partial<DataValidation>): void {
  const area = areaIn(cells);
  const { sheet, workbook } = cells;
  assertAllowed(sheet, null);
  const isSame = (one: DataValidation) => contains(one.area, area) && contains(area, one.area);
  if (sheet.validations.some((one) => !isSame(one) && intersection(one.area, area)))
    throw notSimulated('a validation over a part of another one');
  const before = sheet.validations.find(isSame);
  sheet.validations = [...sheet.validations.filter((one) => !isSame(one)), { ...NONE, ...before, ...to, area }];
  workbook.tell({ kind: 'drawing', sheet, origin: 'add-in' });
}

/** Kinds of rule that are stated in a rule: Excel tells those that are not as null. */
const kindsIn = (rule: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function assertRule(rule: unknown): asserts rule is Record<string, unknown> {
  const kinds = isObject(rule) ? kindsIn(rule) : [];
  const [kind = ''] = kinds;
  if (!isObject(rule) || kinds.length !== 1 || TYPES[kind] === undefined) throw invalidArgument();
  const { [kind]: given } = rule;
  if (isObject(given) && typeof given['source'] === 'string' && given['source'].length > LIMITS.source)
    throw invalidArgument();
}

function assertTexts(given: unknown): asserts given is Record<string, unknown> {
  if (!isObject(given)) throw invalidArgument();
  for (const key of ['title', 'message'] as const)
    if (String(given[key] ?? '').length > LIMITS[key]) throw invalidArgument();
}

const texts = (key: 'prompt' | 'errorAlert'): Property<CellsReference> => ({
  get: (cells) => ofRange(cells)[key],
  set: (cells: CellsReference, given: unknown) => {
    assertTexts(given);
    change(cells, { [key]: given });
  },
});

/** Rules for what may be entered, with the words shown beside a cell. */
export const DATA_VALIDATION_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  DataValidation: typeTable<CellsReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Type: {
        get: (cells) => TYPES[kindsIn(ofRange(cells).rule)[0] ?? ''] ?? 'None',
      },
      Rule: {
        get: (cells) => ofRange(cells).rule,
        set: (cells: CellsReference, rule: unknown) => {
          assertRule(rule);
          change(cells, { rule });
        },
      },
      Prompt: texts('prompt'),
      ErrorAlert: texts('errorAlert'),
      IgnoreBlanks: {
        get: (cells) => ofRange(cells).ignoreBlanks,
        set: (cells: CellsReference, ignoreBlanks: boolean) => change(cells, { ignoreBlanks }),
      },
    },
    methods: {
      Clear: ({ sheet, ...cells }: CellsReference) => {
        const area = areaIn({ sheet, ...cells });
        assertAllowed(sheet, null);
        sheet.validations = sheet.validations.filter((one) => !intersection(one.area, area));
      },
    },
  }),
};
