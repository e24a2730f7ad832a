import type { Message } from '../../i18n/message';
import { parseColumnMemo, type ColumnMemo, type ColumnMemos, type LooksMemo } from '../../marks/column-memo';
import { EXPLANATION_HEADER, STATUS_HEADER } from '../../marks/marks';
import { isOwnName, isOwnNameOf, parseReference, splitReferences } from '../../marks/own-names';
import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import { readSharedStrings } from '../xlsx/shared-strings';
import { readSheetPart } from '../xlsx/sheet-part';
import { clearCells, type OwnCells } from './clear-cells';
import { removeColorRules } from './color-rules';
import { rewriteColumns, withMemo } from './column-widths';
import { resultsSheets } from './exact-undo';
import { annotateMessages } from './messages';
import type { PackageEdit } from './package-edit';
import { removeSheets } from './remove-sheets';
import { restoredFormat } from './restore-looks';
import { readRowShapes } from './sheet-cells';
import { StylesEdit } from './styles-edit';
import type { NameElement, WorkbookEdit } from './workbook-edit';

/** The added columns of one table, as they lie now. */
interface OwnColumns {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly ColumnIndex[];
  readonly before: readonly ColumnMemo[];
}

/**
 * Takes marks out of a workbook that another program saved: everything is found by our hidden names and by the formulas of our rules,
 * wherever the user moved it.
 * @returns what the user should know.
 */
export function removeByMarkers(edit: PackageEdit, workbook: WorkbookEdit): Message[] {
  const own = workbook.names().filter(({ label }) => isOwnName(label));
  const parts = new Map(
    workbook
      .read()
      .sheets.flatMap(({ name, part, isWorksheet }) =>
        isWorksheet && part !== undefined && edit.has(part) ? [[name, part] as const] : [],
      ),
  );
  const memo = readMemo(edit, workbook, own, parts);
  const marks = own.flatMap(({ label, reference, comment }): OwnColumns[] => {
    const target = isOwnNameOf('marks', label) ? parseReference(reference) : null;
    const part = target ? parts.get(target.sheet) : undefined;
    if (!target || part === undefined) return [];
    const columns = ownColumnsOf(edit, workbook, part, target.area);
    return [
      {
        sheet: target.sheet,
        area: target.area,
        columns,
        before: memo.columns[label] ?? parseColumnMemo(comment)[label] ?? [],
      },
    ];
  });
  const notices: Message[] = [];
  const hasLooks = marks.some(({ before }) => before.some(({ looks }) => looks));
  const styles = hasLooks ? new StylesEdit(edit, workbook) : null;
  const restored = (format: number, looks: LooksMemo | undefined): number | undefined =>
    (styles && looks && restoredFormat(styles, format, looks)) || undefined;
  const gone = resultsSheets(edit.zip).map(({ name }) => name);
  for (const [sheet, part] of parts) {
    if (gone.includes(sheet)) continue;
    const here = marks.filter((mark) => mark.sheet === sheet);
    const areas: OwnCells[] = here.map(({ area, columns }) => ({ top: area.top, bottom: area.bottom, columns }));
    const { splices, kept } = clearCells(
      edit.text(part),
      areas,
      (row, column, format) => memo.blankFormat(sheet, row, column) ?? restored(format, looksAt(here, row, column)),
    );
    edit.splice(part, splices);
    if (kept.length > 0) notices.push(annotateMessages.say('typed-over', { sheet, cells: { list: kept } }));
    const before = new Map(
      here.flatMap((mark) => mark.columns.map((column, at) => [column, mark.before[at]] as const)),
    );
    edit.splice(
      part,
      rewriteColumns(edit.text(part), [...before.keys()], (column, attributes) =>
        withMemo(attributes, before.get(column)),
      ),
    );
    edit.splice(part, removeColorRules(edit.text(part)));
  }
  removeSheets(edit, workbook, gone);
  return notices;
}

/** What is known of the looks of a cell before it was marked in Excel. */
const looksAt = (marks: readonly OwnColumns[], row: RowIndex, column: ColumnIndex): LooksMemo | undefined =>
  marks
    .filter(({ area }) => area.top <= row && row <= area.bottom)
    .flatMap(({ columns, before }) => before[columns.indexOf(column)]?.looks ?? [])[0];

/** The two columns; where the user put a column between them, those under our headers. */
function ownColumnsOf(edit: PackageEdit, workbook: WorkbookEdit, part: string, area: Area): ColumnIndex[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  if (columns.length <= 2) return columns;
  const strings = workbook.related('sharedStrings');
  const { rows } = readSheetPart(
    edit.text(part),
    readSharedStrings(strings === undefined ? undefined : edit.text(strings)),
    false,
  );
  const header = rows[area.top]?.values ?? [];
  const first = columns.find((column) => header[column] === STATUS_HEADER);
  const last = [...columns].reverse().find((column) => header[column] === EXPLANATION_HEADER);
  return [first, last].filter((column) => column !== undefined);
}

interface ReadMemo {
  readonly columns: ColumnMemos;
  readonly blankFormat: (sheet: string, row: number, column: number) => number | undefined;
}

function readMemo(
  edit: PackageEdit,
  workbook: WorkbookEdit,
  own: readonly NameElement[],
  parts: ReadonlyMap<string, string>,
): ReadMemo {
  const place = own.find(({ label }) => isOwnNameOf('memo', label));
  const target = place ? parseReference(place.reference) : null;
  const part = target ? parts.get(target.sheet) : undefined;
  if (!target || part === undefined) return { columns: {}, blankFormat: () => undefined };
  const { top, left } = target.area;
  const xml = edit.text(part);
  const strings = workbook.related('sharedStrings');
  const shared = readSharedStrings(strings === undefined ? undefined : edit.text(strings));
  const text = readSheetPart(xml, shared, false).rows[top]?.values[left];
  const cells = readRowShapes(xml, (row) => row === top).get(top)?.cells;
  const areas = own.flatMap(({ label, reference }) => {
    const number = /\.blanks\.(\d+)\./i.exec(label)?.[1];
    const format = number === undefined ? undefined : cells?.get(left + Number(number))?.style;
    return format === undefined ? [] : splitReferences(reference).map((place) => ({ ...place, format }));
  });
  return {
    columns: typeof text === 'string' ? parseColumnMemo(text) : {},
    blankFormat: (sheet, row, column) =>
      areas.find(
        ({ sheet: name, area }) =>
          name === sheet && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      )?.format,
  };
}
