import type { CheckSession } from '../../../check/index';
import type { ReportRenderer } from '../../../report/render';
import { ScoreBoard } from './score-board';
import type { ScoreAsk, ScoreView } from './score-types';
import { findingsByCell, linesOf, maxOf, standingsOf } from './score-view';

/** What the scoring screen asks of the workbook that is held. */
export class ScoreAnswers {
  #held: CheckSession | null = null;
  #board = new ScoreBoard();

  forget(sheet: string): void {
    this.#board.forget(sheet);
  }

  /** Null when the workbook has no score table. Choices that no longer exist fall back to the first. */
  view(check: CheckSession, renderer: ReportRenderer, ask: ScoreAsk): ScoreView | null {
    if (check !== this.#held) this.#board = new ScoreBoard();
    this.#held = check;
    const contests = this.#board.contests(check.workbook.grids, check.report);
    const at = contests[ask.contest] ? ask.contest : 0;
    const contest = contests[at];
    if (!contest) return null;
    const role = contest.roles.find((one) => one === ask.role) ?? contest.roles.at(-1) ?? null;
    const standings = this.#board.standings(contest, role);
    const unit = contest.units[ask.unit] ? ask.unit : 0;
    const { tree, roles } = contest;
    return {
      contests: contests.map(({ label, sheets, units }, id) => ({
        id,
        label: label ?? (units.length === 1 ? (units[0]?.name ?? '') : sheets.join(', ')),
      })),
      contest: at,
      roles,
      role,
      max: maxOf(contest),
      groups: tree.roots.map((root) => {
        const { code = '', title = '' } = tree.nodes[root] ?? {};
        return code === '' || code === title ? title : `${code} ${title}`;
      }),
      units: standingsOf(standings),
      unit,
      lines: linesOf(standings, unit, findingsByCell(check.report), renderer, ask.language),
    };
  }
}
