import { invalidArgument, itemNotFound, notSimulated } from '../../fault';
import { defineName, findName, replaceName } from '../../model/names';
import type { SheetModel } from '../../model/sheet';
import type { DefinedName, WorkbookModel } from '../../model/workbook';
import { hostObject, isHostObject, typeTable, type HostObject, type TypeTable } from '../../protocol/type-table';
import { areaIn, fullAddress, pointingTo, rangeOf, sheetObject, targetOf, type CellsReference } from '../references';

interface NamesReference {
  readonly workbook: WorkbookModel;
  /** Null for the names of the workbook. */
  readonly scope: SheetModel | null;
}
interface NameReference extends NamesReference {
  readonly name: string;
}

function nameOf({ workbook, scope, name }: NameReference): DefinedName {
  const known = findName(workbook, name, scope);
  if (!known) throw itemNotFound();
  return known;
}

const nameObject = ({ workbook, scope }: NamesReference, { name }: DefinedName): HostObject =>
  hostObject('NamedItem', { workbook, scope, name } satisfies NameReference);

const namesIn = ({ workbook, scope }: NamesReference): readonly DefinedName[] =>
  workbook.names.filter((name) => name.scope === scope);

function add(names: NamesReference, name: string, reference: HostObject | string, comment: string | null): HostObject {
  const added = { name, scope: names.scope, formula: formulaOf(reference), visible: true, comment: comment ?? '' };
  defineName(names.workbook, added);
  return nameObject(names, added);
}

/** A range object, or the text of a formula; a text without `=` is a constant, as in Excel's name manager. */
function formulaOf(reference: HostObject | string): string {
  if (isHostObject(reference) && reference.type === 'Range') {
    const cells = reference.model as CellsReference;
    return pointingTo(cells.sheet, areaIn(cells));
  }
  if (typeof reference !== 'string' || reference === '') throw invalidArgument();
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
}

const CONSTANTS: readonly (readonly [RegExp, string, (text: string) => unknown])[] = [
  [/^="((?:[^"]|"")*)"$/, 'String', (text) => text.slice(2, -1).replaceAll('""', '"')],
  [/^=-?\d+(?:\.\d+)?$/, 'Double', (text) => Number(text.slice(1))],
  [/^=(?:TRUE|FALSE)$/i, 'Boolean', (text) => text.toUpperCase() === '=TRUE'],
];

/** Type and value of a name: the address of a range, a constant, `#REF!`. @throws {HostRefusal} NotImplemented for other formulas */
function meaningOf(reference: NameReference): readonly [type: string, value: unknown] {
  const { formula } = nameOf(reference);
  const target = targetOf(reference.workbook, formula);
  if (target) return ['Range', fullAddress(target.sheet, [target.area])];
  const constant = CONSTANTS.find(([pattern]) => pattern.test(formula));
  if (constant) return [constant[1], constant[2](formula)];
  if (formula.includes('#REF!')) return ['Error', '#REF!'];
  throw notSimulated('values of names with a formula');
}

const change = (reference: NameReference, to: Partial<DefinedName>): void => {
  const before = nameOf(reference);
  replaceName(reference.workbook, before, { ...before, ...to });
};

function rangeOfName(reference: NameReference): HostObject | null {
  const target = targetOf(reference.workbook, nameOf(reference).formula);
  return target && rangeOf(target, target.area);
}

/** Defined names of the workbook or of one sheet. */
export const NAME_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  NamedItemCollection: typeTable<NamesReference>({
    items: (names) => namesIn(names).map((name) => nameObject(names, name)),
    item: (names, name: string) => nameObject(names, nameOf({ ...names, name })),
    methods: {
      Add: add,
      GetCount: (names: NamesReference) => namesIn(names).length,
      GetItemOrNullObject: (names: NamesReference, name: string) => {
        const known = findName(names.workbook, name, names.scope);
        return known ? nameObject(names, known) : null;
      },
    },
  }),
  NamedItem: typeTable<NameReference>({
    identity: ['_Id'],
    assertAlive: (reference) => void nameOf(reference),
    properties: {
      _Id: { get: ({ name }) => name },
      Name: { get: (reference) => nameOf(reference).name },
      Formula: {
        get: (reference) => nameOf(reference).formula,
        set: (reference: NameReference, formula: string) => change(reference, { formula: formulaOf(formula) }),
      },
      Visible: {
        get: (reference) => nameOf(reference).visible,
        set: (reference: NameReference, visible: boolean) => change(reference, { visible }),
      },
      Comment: {
        get: (reference) => nameOf(reference).comment,
        set: (reference: NameReference, comment: string) => change(reference, { comment }),
      },
      Scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
      Type: { get: (reference) => meaningOf(reference)[0] },
      Value: { get: (reference) => meaningOf(reference)[1] },
    },
    navigation: {
      Worksheet: ({ workbook, scope }) => {
        if (!scope) throw itemNotFound();
        return sheetObject(workbook, scope);
      },
      WorksheetOrNullObject: ({ workbook, scope }) => scope && sheetObject(workbook, scope),
    },
    methods: {
      Delete: (reference: NameReference) => replaceName(reference.workbook, nameOf(reference), null),
      GetRange: (reference: NameReference) => {
        const range = rangeOfName(reference);
        if (!range) throw itemNotFound();
        return range;
      },
      GetRangeOrNullObject: rangeOfName,
    },
  }),
};
