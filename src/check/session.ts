import type { Plan } from '../plan/plan';
import type { WorkbookReport } from '../report/report';
import type { FormCorrection, TableCorrection } from '../sheet/correction';
import type { Grid, GridWorkbook } from '../sheet/grid';
import { formOf, SheetReader, type GridEdit, type SheetReading } from '../sheet/index';
import type { Table } from '../sheet/table';
import type { ScoredTable } from './bloc-scores';
import { listVocabulary } from './list-entries';
import { bareNames } from './list-names';
import type { GivenList, KnownList } from './office-lists';
import { readyPlan } from './ready-plan';
import { rejudge } from './rejudge';
import { scoringWith, type ScoreSetting } from './score-setting';
import { scoreReports, scoresSaid, withScores } from './score-tables';
import { WorkbookCheck, type CheckOptions } from './workbook-check';

export interface SessionSetting extends CheckOptions {
  readonly workbook: GridWorkbook;
  readonly plan: Plan;
  readonly corrections?: readonly TableCorrection[];
  /** Sheets, by name, that a person named as an office's list, with the id of the list. */
  readonly listSheets?: ReadonlyMap<string, string>;
  /** What was said of tables by their form, whatever their place. */
  readonly forms?: readonly FormCorrection[];
}

/** All that a person has said of how the workbook is to be read. */
export type SaidReadings = Required<Pick<SessionSetting, 'corrections' | 'forms'>>;

/** Cells of one sheet, by its name, as they are after an edit. */
export interface SheetEdit extends GridEdit {
  readonly sheet: string;
}

/** What an edit came to. */
interface EditOutcome {
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
  /** The office's lists that are known, by their ids. */
  readonly lists: ReadonlyMap<string, KnownList>;
  /** How the khối scores, as far as the plan or a person says so. */
  readonly scoring: ScoreSetting;
  /** The workbook as it is now; the one given in stays as it is. */
  readonly workbook: GridWorkbook;
  /**
   * Puts an edit in and judges again what it touches. The report is the one that checking the whole edited workbook would give;
   * rows that were not judged again stay the same objects. Edits of a sheet that the workbook does not have change nothing.
   */
  edit(edit: SheetEdit): EditOutcome;
  /** Reads anew, by what a person says now, the sheets that it concerns, and judges again. Returns the names of the sheets that were read. */
  correct(said: SaidReadings): readonly string[];
}

/** Reads and checks a workbook, and keeps what later edits need. No input makes it throw. */
export function openSession({
  workbook,
  plan,
  corrections = [],
  forms = [],
  listSheets,
  ...options
}: SessionSetting): CheckSession {
  const { vocabulary } = readyPlan(plan);
  const sheets = workbook.grids.map((grid) => {
    const list = listSheets?.get(grid.sheet);
    const words = list === undefined ? vocabulary : listVocabulary(vocabulary, list);
    return new SheetReader(grid, words, saidOf(corrections, grid.sheet), forms);
  });
  const readingNow = (): SheetReading => ({
    tables: sheets.flatMap(({ reading }) => reading.tables),
    sheets: sheets
      .flatMap(({ reading }) => reading.sheets)
      // A list may be a bare column of names.
      .map((sheet) => (listSheets?.has(sheet.sheet) ? { ...sheet, problem: null } : sheet)),
  });
  const checkNow = (): WorkbookCheck => {
    const lists = withBareSheets(options.lists, sheets, listSheets);
    const fresh = new WorkbookCheck(reading, plan, { ...options, lists });
    fresh.judgeAll();
    return fresh;
  };
  let said: SaidReadings = { corrections, forms };
  let reading = readingNow();
  let check = checkNow();
  const scoring = scoringWith(plan, options.scoring);
  const scores = new Map<string, readonly ScoredTable[]>();
  const scoresOf = (grid: Grid): readonly ScoredTable[] => {
    const known = scores.get(grid.sheet) ?? scoreReports(grid, scoring, scoresSaid(said.corrections, grid.sheet));
    scores.set(grid.sheet, known);
    return known;
  };
  const reportNow = (): WorkbookReport =>
    withScores(
      check.report(),
      sheets.map(({ grid }) => grid),
      scoring,
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
    scoring,
    get lists() {
      return check.scope.lists;
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
    correct(now) {
      const before = said;
      said = now;
      const concerned = sheets.filter(({ grid: { sheet }, reading: { tables } }) =>
        isConcerned(sheet, tables, before, now),
      );
      const rescored = sheets.map(({ grid: { sheet } }) => sheet).filter((sheet) => isRescored(sheet, before, now));
      for (const sheet of rescored) scores.delete(sheet);
      if (concerned.length === 0 && rescored.length === 0) return [];
      for (const reader of concerned) reader.correct(saidOf(now.corrections, reader.grid.sheet), now.forms);
      reading = readingNow();
      check = checkNow();
      report = reportNow();
      return [...new Set([...concerned.map(({ grid }) => grid.sheet), ...rescored])];
    },
  };
}

/** The given lists, with those of named sheets that have no table: their names stand in a bare column. */
function withBareSheets(
  given: ReadonlyMap<string, GivenList> | undefined,
  sheets: readonly SheetReader[],
  listSheets: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, GivenList> {
  const lists = new Map(given);
  for (const { grid, reading } of sheets) {
    const list = listSheets?.get(grid.sheet);
    if (list === undefined || reading.tables.length > 0) continue;
    const before = lists.get(list);
    const source = [...(before ? [before.source] : []), grid.sheet].join(', ');
    lists.set(list, { source, names: [...(before?.names ?? []), ...bareNames([grid])] });
  }
  return lists;
}

const saidOf = (corrections: readonly TableCorrection[], name: string): readonly TableCorrection[] =>
  corrections.filter(({ sheet, of }) => sheet === name && of === undefined);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether something else was said of the score tables of a sheet. */
const isRescored = (sheet: string, before: SaidReadings, now: SaidReadings): boolean =>
  !isSame(scoresSaid(before.corrections, sheet), scoresSaid(now.corrections, sheet));

/** Whether a sheet is read otherwise: something else was said of it, or of a form that one of its tables has. */
function isConcerned(sheet: string, tables: readonly Table[], before: SaidReadings, now: SaidReadings): boolean {
  if (!isSame(saidOf(before.corrections, sheet), saidOf(now.corrections, sheet))) return true;
  const of = ({ forms }: SaidReadings, form: string) => forms.find((one) => one.form === form);
  return tables.some(({ columns }) => {
    const form = formOf(columns);
    return !isSame(of(before, form), of(now, form));
  });
}
