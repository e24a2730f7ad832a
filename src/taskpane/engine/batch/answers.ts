import { REPORT_BOOKS } from '../../../check/report-books';
import { fileMessages } from '../../../files/problems';
import type { Plan } from '../../../plan/index';
import { createReportRenderer, type ReportRenderer } from '../../../report/render';
import type { BatchCalls } from './batch-types';
import { checkOne } from './check-one';
import { Collector } from './collector';
import { Comparer } from './comparer';
import { batchFileMessages } from './messages';

/** The engine's answers to calls about many files. Loaded when the first of them comes. */
export class BatchAnswers {
  readonly #collector = new Collector();
  readonly #comparer = new Comparer();
  readonly #renderers = new Map<string, ReportRenderer>();

  constructor(private readonly planOf: (id: string) => Plan) {}

  /** @throws Error on an unknown plan: a defect of the caller. */
  async answer<Call extends keyof BatchCalls>(
    call: Call,
    ask: BatchCalls[Call]['ask'],
  ): Promise<BatchCalls[Call]['answer']> {
    return this.#answers[call](ask);
  }

  readonly #answers: {
    readonly [Call in keyof BatchCalls]: (
      ask: BatchCalls[Call]['ask'],
    ) => BatchCalls[Call]['answer'] | Promise<BatchCalls[Call]['answer']>;
  } = {
    'batch-file': (ask) => {
      const renderer = this.#rendererOf(ask.plan);
      return checkOne(ask, renderer.plan, renderer);
    },
    'batch-begin': () => {
      this.#collector.clear();
      return null;
    },
    'batch-take': ({ packed }) => {
      this.#collector.take(packed);
      return null;
    },
    'batch-make': (ask) => this.#collector.make(ask, this.#rendererOf(ask.plan)),
    'batch-compare': (ask) => this.#comparer.compare(ask, this.#rendererOf(ask.plan)),
    'batch-compared-lines': ({ from, count, language }) => this.#comparer.lines(from, count, language),
    'batch-compared-sheet': ({ madeOn, language }) => this.#comparer.sheet(madeOn, language),
    'batch-compared-rows': ({ from, count }) => ({ rows: this.#comparer.rows(from, count) }),
    'batch-rows': ({ sheet, from, count }) => ({ rows: this.#collector.rows(sheet, from, count) }),
    'batch-workbook': () => ({ bytes: this.#collector.workbook() }),
  };

  #rendererOf(id: string): ReportRenderer {
    const plan = this.planOf(id);
    const known = this.#renderers.get(id);
    const renderer =
      known?.plan === plan ? known : createReportRenderer(plan, [...REPORT_BOOKS, fileMessages, batchFileMessages]);
    this.#renderers.set(id, renderer);
    return renderer;
  }
}
