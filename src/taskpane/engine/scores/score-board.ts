import type { WorkbookReport } from '../../../report/report';
import type { Grid } from '../../../sheet/grid';
import { readableGrid } from '../../../sheet/structure/readable-grid';
import { contestsOf, type Contest } from '../../../scoring/contest/contest';
import { Standings, type ScoreBasis } from '../../../scoring/contest/standings';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import { readScores } from '../../../scoring/read/read-scores';
import type { ScoreSheet } from '../../../scoring/sheet/score-sheet';

/** The score tables of the workbook that is held. Sheets are read again when they were edited, totals worked out where scores changed. */
export class ScoreBoard {
  readonly #tables = new Map<string, readonly ScoreSheet[]>();
  #contests: readonly Contest[] | null = null;
  #without: readonly string[] = [];
  #unitSheets: readonly string[] = [];
  readonly #standings = new Map<string, Standings>();

  /** A sheet was edited. */
  forget(sheet: string): void {
    this.#tables.delete(sheet);
    this.#contests = null;
  }

  /**
   * @param report tells which sheets have score tables. @param plan how the khối scores, where that is known.
   * @param without sheets of single units that are left out, a specimen for example.
   */
  contests(
    grids: readonly Grid[],
    report: WorkbookReport,
    plan: ScorePlan | null,
    without: readonly string[] = [],
  ): readonly Contest[] {
    if (this.#contests && without.join('\n') === this.#without.join('\n')) return this.#contests;
    this.#without = without;
    const scored = new Set(report.tables.flatMap(({ kind, sheet }) => (isScoreKind(kind) ? [sheet] : [])));
    const tables = grids.flatMap((grid) => (scored.has(grid.sheet) ? this.#tablesOf(grid) : []));
    this.#unitSheets = [...new Set(tables.flatMap(({ layout, sheet }) => (layout === 'unit' ? [sheet] : [])))];
    const isIn = ({ layout, sheet }: ScoreSheet): boolean => layout !== 'unit' || !without.includes(sheet);
    const some = tables.some(isIn) ? tables.filter(isIn) : tables;
    this.#contests = contestsOf(some, plan);
    return this.#contests;
  }

  /** Sheets with tables of single units, in the order of the workbook, those that are left out among them. */
  unitSheets(): readonly string[] {
    return this.#unitSheets;
  }

  standings(contest: Contest, basis: ScoreBasis | null): Standings {
    const key = `${basis ?? ''} ${contest.key}`;
    const known = this.#standings.get(key);
    if (!known) {
      const made = new Standings(contest, basis);
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
