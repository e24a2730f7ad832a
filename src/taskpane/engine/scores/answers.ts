import type { CheckSession } from '../../../check/index';
import type { Language } from '../../../i18n/message';
import type { ReportRenderer } from '../../../report/render';
import { unreadMethods, type Contest } from '../../../scoring/contest/contest';
import type { ScoreBasis } from '../../../scoring/contest/standings';
import { planOfSheet } from '../../../scoring/score-plan/from-sheet';
import type { ScorePlan } from '../../../scoring/score-plan/score-plan';
import { isLeaf, nameOf } from '../../../scoring/tree/criterion-tree';
import type { NewSheet } from '../../../summary/page/sheet-model';
import { scoreSheets } from '../../../summary/score-sheets/score-sheets';
import type { TableOverview } from '../overview-types';
import type { CheckAsk } from '../protocol';
import { ScoreBoard, type HeldScores } from './score-board';
import { scoreOverview } from './score-overview';
import type { MethodsView, ScoreAnswer, ScoreAsk, ScorePlanView, ScoreSheetsAsk, ScoreView } from './score-types';
import { ceilingsOf, findingsByCell, linesOf, maxOf, standingsOf } from './score-view';

/** The workbook that is held, and what was asked when it was checked. */
interface Held {
  readonly check: CheckSession;
  readonly renderer: ReportRenderer;
  readonly ask: Pick<CheckAsk, 'scoring' | 'corrections'>;
}

const heldScores = ({ check: { workbook, report }, ask: { corrections } }: Held): HeldScores => ({
  grids: workbook.grids,
  report,
  corrections,
});

/** What the scoring screen asks of the workbook that is held. */
export class ScoreAnswers {
  #held: CheckSession | null = null;
  #board = new ScoreBoard();

  /** A sheet was edited, or is read otherwise. */
  forget(sheet: string): void {
    this.#board.forget(sheet);
  }

  answer({ check, renderer, ask: asked }: Held, ask: ScoreAsk): ScoreAnswer {
    const byPerson = Boolean(asked.scoring?.plan);
    const plan = check.scoring.plan ?? null;
    return {
      plan: plan && planView(plan, byPerson, ask.language),
      listed: [...(check.lists.get('units')?.names.values() ?? [])],
      view: this.#view({ check, renderer, ask: asked }, ask),
    };
  }

  /** Null when the workbook has no score table. Choices that no longer exist fall back to the first. */
  #view(held: Held, ask: ScoreAsk): ScoreView | null {
    const { check, renderer } = held;
    const contests = this.#contests(held, ask.without);
    const at = contests[ask.contest] ? ask.contest : 0;
    const contest = contests[at];
    if (!contest) return null;
    const bases: readonly ScoreBasis[] = contest.methods.size > 0 ? [...contest.roles, 'method'] : contest.roles;
    const usual = contest.roles.at(-1) ?? bases[0] ?? null;
    const standings = this.#board.standings(contest, bases.find((one) => one === ask.basis) ?? usual);
    const unit = contest.units[ask.unit] ? ask.unit : 0;
    const { tree } = contest;
    const grades = standings.grades();
    return {
      contests: contests.map(({ label, sheets, units }, id) => ({
        id,
        label: label ?? (units.length === 1 ? (units[0]?.name ?? null) : null),
        units: units.length,
        sheets,
      })),
      contest: at,
      sheets: this.#board.unitSheets().map((sheet) => ({ sheet, isIn: !ask.without.includes(sheet) })),
      bases,
      basis: standings.basis,
      role: standings.role,
      rankBy: contest.plan?.ranking.by ?? 'points',
      methods: methodsView(contest),
      max: maxOf(contest),
      groups: tree.roots.map((root) => {
        const { code = '', title = '' } = tree.nodes[root] ?? {};
        return code === '' || code === title ? title : `${code} ${title}`;
      }),
      units: standingsOf(standings, grades, ask.language),
      ceilings: ceilingsOf(contest, grades, ask.language),
      unit,
      lines: linesOf(standings, unit, findingsByCell(check.report), renderer, ask.language),
    };
  }

  /** Empty score sheets, a sheet for each unit, and their summary. Empty where neither a table nor a score plan states criteria. */
  sheets(held: Held, { contest, without, units, language }: ScoreSheetsAsk): readonly NewSheet[] {
    const { check } = held;
    const shown = contest === null ? undefined : this.#contests(held, without)[contest];
    const [first] = shown?.units ?? [];
    const own = first && first.table.tree.nodes.length > 0 ? planOfSheet(first.table, 'made').plan : null;
    const plan = (shown ? (shown.plan ?? own) : null) ?? (shown ? null : (check.scoring.plan ?? null));
    if (!plan) return [];
    const taken = check.workbook.grids.map(({ sheet }) => sheet);
    return scoreSheets({ plan, units, taken, language });
  }

  /** What was recognised of the score tables, in words. */
  overviews(held: Held, language: Language): readonly TableOverview[] {
    const { check, ask } = held;
    return this.#boardOf(check)
      .readings(heldScores(held))
      .map((reading) => scoreOverview(reading, check, ask.corrections, held.renderer, language));
  }

  #contests(held: Held, without: readonly string[]): readonly Contest[] {
    const { check } = held;
    return this.#boardOf(check).contests(heldScores(held), check.scoring.plan ?? null, without);
  }

  #boardOf(check: CheckSession): ScoreBoard {
    if (check !== this.#held) this.#board = new ScoreBoard();
    this.#held = check;
    return this.#board;
  }
}

const planView = ({ title, criteria }: ScorePlan, byPerson: boolean, language: Language): ScorePlanView => {
  const count = (list: ScorePlan['criteria']): number =>
    list.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : count(children)), 0);
  return { title: title[language], by: byPerson ? 'person' : 'plan', criteria: count(criteria) };
};

function methodsView(contest: Contest): MethodsView {
  const { tree, methods, plan, units } = contest;
  const sheet = units[0]?.table.sheet ?? '';
  const unread = unreadMethods(contest).map(({ leaf, said: { text, row, column } }) => {
    const node = tree.nodes[leaf];
    return { name: node ? nameOf(node) : '', text, cell: { sheet, row, column } };
  });
  const leaves = tree.nodes.filter(isLeaf);
  return {
    from: plan ? 'plan' : methods.size + unread.length > 0 ? 'column' : null,
    known: leaves.filter(({ path }) => methods.has(path)).length,
    leaves: leaves.length,
    unread,
  };
}
