import { fileProblem, openSession, type CheckSession } from '../../check/index';
import { REPORT_BOOKS } from '../../check/report-books';
import type { Language } from '../../i18n/message';
import { marksOf } from '../../marks/from-report';
import type { WorkbookMarks } from '../../marks/marks';
import { planById, shippedPlans, type Plan } from '../../plan/index';
import { reportDocument } from '../../report/document';
import { foundColumns } from '../../report/plan-page/found-columns';
import { planPageOf } from '../../report/plan-page/plan-page';
import { createReportRenderer, type ReportRenderer } from '../../report/render';
import type { NewSheet } from '../../summary/page/sheet-model';
import { subjectsById, templateChoices } from '../../summary/template/choices';
import { templateOf } from '../../summary/template/template';
import type { BatchAnswers } from './batch/answers';
import { isBatchCall, type BatchCalls } from './batch/batch-types';
import { detailsOf } from './details';
import { Intake } from './intake';
import { ResultList } from './list-view';
import type { ListView } from './list-types';
import { knownLists, listsAsked, listViews, readListFile } from './lists';
import { openFile } from './open-file';
import { overviewOf } from './overview';
import { planChoices } from './plan-choices';
import { OwnPlans } from './plans/own-plans';
import { proposePlan } from './proposal';
import type { CheckAsk, EngineCall, EngineCalls, MarksOutline } from './protocol';
import type { ScoreAnswers } from './scores/answers';
import { withScoreTables } from './scores/with-score-tables';

type OwnCall = Exclude<EngineCall, keyof BatchCalls>;
type Answers = {
  readonly [Call in OwnCall]: (
    ask: EngineCalls[Call]['ask'],
  ) => EngineCalls[Call]['answer'] | Promise<EngineCalls[Call]['answer']>;
};

interface Current {
  readonly check: CheckSession;
  readonly ask: CheckAsk;
  readonly renderer: ReportRenderer;
}

/**
 * All the work of the pane that is not drawing: reads, judges, words. Runs in a worker, or in the page where none can start.
 * Holds one workbook and its report; what crosses the boundary is small.
 */
export class Engine {
  readonly #intake = new Intake();
  readonly #own = new OwnPlans();
  readonly #renderers = new Map<string, ReportRenderer>();
  #current: Current | null = null;
  #list: { readonly key: string; readonly list: ResultList } | null = null;
  #marks: WorkbookMarks | null = null;
  #batch: Promise<BatchAnswers> | null = null;
  #scores: ScoreAnswers | null = null;

