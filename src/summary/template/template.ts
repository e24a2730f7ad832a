import { sayIn, type Language } from '../../i18n/message';
import { citationOf } from '../../plan/citation';
import { vocabularyOf, type Plan } from '../../plan/index';
import { areaAddress, type RowIndex } from '../../sheet/address';
import { widthOf } from '../page/header';
import { layOut, NATIONAL_HEADING, type BodyLine } from '../page/office-page';
import type { NewSheet, NewValidation } from '../page/sheet-model';
import { roman } from '../roman';
import { hasKindColumn, subjectsOf, tableOf, templateColumns, type TemplateSubjects } from './columns';
import { templateHeader, type TemplateLeaf } from './header';
import { templateMessages } from './messages';
import { validationOf } from './validation';

/** An empty sheet to be filled in, with where things stand in it. */
export interface Template {
  readonly sheet: NewSheet;
  /** From left to right, beginning in column A. */
  readonly columns: readonly TemplateLeaf[];
  /** The rows to fill in, with the kind of unit that they are for; null where any kind may stand. */
  readonly rows: readonly { readonly row: RowIndex; readonly unitKind: string | null }[];
}

/** Rows to fill in, in all, and of each kind of unit at least. */
const ROWS = 20;
const ROWS_OF_KIND = 3;

/**
 * An empty registration, nomination, tracking (...) sheet in the style of official papers, which reads back with nothing to correct.
 * Headings and headers are Vietnamese whatever the language: the sheet is a paper that is sent; the advice beside the cells is not.
 * @param kind a table kind of the plan.
 * @param subjects one of {@link subjectsOf}, or some of its kinds of unit; the first when it is left out.
 * @returns null when the plan asks nothing in such a table.
 */
export function templateOf(
  plan: Plan,
  kind: string,
  language: Language,
  subjects: TemplateSubjects | undefined = subjectsOf(plan, kind)[0],
): Template | null {
  const table = tableOf(plan, kind);
  if (!table || !subjects) return null;
  const vocabulary = vocabularyOf(plan);
  const { header, leaves } = templateHeader(templateColumns(plan, kind, subjects), vocabulary);
  const lines = bodyOf(plan, kind, subjects, leaves);
  const words = sayIn(templateMessages, 'vi');
  const isOfLines = table.recordKind !== undefined;
  const { sheet, rowOfLine } = layOut({
    sheet: sheetName(kind, subjects),
    letterhead: { left: [words('superior'), words('office')], right: NATIONAL_HEADING },
    numberLine: { left: words('number'), right: words('day') },
    title: [titleOf(kind, table.titles), plan.title.vi, enclosed(plan)],
    note: sayIn(templateMessages, language)(isOfLines ? 'fill-in-rows' : 'fill-in'),
    header,
    columnNumbers: true,
    body: lines.map(({ line }) => line),
    signatures: {
      left: ['', words('made-by'), words('name-in-full')],
      right: [words('day'), words('head'), words('sealed')],
    },
    pageNumbers: true,
    isHeaderFrozen: true,
  });
  const rows = lines.flatMap(({ line, unitKind }, at) =>
    'cells' in line ? [{ row: rowOfLine[at] ?? 0, unitKind }] : [],
  );
  return {
    sheet: { ...sheet, paper: paperOf(leaves), validations: validations(leaves, rows, plan, language) },
    columns: leaves,
    rows,
  };
}

/** {@link templateOf} as the sheet alone. */
export const templateSheet = (plan: Plan, kind: string, language: Language): NewSheet | null =>
  templateOf(plan, kind, language)?.sheet ?? null;

/** Characters across that a page of A4 in landscape holds and can still be read. */
const A4_WIDTH = 180;

const paperOf = (leaves: readonly TemplateLeaf[]): 'A4' | 'A3' =>
  leaves.reduce((sum, { node }) => sum + widthOf(node), 0) > A4_WIDTH ? 'A3' : 'A4';

interface Line {
  readonly line: BodyLine;
  readonly unitKind: string | null;
}

function bodyOf(
  plan: Plan,
  kind: string,
  { unitKinds, form }: TemplateSubjects,
  leaves: readonly TemplateLeaf[],
): readonly Line[] {
  const isGrouped = form !== 'persons' && !hasKindColumn(kind) && tableOf(plan, kind)?.recordKind === undefined;
  const rowsOf = (unitKind: string | null, count: number): Line[] =>
    Array.from({ length: count }, (_, at) => ({ line: formLine(at + 1, unitKind, leaves), unitKind }));
  if (!isGrouped) return rowsOf(null, ROWS);
  const each = Math.max(ROWS_OF_KIND, Math.ceil(ROWS / unitKinds.length));
  return unitKinds.flatMap((unitKind, at) => [
    { line: { group: groupName(plan, unitKind), numeral: roman(at + 1) }, unitKind },
    ...rowsOf(unitKind, each),
  ]);
}

const formLine = (ordinal: number, unitKind: string | null, leaves: readonly TemplateLeaf[]): BodyLine => ({
  cells: leaves.map(({ column }) => (column.field.role === 'ordinal' ? ordinal : null)),
  form: { closed: leaves.flatMap((leaf, at) => (isAskedOf(leaf, unitKind) ? [] : [at])) },
});

const isAskedOf = ({ column: { unitKinds }, period }: TemplateLeaf, unitKind: string | null): boolean =>
  unitKind === null || unitKinds === null || (unitKinds.get(period)?.has(unitKind) ?? false);

const groupName = (plan: Plan, unitKind: string): string =>
  (plan.unitKinds.find(({ id }) => id === unitKind)?.texts[0] ?? unitKind).toUpperCase();

type Named = 'registration' | 'nomination' | 'projects' | 'tracking' | 'targets' | 'scores';
const NAMED: ReadonlySet<string> = new Set<Named>([
  'registration',
  'nomination',
  'projects',
  'tracking',
  'targets',
  'scores',
]);
const isNamed = (kind: string): kind is Named => NAMED.has(kind);

/** The title that offices give such a sheet; of a kind that only this plan knows, its own first wording. */
const titleOf = (kind: string, [own = kind]: readonly string[]): string =>
  isNamed(kind) ? sayIn(templateMessages, 'vi')(`title-${kind}`) : own.toUpperCase();

/** Excel keeps 31 characters of a name. */
const LONGEST_NAME = 31;

function sheetName(kind: string, { form }: TemplateSubjects): string {
  const words = sayIn(templateMessages, 'vi');
  const sheet = isNamed(kind) ? words(`sheet-${kind}`) : kind;
  return (form === 'persons' ? words('sheet-persons', { sheet }) : sheet).slice(0, LONGEST_NAME);
}

function enclosed(plan: Plan): string {
  const document = citationOf(plan);
  return document === ''
    ? plan.authority
    : sayIn(templateMessages, 'vi')('enclosed', { document, authority: plan.authority });
}

function validations(
  leaves: readonly TemplateLeaf[],
  rows: Template['rows'],
  plan: Plan,
  language: Language,
): readonly NewValidation[] {
  const [top, bottom] = [rows[0]?.row, rows.at(-1)?.row];
  if (top === undefined || bottom === undefined) return [];
  return leaves.flatMap(({ column: { field } }, column) =>
    field.role === 'ordinal'
      ? []
      : [{ area: areaAddress({ top, left: column, bottom, right: column }), ...validationOf(field, plan, language) }],
  );
}
