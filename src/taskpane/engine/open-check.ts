import { checkWorkbook } from '../../check/index';
import { vocabularyOf, type Plan } from '../../plan/index';
import type { WorkbookReport } from '../../report/report';
import type { TableCorrection } from '../../sheet/correction';
import type { Grid, GridRow, GridWorkbook } from '../../sheet/grid';
import { readTables, type SheetReading } from '../../sheet/index';
import type { IsoDate } from '../../sheet/value';
import type { EditAnswer, EditAsk } from './protocol';

export interface CheckSetting {
  readonly workbook: GridWorkbook;
  readonly plan: Plan;
  readonly corrections: readonly TableCorrection[];
  readonly asOf: IsoDate;
}

/** A workbook with its report, kept up to date with edits. */
export interface OpenCheck {
  readonly workbook: GridWorkbook;
  readonly reading: SheetReading;
  readonly report: WorkbookReport;
  edit(edit: EditAsk): EditAnswer;
}

/** Reads and judges a workbook. An edit puts its cells into the grid and judges the workbook anew. */
export function openCheck({ workbook, plan, corrections, asOf }: CheckSetting): OpenCheck {
  const vocabulary = vocabularyOf(plan);
  const judge = (grids: GridWorkbook) => {
    const reading = readTables(grids, vocabulary, corrections);
    return { workbook: grids, reading, report: checkWorkbook(reading, plan, { asOf }) };
  };
  let current = judge(workbook);
  return {
    get workbook() {
      return current.workbook;
    },
    get reading() {
      return current.reading;
    },
    get report() {
      return current.report;
    },
    edit(edit) {
      const grids = current.workbook.grids.map((grid) => (grid.sheet === edit.sheet ? withCells(grid, edit) : grid));
      current = judge({ grids });
      return { judged: current.report.tables.reduce((sum, { rows }) => sum + rows.length, 0) };
    },
  };
}

function withCells(grid: Grid, { area, rows, styles }: EditAsk): Grid {
  const next = [...grid.rows];
  rows.forEach((row, index) => {
    const at = area.top + index;
    next[at] = withRow(next[at], row, area.left, area.right);
  });
  return { ...grid, rows: next, styles };
}

function withRow(before: GridRow | undefined, after: GridRow, left: number, right: number): GridRow {
  const values = [...(before?.values ?? [])];
  const styles = [...(before?.styles ?? [])];
  const formulas = [...(before?.formulas ?? [])];
  for (let column = left; column <= right; column++) {
    values[column] = after.values[column];
    styles[column] = after.styles[column];
    formulas[column] = after.formulas?.[column];
  }
  return { values, styles, formulas };
}
