import type { Plan } from '../plan/plan';
import type { TableReport, WorkbookReport } from '../report/report';
import type { TableCorrection } from '../sheet/correction';
import type { Grid, GridWorkbook } from '../sheet/grid';
import { SheetReader, type GridEdit, type SheetReading } from '../sheet/index';
import { readyPlan } from './ready-plan';
import { rejudge } from './rejudge';
import { scoreReports, withScores } from './score-tables';
import { WorkbookCheck, type CheckOptions } from './workbook-check';

export interface SessionSetting extends CheckOptions {
  readonly workbook: GridWorkbook;
  readonly plan: Plan;
  readonly corrections?: readonly TableCorrection[];
}

/** Cells of one sheet, by its name, as they are after an edit. */
export interface SheetEdit extends GridEdit {
  readonly sheet: string;
}

/** What an edit came to. */
export interface EditOutcome {
  readonly report: WorkbookReport;
  /** Records that were judged again. */
  readonly judged: number;
  /** Whether the edited records alone were read again, or their whole sheet. */
  readonly reread: 'rows' | 'sheet';
}

/** A workbook that is checked while it is edited. */
export interface CheckSession {
  readonly report: WorkbookReport;
  /** Tables stay the same objects, with the records as they are now, until their sheet is read anew. */
  readonly reading: SheetReading;
  /** The workbook as it is now; the one given in stays as it is. */
  readonly workbook: GridWorkbook;
  /**
   * Puts an edit in and judges again what it touches. The report is the one that checking the whole edited workbook would give;
   * rows that were not judged again stay the same objects. Edits of a sheet that the workbook does not have change nothing.
   */
  edit(edit: SheetEdit): EditOutcome;
}

/** Reads and checks a workbook, and keeps what later edits need. No input makes it throw. */
export function openSession({ workbook, plan, corrections = [], ...options }: SessionSetting): CheckSession {
  const { vocabulary } = readyPlan(plan);
  const sheets = workbook.grids.map((grid) => {
    const said = corrections.filter(({ sheet }) => sheet === grid.sheet);
    return new SheetReader(grid, vocabulary, said);
  });
  const readingNow = (): SheetReading => ({
    tables: sheets.flatMap(({ reading }) => reading.tables),
    sheets: sheets.flatMap(({ reading }) => reading.sheets),
  });
  const checkNow = (): WorkbookCheck => {
    const fresh = new WorkbookCheck(reading, plan, options);
    fresh.judgeAll();
    return fresh;
  };
  let reading = readingNow();
  let check = checkNow();
  const scores = new Map<string, readonly TableReport[]>();
  const scoresOf = (grid: Grid): readonly TableReport[] => {
    const known = scores.get(grid.sheet) ?? scoreReports(grid);
    scores.set(grid.sheet, known);
    return known;
  };
  const reportNow = (): WorkbookReport =>
    withScores(
      check.report(),
      sheets.map(({ grid }) => grid),
      scoresOf,
    );
  let report = reportNow();
  return {
    get report() {
      return report;
    },
    get reading() {
      return reading;
    },
    workbook: { grids: sheets.map(({ grid }) => grid) },
    edit({ sheet, ...edit }) {
      const reader = sheets.find(({ grid }) => grid.sheet === sheet);
      if (!reader) return { report, judged: 0, reread: 'rows' };
      const reread = reader.edit(edit);
      scores.delete(sheet);
      let judged: number;
      if (reread) judged = rejudge(check, reread);
      else {
        reading = readingNow();
        check = checkNow();
        judged = check.tables.reduce((sum, { subjects }) => sum + subjects.length, 0);
      }
      report = reportNow();
      return { report, judged, reread: reread ? 'rows' : 'sheet' };
    },
  };
}
