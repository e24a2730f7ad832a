import type { Area } from '../../sheet/address';
import { putCells } from '../host/model/edit';
import { deleteCells, insertCells } from '../host/model/move-cells';
import { MAX_COLUMNS, type RowInfo, type SheetModel } from '../host/model/sheet';
import { sortRows } from '../host/model/sort';
import type { WorkbookModel } from '../host/model/workbook';
import { cellsOf } from './cell-steps';
import type { Step } from './history';

/** Sorting the rows of an area by one of its columns (a column of the sheet). Undoing puts cells and links back where they were. */
export function sorting(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  column: number,
  ascending: boolean,
): Step {
  const before = cellsOf(sheet, area);
  const links = new Map(sheet.hyperlinks);
  return {
    redo: () => {
      const key = { column: column - area.left, ascending };
      sortRows(workbook, sheet, area, [key], { hasHeader: false, matchCase: false }, 'person');
    },
    undo: () => {
      sheet.hyperlinks.clear();
      for (const [key, link] of links) sheet.hyperlinks.set(key, link);
      putCells(workbook, sheet, before, 'person');
    },
  };
}

const wholeRows = ({ top, bottom }: Area): Area => ({ top, bottom, left: 0, right: MAX_COLUMNS - 1 });

/** Inserting empty rows above the rows of an area, as many as it has. */
export function insertingRows(workbook: WorkbookModel, sheet: SheetModel, area: Area): Step {
  const rows = wholeRows(area);
  return {
    redo: () => insertCells(workbook, sheet, rows, 'down', 'person'),
    undo: () => deleteCells(workbook, sheet, rows, 'up', 'person'),
  };
}

/** Deleting the rows of an area. Undoing puts them back whole: cells, heights, merges, links, rules and what referred to them. */
export function deletingRows(workbook: WorkbookModel, sheet: SheetModel, area: Area): Step {
  const rows = wholeRows(area);
  const before = snapshotOf(workbook, sheet);
  return {
    redo: () => deleteCells(workbook, sheet, rows, 'up', 'person'),
    undo: () => {
      insertCells(workbook, sheet, rows, 'down', 'person');
      before.restore(rows);
    },
  };
}

/** What deleting rows loses beyond what inserting brings back: the rows' own content, and references that were cut short. */
function snapshotOf(workbook: WorkbookModel, sheet: SheetModel): { readonly restore: (rows: Area) => void } {
  const formulas = workbook.sheets.map((each) => ({
    each,
    cells: cellsOf(each, each.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 }).filter(
      ({ cell }) => cell && cell.formula !== null,
    ),
  }));
  const cells = cellsOf(sheet, sheet.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 });
  const { merges, conditionalFormats } = sheet;
  const links = new Map(sheet.hyperlinks);
  const infos = new Map<number, RowInfo>(sheet.rowInfo);
  const { names } = workbook;
  return {
    restore: ({ top, bottom }) => {
      sheet.merges = merges;
      sheet.conditionalFormats = conditionalFormats;
      workbook.names = names;
      sheet.hyperlinks.clear();
      for (const [key, link] of links) sheet.hyperlinks.set(key, link);
      for (let row = top; row <= bottom; row++) {
        const info = infos.get(row);
        if (info) sheet.rowInfo.set(row, info);
        else sheet.rowInfo.delete(row);
      }
      putCells(
        workbook,
        sheet,
        cells.filter(({ row }) => row >= top && row <= bottom),
        'person',
      );
      for (const { each, cells: cut } of formulas) {
        const changed = cut.filter(({ row, column, cell }) => each.cell(row, column)?.formula !== cell?.formula);
        if (changed.length > 0) putCells(workbook, each, changed, 'person');
      }
    },
  };
}
