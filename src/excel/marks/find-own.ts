import { parseColumnMemo, type ColumnMemos } from '../../marks/column-memo';
import { EXPLANATION_HEADER, STATUS_HEADER } from '../../marks/marks';
import { isOwnName, isOwnNameOf, parseReference, splitReferences } from '../../marks/own-names';
import { LAST_COLUMN } from '../../marks/placement';
import { isOwnFormula } from '../../marks/status-rule';
import type { Area, ColumnIndex } from '../../sheet/address';
import { areaOf, rangeOf, type Outline, type SheetEntry } from '../read/outline';
import { askCellLooks } from './cell-looks';
import type { OwnBlanks, OwnColumn, OwnMarks, OwnTable } from './own-marks';

/** Last row that a sheet has, 0-based: a cell there has the looks of its column. */
const LAST_ROW = 1_048_575;

interface NamedArea {
  readonly label: string;
  readonly comment: string;
  readonly sheet: SheetEntry;
  readonly area: Area;
}

/**
 * Finds everything of ours by its hidden names and by the formulas of its rules, wherever the user moved it. Two round trips.
 * @param outline read before; own names whose cells are gone count as names only.
 */
export async function findOwnMarks(context: Excel.RequestContext, outline: Outline): Promise<OwnMarks> {
  const own = outline.names.filter(({ name }) => isOwnName(name));
  const named = own.flatMap(({ name, reference, comment }): NamedArea[] => {
    const target = parseReference(reference);
    const sheet = target && outline.sheets.find((entry) => entry.name === target.sheet);
    return target && sheet ? [{ label: name, comment, sheet, area: target.area }] : [];
  });
  const of = (kind: Parameters<typeof isOwnNameOf>[0]) => named.filter(({ label }) => isOwnNameOf(kind, label));
  const { worksheets } = context.workbook;

  const sheets = outline.sheets.map((entry) => {
    const sheet = worksheets.getItem(entry.id);
    const { protection } = sheet;
    const formats = sheet.getRange().conditionalFormats;
    protection.load('protected');
    formats.load('items/id, items/type');
    return { entry, sheet, protection, formats };
  });
  const [memoPlace] = of('memo');
  const memoCell = memoPlace ? cellOf(context, memoPlace.sheet, memoPlace.area.top, memoPlace.area.left) : null;
  memoCell?.load('values');
  const marks = of('marks').map((place) => {
    const header = rangeOf(worksheets.getItem(place.sheet.id), { ...place.area, bottom: place.area.top });
    header.load('values');
    return { place, header };
  });
  await context.sync();

  const marked = of('marks').map(({ sheet }) => sheet);
  const memo = memoOf(memoCell?.values[0]?.[0], of('marks'));
  const isProtected = (id: string) => sheets.some(({ entry, protection }) => entry.id === id && protection.protected);
  const rules = sheets.flatMap(({ entry, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((rule) => {
        const text = rule.custom.rule;
        text.load('formula');
        return { sheet: entry, isProtected: isProtected(entry.id), rule, text };
      }),
  );
  const asked = marks.map(({ place, header }) => askTable(context, place, header.values[0] ?? [], isProtected));
  const widths = new Map(
    asked.map(({ place }) => {
      const last = cellOf(context, place.sheet, LAST_ROW, LAST_COLUMN);
      last.load('format/columnWidth');
      return [place.sheet.id, last] as const;
    }),
  );
  const blanks = own.flatMap(({ name, reference }) => askBlanks(context, outline, name, reference, memoPlace));
  await context.sync();

  return {
    tables: asked.map((table) => ownTable(table, memo)),
    rules: rules.filter(
      ({ sheet, text }) =>
        isOwnFormula(text.formula) || (isUnfinished(text.formula) && marked.some(({ id }) => id === sheet.id)),
    ),
    blanks,
    results: of('results').map(({ sheet }) => sheet),
    names: own.map(({ name }) => name),
    memo,
    kept: asked.flatMap((table) => {
      const areas = typedAreas(table);
      return areas.length > 0 ? [{ sheet: table.place.sheet.name, areas }] : [];
    }),
    standardWidths: new Map([...widths].map(([id, cell]) => [id, cell.format.columnWidth])),
    isStructureProtected: outline.isStructureProtected,
  };
}

/** A rule that was added before its formula could be set; nobody can make one by hand. */
const isUnfinished = (formula: string): boolean => /^=?$/.test(formula);

const cellOf = (context: Excel.RequestContext, sheet: SheetEntry, row: number, column: number): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1);

/** What the columns were before: the memo of the results sheet, or the comments of names where there was no such sheet. */
function memoOf(text: unknown, marks: readonly NamedArea[]): ColumnMemos {
  const ofComments = marks.map(({ comment }) => parseColumnMemo(comment));
  return Object.assign({}, ...ofComments, typeof text === 'string' ? parseColumnMemo(text) : {}) as ColumnMemos;
}

/** The two columns; where the user put a column between them, those under our headers. */
function ownColumns({ left, right }: Area, header: readonly unknown[]): readonly ColumnIndex[] {
  if (right - left < 2) return Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const places = [header.indexOf(STATUS_HEADER), header.lastIndexOf(EXPLANATION_HEADER)];
  return places.filter((at) => at >= 0).map((at) => left + at);
}

function askTable(
  context: Excel.RequestContext,
  place: NamedArea,
  header: readonly unknown[],
  isProtected: (id: string) => boolean,
) {
  const sheet = context.workbook.worksheets.getItem(place.sheet.id);
  const isLocked = isProtected(place.sheet.id);
  const range = rangeOf(sheet, place.area);
  // Excel does not look for special cells on a protected sheet; nothing is cleared there either. Of a single cell it would look in
  // the whole sheet.
  const typed =
    isLocked || (place.area.top === place.area.bottom && place.area.left === place.area.right)
      ? []
      : [
          range.getSpecialCellsOrNullObject('Formulas'),
          range.getSpecialCellsOrNullObject('Constants', 'LogicalNumbers'),
          range.getSpecialCellsOrNullObject('Constants', 'Errors'),
        ].map((cells) => {
          cells.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
          return cells;
        });
  const columns = ownColumns(place.area, header).map((column) => ({
    column,
    plain: askCellLooks(sheet.getRangeByIndexes(LAST_ROW, column, 1, 1)),
  }));
  return { place, isLocked, typed, columns };
}

type AskedTable = ReturnType<typeof askTable>;

/** Cells of ours that hold a formula, figure or the like: the user typed them. */
function typedAreas({ typed, columns, place }: AskedTable): Area[] {
  const { top, bottom } = place.area;
  return typed
    .flatMap((cells) => (cells.isNullObject ? [] : cells.areas.items.map(areaOf)))
    .flatMap((area) =>
      columns
        .filter(({ column }) => area.left <= column && column <= area.right)
        .map(({ column }) => ({
          top: Math.max(top, area.top),
          bottom: Math.min(bottom, area.bottom),
          left: column,
          right: column,
        })),
    )
    .filter((area) => area.top <= area.bottom);
}

function ownTable(asked: AskedTable, memo: ColumnMemos): OwnTable {
  const { place, isLocked, columns } = asked;
  const typed = typedAreas(asked);
  return {
    label: place.label,
    sheet: place.sheet,
    isProtected: isLocked,
    area: place.area,
    columns: columns.map(({ column, plain }, at): OwnColumn => ({
      column,
      before: memo[place.label]?.[at],
      areas: withoutRows(
        { ...place.area, left: column, right: column },
        typed.filter(({ left }) => left === column),
      ),
      plain,
    })),
  };
}

/** What is left of one column without some of its rows. */
function withoutRows(column: Area, gone: readonly Area[]): Area[] {
  return [...gone]
    .sort((a, b) => a.top - b.top)
    .reduce<Area[]>(
      (rest, { top, bottom }) =>
        rest.flatMap((area) =>
          top > area.bottom || bottom < area.top
            ? [area]
            : [
                { ...area, bottom: top - 1 },
                { ...area, top: bottom + 1 },
              ].filter((piece) => piece.top <= piece.bottom),
        ),
      [column],
    );
}

/** Formatted blanks of a marked file: `thidua.blanks.2.1` names cells whose looks stand in the second cell after the memo's text. */
function askBlanks(
  context: Excel.RequestContext,
  outline: Outline,
  name: string,
  reference: string,
  memo: NamedArea | undefined,
): OwnBlanks[] {
  const number = Number(/\.blanks\.(\d+)\./i.exec(name)?.[1]);
  if (!memo || !number) return [];
  const sample = askCellLooks(cellOf(context, memo.sheet, memo.area.top, memo.area.left + number));
  return splitReferences(reference).flatMap(({ sheet: wanted, area }) => {
    const sheet = outline.sheets.find((entry) => entry.name === wanted);
    return sheet ? [{ sheet, area, sample }] : [];
  });
}
