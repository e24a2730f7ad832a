import type { WorkbookReport } from '../../../report/report';
import type { Grid } from '../../../sheet/grid';
import { readableGrid } from '../../../sheet/structure/readable-grid';
import { contestsOf, type Contest } from '../../../scoring/contest/contest';
import { Standings } from '../../../scoring/contest/standings';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import { readScores } from '../../../scoring/read/read-scores';
import type { ScoreRole, ScoreSheet } from '../../../scoring/sheet/score-sheet';

/** The score tables of the workbook that is held. Sheets are read again when they were edited, totals worked out where scores changed. */
export class ScoreBoard {
  readonly #tables = new Map<string, readonly ScoreSheet[]>();
  #contests: readonly Contest[] | null = null;
  readonly #standings = new Map<string, Standings>();

  /** A sheet was edited. */
  forget(sheet: string): void {
    this.#tables.delete(sheet);
    this.#contests = null;
  }

  /** @param report tells which sheets have score tables. @param plan how the khối scores, where that is known. */
  contests(grids: readonly Grid[], report: WorkbookReport, plan: ScorePlan | null): readonly Contest[] {
    if (this.#contests) return this.#contests;
    const scored = new Set(report.tables.flatMap(({ kind, sheet }) => (isScoreKind(kind) ? [sheet] : [])));
    const tables = grids.flatMap((grid) => (scored.has(grid.sheet) ? this.#tablesOf(grid) : []));
    this.#contests = contestsOf(tables, plan);
    return this.#contests;
  }

  standings(contest: Contest, role: ScoreRole | null): Standings {
    const key = `${role ?? ''} ${contest.key}`;
    const known = this.#standings.get(key);
    if (!known) {
      const made = new Standings(contest, role);
      this.#standings.set(key, made);
      return made;
    }
    if (known.contest !== contest) known.follow(contest);
    return known;
  }

  #tablesOf(grid: Grid): readonly ScoreSheet[] {
    const known = this.#tables.get(grid.sheet) ?? readScores(readableGrid(grid).grid).map(({ table }) => table);
    this.#tables.set(grid.sheet, known);
    return known;
  }
}

export const isScoreKind = (kind: string): boolean => kind === 'scores' || kind === 'ranking';
