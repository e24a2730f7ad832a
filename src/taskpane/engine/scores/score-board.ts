import type { WorkbookReport } from '../../../report/report';
import type { Grid } from '../../../sheet/grid';
import { readableGrid } from '../../../sheet/structure/readable-grid';
import { contestsOf, type Contest } from '../../../scoring/contest/contest';
import { Standings, type ScoreBasis } from '../../../scoring/contest/standings';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import { readScores, type ScoreReadingResult } from '../../../scoring/read/read-scores';
import { scoresSaid } from '../../../check/index';
import type { TableCorrection } from '../../../sheet/correction';
import type { ScoreSheet } from '../../../scoring/sheet/score-sheet';

/** The workbook as it is held: its sheets, the report that tells which of them have score tables, and what a person said of those. */
export interface HeldScores {
  readonly grids: readonly Grid[];
  readonly report: WorkbookReport;
  readonly corrections: readonly TableCorrection[];
}

/** The score tables of the workbook that is held. Sheets are read again when they were edited, totals worked out where scores changed. */
export class ScoreBoard {
  readonly #readings = new Map<string, readonly ScoreReadingResult[]>();
  #contests: readonly Contest[] | null = null;
  #without: readonly string[] = [];
  #unitSheets: readonly string[] = [];
  readonly #standings = new Map<string, Standings>();

  /** A sheet was edited. */
  forget(sheet: string): void {
    this.#readings.delete(sheet);
    this.#contests = null;
  }

  /**
   * @param plan how the khối scores, where that is known.
   * @param without sheets of single units that are left out, a specimen for example.
   */
  contests(held: HeldScores, plan: ScorePlan | null, without: readonly string[]): readonly Contest[] {
    if (this.#contests && without.join('\n') === this.#without.join('\n')) return this.#contests;
    this.#without = without;
    const tables = this.readings(held).map(({ table }) => table);
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

  /** Every score table of the workbook as it was read, in sheet order. */
  readings({ grids, report, corrections }: HeldScores): readonly ScoreReadingResult[] {
    const scored = new Set(report.tables.flatMap(({ kind, sheet }) => (isScoreKind(kind) ? [sheet] : [])));
    return grids.flatMap((grid) => {
      if (!scored.has(grid.sheet)) return [];
      const known =
        this.#readings.get(grid.sheet) ?? readScores(readableGrid(grid).grid, scoresSaid(corrections, grid.sheet));
      this.#readings.set(grid.sheet, known);
      return known;
    });
  }
}

const isScoreKind = (kind: string): boolean => kind === 'scores' || kind === 'ranking';
