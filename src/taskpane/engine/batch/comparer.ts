import { compareSubmissions } from '../../../check/compare/index';
import type { Language } from '../../../i18n/message';
import type { Comparison } from '../../../report/comparison';
import { comparisonLines, verdictShifts, type ComparisonLine } from '../../../report/comparison-lines';
import type { ReportRenderer } from '../../../report/render';
import type { IsoDate } from '../../../sheet/value';
import { comparisonSheet } from '../../../summary/comparison-sheet';
import type { NewSheet } from '../../../summary/page/sheet-model';
import type { CompareAnswer, CompareAsk, SheetOutline } from './batch-types';
import { unexpected } from './check-one';
import { PROGRAM } from './program';
import { readSent, type SentReading } from './read-sent';

interface Held {
  readonly comparison: Comparison;
  readonly ask: CompareAsk;
  readonly renderer: ReportRenderer;
}

/** Holds two files against each other and keeps what came of it. */
export class Comparer {
  #held: Held | null = null;
  #lines: { readonly language: Language; readonly lines: readonly ComparisonLine[] } | null = null;
  #sheet: NewSheet | null = null;

  async compare(ask: CompareAsk, renderer: ReportRenderer): Promise<CompareAnswer> {
    this.#held = this.#lines = this.#sheet = null;
    const { plan } = renderer;
    const files = [ask.before, ask.after];
    const [before, after] = await Promise.all(files.map(({ file }) => readSent(file, ask, plan).catch(failed)));
    if (!before?.content || !after?.content || before.problem || after.problem)
      return {
        ok: false,
        problems: [before, after].flatMap((one, at) =>
          one?.problem ? [{ name: files[at]?.name ?? '', problem: renderer.problem(one.problem, ask.language) }] : [],
        ),
      };
    const comparison = compareSubmissions(before.content, after.content, plan);
    this.#held = { comparison, ask, renderer };
    const { changed, added, removed, same, unread } = comparison;
    return {
      ok: true,
      outline: {
        changed: changed.length,
        added: added.length,
        removed: removed.length,
        same,
        unread,
        shifts: verdictShifts(comparison),
      },
    };
  }

  /** @throws Error when nothing was compared: a defect of the caller. */
  lines(from: number, count: number, language: Language): readonly ComparisonLine[] {
    const { comparison, renderer } = this.#compared();
    if (this.#lines?.language !== language)
      this.#lines = { language, lines: comparisonLines(comparison, renderer, language) };
    return this.#lines.lines.slice(from, from + count);
  }

  /** @throws Error when nothing was compared: a defect of the caller. */
  sheet(madeOn: IsoDate, language: Language): readonly SheetOutline[] {
    const { comparison, ask, renderer } = this.#compared();
    const files = { before: ask.before.name, after: ask.after.name };
    const context = { renderer, language, asOf: ask.asOf, madeOn, program: PROGRAM, across: [], scorePlan: null };
    const { rows, ...sheet } = (this.#sheet = comparisonSheet(comparison, files, context));
    return [{ sheet, rowCount: rows.length }];
  }

  rows(from: number, count: number): NewSheet['rows'] {
    return this.#sheet?.rows.slice(from, from + count) ?? [];
  }

  #compared(): Held {
    if (!this.#held) throw new Error('Nothing was compared yet');
    return this.#held;
  }
}

const failed = (error: unknown): SentReading => ({
  sha256: null,
  problem: unexpected(error),
  notices: [],
  content: null,
});
