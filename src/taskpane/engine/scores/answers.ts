import type { CheckSession } from '../../../check/index';
import type { Language } from '../../../i18n/message';
import type { ReportRenderer } from '../../../report/render';
import type { Contest } from '../../../scoring/contest/contest';
import { planOfSheet } from '../../../scoring/score-plan/from-sheet';
import type { NewSheet } from '../../../summary/page/sheet-model';
import { scoreSheets } from '../../../summary/score-sheets/score-sheets';
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
    const contests = this.#contests(check);
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

  /** Empty score sheets for the units of a contest, by its criteria. Empty where the table states no criteria of a unit. */
  sheets(check: CheckSession, at: number, language: Language): readonly NewSheet[] {
    const contest = this.#contests(check)[at];
    const [first] = contest?.units ?? [];
    if (!contest || !first || first.table.tree.nodes.length === 0) return [];
    const { plan } = planOfSheet(first.table, 'made');
    const taken = check.workbook.grids.map(({ sheet }) => sheet);
    return scoreSheets({ plan, units: contest.units.map(({ name }) => name), taken, language });
  }

  #contests(check: CheckSession): readonly Contest[] {
    if (check !== this.#held) this.#board = new ScoreBoard();
    this.#held = check;
    return this.#board.contests(check.workbook.grids, check.report, check.scoring.plan ?? null);
  }
}
