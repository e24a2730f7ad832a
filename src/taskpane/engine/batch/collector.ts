import { checkAcross } from '../../../check/across/check-across';
import { scorePlanOf } from '../../../check/score-setting';
import { createSummary } from '../../../files/create/summary-workbook';
import type { NewSheet } from '../../../summary/page/sheet-model';
import { held, summarySheets, type HeldSubmission } from '../../../summary/index';
import { fromBuffer } from '../../../summary/kept/one-buffer';
import { NO_FACTS } from '../../../report/facts';
import type { ReportRenderer } from '../../../report/render';
import type { BatchMakeAnswer, BatchMakeAsk } from './batch-types';
import { PROGRAM } from './program';

/** Holds what is left of the files of a batch, and makes the summary of them. */
export class Collector {
  #submissions: HeldSubmission[] = [];
  #sheets: readonly NewSheet[] = [];

  clear(): void {
    this.#submissions = [];
    this.#sheets = [];
  }

  take(packed: ArrayBuffer): void {
    this.#submissions.push(held(fromBuffer(packed)));
  }

  /** Files are told in the order of their names, whichever was checked first. */
  make(
    { asOf, madeOn, language, expected = null, scorePlan: plan = null }: BatchMakeAsk,
    renderer: ReportRenderer,
  ): BatchMakeAnswer {
    const submissions = [...this.#submissions].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    const sent = submissions.map((submission) => ({ ...submission, facts: submission.open('facts') ?? NO_FACTS }));
    const across = checkAcross(sent, renderer.plan, expected);
    const scorePlan = scorePlanOf(renderer.plan, { plan });
    const context = { renderer, language, asOf, madeOn, program: PROGRAM, across, scorePlan };
    this.#sheets = summarySheets(submissions, context);
    return {
      sheets: this.#sheets.map(({ rows, ...sheet }) => ({ sheet, rowCount: rows.length })),
      across: across.map(({ criterion, message, bloc, places }) => ({
        title: renderer.criterion(criterion, language),
        text: renderer.message(message, language),
        bloc: criterion === 'nothing-sent' ? bloc : '',
        versions: criterion === 'unit-twice' ? places.map(({ file }) => file) : [],
      })),
    };
  }

  rows(sheet: number, from: number, count: number): NewSheet['rows'] {
    return this.#sheets[sheet]?.rows.slice(from, from + count) ?? [];
  }

  workbook(): ArrayBuffer {
    const bytes = createSummary({ charted: this.#sheets, sheets: this.#sheets });
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  }
}
