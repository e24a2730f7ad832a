import { scorePlanOf } from '../../check/index';
import { checkAcross, type ExpectedUnits, type SentFile } from '../../check/across/index';
import type { Message } from '../../i18n/message';
import {
  addCounts,
  isBlocking,
  NO_COUNTS,
  NO_FACTS,
  type AcrossFinding,
  type ReportRenderer,
} from '../../report/index';
import type { HeldSubmission } from '../../summary/index';
import { sayAny } from '../books';
import { EXIT, type ExitCode, type Io } from '../io';
import { JsonStream } from '../output/json-stream';
import { Progress } from '../output/progress';
import { acrossText, summaryText } from '../output/summary-text';
import { writeSummary } from '../output/summary-workbook';
import { PROGRAM } from '../program';
import type { FileOutcome } from './file-outcome';
import { heldPacked } from './packed-parts';
import type { BatchSetting } from './setting';

/** What is compared of a file with other files. */
const sentFile = ({ file, sha256, unit, bloc, open }: HeldSubmission): SentFile => ({
  file,
  sha256,
  unit,
  bloc,
  facts: open('facts') ?? NO_FACTS,
});

/** Puts out the results of a run, file by file, and what they come to. */
export class BatchResult {
  readonly #progress: Progress;
  readonly #json: JsonStream | null;
  readonly #held: HeldSubmission[] = [];
  #counts = NO_COUNTS;
  #figures = NO_COUNTS;
  #files = 0;
  #failed = 0;
  #unread = 0;
  #isOutFaulty = false;

  constructor(
    private readonly io: Io,
    private readonly setting: BatchSetting,
    private readonly renderer: ReportRenderer,
    total: number,
  ) {
    this.#progress = new Progress(io, total);
    this.#json = setting.format === 'json' ? new JsonStream((text) => io.out(text), renderer, setting.asOf) : null;
  }

  done(count: number, name: string): void {
    this.#progress.show(count, name);
  }

  /** Takes the files in their order. */
  add(outcome: FileOutcome): void {
    const { output, counts, figures, unread, isFaulty, told, isOutFaulty, kept } = outcome;
    this.#progress.clear();
    if (this.#json) this.#json.file(output);
    else this.io.out(output);
    told.forEach((message) => this.#tell(message));
    this.#files++;
    if (isFaulty) this.#failed++;
    this.#unread += unread;
    this.#isOutFaulty ||= isOutFaulty;
    this.#counts = addCounts(this.#counts, counts);
    this.#figures = addCounts(this.#figures, figures);
    if (kept) this.#held.push(heldPacked(kept));
  }

  /** Looks at the files together, writes the summary, and says how it ended. */
  async end(expected: ExpectedUnits | null): Promise<ExitCode> {
    const { plan, asOf, language, format } = this.setting;
    this.#progress.clear();
    const across = checkAcross(this.#held.map(sentFile), plan, expected);
    await this.#writeSummary(across);
    if (this.#json) this.#json.end(across, language);
    if (format === 'text') {
      const totals = {
        files: this.#files,
        failed: this.#failed,
        counts: this.#counts,
        figures: this.#figures,
        unread: this.#unread,
      };
      this.io.out(acrossText(across, this.renderer, language));
      this.io.out(summaryText(totals, asOf, this.renderer, language));
    }
    if (this.#isOutFaulty || this.#failed > 0) return EXIT.error;
    return isBlocking(this.#counts) ? EXIT.blocking : EXIT.fine;
  }

  async #writeSummary(across: readonly AcrossFinding[]): Promise<void> {
    const { out, inputs, language, asOf, plan, scoring } = this.setting;
    if (out === null) return;
    const { renderer } = this;
    const scorePlan = scorePlanOf(plan, scoring);
    const context = { renderer, language, asOf, madeOn: this.io.today(), program: PROGRAM, across, scorePlan };
    const summary = await writeSummary(this.#held, context, { out, inputs });
    summary.told.forEach((message) => this.#tell(message));
    this.#isOutFaulty ||= summary.isFaulty;
  }

  /** Not wrapped: a path in two lines cannot be copied. */
  #tell(message: Message): void {
    this.io.err(`${sayAny(message, this.setting.language)}\n`);
  }
}