  readonly #answers: Answers = {
    plans: () => planChoices(this.#own.all()),
    'own-plans': ({ plans }) => {
      this.#own.take(plans);
      return null;
    },
    'plan-file': async ({ bytes }) => (await import('./plans/read-plan-file')).readPlanFile(new Uint8Array(bytes)),
    begin: ({ grids }) => {
      this.#intake.begin(grids);
      return null;
    },
    rows: ({ grid, from, rows }) => {
      this.#intake.addRows(grid, from, rows);
      return null;
    },
    file: async ({ bytes }) => {
      const { opened, workbook } = await openFile(new Uint8Array(bytes));
      if (workbook) this.#intake.take(workbook);
      return opened;
    },
    propose: () => proposePlan(this.#intake.workbook(), [...shippedPlans(), ...this.#own.all()]),
    check: (ask) => {
      const plan = this.#knownPlan(ask.plan);
      const workbook = this.#intake.workbook();
      const check = openSession({ ...ask, plan, workbook, ...listsAsked(ask.lists ?? []) });
      this.#current = { check, ask, renderer: this.#rendererOf(plan) };
      this.#list = null;
      return null;
    },
    edit: (ask) => {
      const { judged } = this.#held().check.edit(ask);
      this.#scores?.forget(ask.sheet);
      this.#list = null;
      return { judged };
    },
    correct: (said) => {
      const held = this.#held();
      const sheets = held.check.correct(said);
      for (const sheet of sheets) this.#scores?.forget(sheet);
      this.#current = { ...held, ask: { ...held.ask, ...said } };
      this.#list = null;
      return { sheets };
    },
    overview: async ({ language }) => {
      const { check, ask, renderer } = this.#held();
      const overview = overviewOf({ ...check, ...ask }, renderer, language);
      if (!overview.hasScores) return overview;
      return withScoreTables(overview, (await this.#scoreAnswers()).overviews(this.#held(), language));
    },
    page: ({ view, from, count }) => this.#listOf(view).page(from, count),
    details: ({ table, row, language }) => {
      const { check, renderer } = this.#held();
      return detailsOf(check.report, { table, row }, renderer, language);
    },
    scores: async (ask) => {
      return (await this.#scoreAnswers()).answer(this.#held(), ask);
    },
    'score-sheets': async (ask) => (await this.#scoreAnswers()).sheets(this.#held(), ask),
    'score-plan-file': async ({ bytes }) =>
      (await import('./scores/plan-file')).readScorePlanFile(new Uint8Array(bytes)),
    marks: ({ language }) => this.#makeMarks(language),
    'mark-rows': ({ table, from, count }) => {
      const rows: readonly unknown[] =
        (table === null ? this.#marks?.results.rows : this.#marks?.tables[table]?.rows) ?? [];
      return { rows: rows.slice(from, from + count) };
    },
    'plan-page': ({ plan: id, language }) => {
      const plan = this.#knownPlan(id);
      const found = this.#current ? foundColumns(this.#current.check.reading.tables) : null;
      const known = this.#current?.ask.plan === id ? this.#current.check.lists : null;
      return {
        page: planPageOf(plan, language, found),
        templates: templateChoices(plan, language),
        lists: listViews(plan, known, language),
      };
    },
    'known-lists': ({ plan, lists }) =>
      knownLists(lists, this.#current?.ask.plan === plan ? this.#current.check.lists : null),
    'list-file': ({ plan, list, file, bytes }) =>
      readListFile(list, file, new Uint8Array(bytes), this.#knownPlan(plan)),
    template: (ask) => templateAsked(this.#knownPlan(ask.plan), ask),
    document: ({ file, language }) => {
      const { check, ask, renderer } = this.#held();
      const { report } = check;
      const checked = { file, sha256: null, problem: fileProblem(report), notices: [], report };
      const document = reportDocument([checked], ask.asOf, renderer, language);
      return { bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`).buffer };
    },
  };

  /** @throws Error when nothing was checked before a call that needs a report, and on an unknown plan: defects of the caller. */
  async answer<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
  ): Promise<EngineCalls[Call]['answer']> {
    if (!isBatchCall(call)) return this.#answers[call as OwnCall](ask as never);
    this.#batch ??= import('./batch/answers').then(({ BatchAnswers }) => new BatchAnswers((id) => this.#knownPlan(id)));
    return (await this.#batch).answer(call, ask as never);
  }

  #knownPlan(id: string): Plan {
    const plan = planById(id) ?? this.#own.byId(id);
    if (!plan) throw new Error(`Unknown plan "${id}"`);
    return plan;
  }

  #held(): Current {
    if (!this.#current) throw new Error('Nothing was checked yet');
    return this.#current;
  }

  #rendererOf(plan: Plan): ReportRenderer {
    const known = this.#renderers.get(plan.id);
    const renderer = known?.plan === plan ? known : createReportRenderer(plan, REPORT_BOOKS);
    this.#renderers.set(plan.id, renderer);
    return renderer;
  }

  #listOf(view: ListView): ResultList {
    const key = JSON.stringify(view);
    if (this.#list?.key !== key) {
      const { check, renderer } = this.#held();
      this.#list = { key, list: new ResultList(check.report, renderer, view) };
    }
    return this.#list.list;
  }

  async #scoreAnswers(): Promise<ScoreAnswers> {
    const { ScoreAnswers } = await import('./scores/answers');
    return (this.#scores ??= new ScoreAnswers());
  }

  #makeMarks(language: Language): MarksOutline {
    const { check, renderer } = this.#held();
    const marks = marksOf(check.report, renderer, language);
    this.#marks = marks;
    return {
      marks: {
        ...marks,
        tables: marks.tables.map((table) => ({ ...table, rows: [] })),
        results: { ...marks.results, rows: [] },
      },
      tableRows: marks.tables.map(({ rows }) => rows.length),
      resultRows: marks.results.rows.length,
    };
  }
}

/** @throws Error on a sheet that the plan does not have: a defect of the caller. */
function templateAsked(plan: Plan, { kind, subjects, language }: EngineCalls['template']['ask']): NewSheet {
  const made = templateOf(plan, kind, language, subjectsById(plan, kind, subjects));
  if (!made) throw new Error(`No sheet "${kind}" of plan "${plan.id}"`);
  return made.sheet;
}
