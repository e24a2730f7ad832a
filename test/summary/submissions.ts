import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rendererFor } from '../../src/cli/books';
import { factsOf } from '../../src/check/across/index';
import { checkWorkbook } from '../../src/check/index';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { vocabularyOf } from '../../src/plan/index';
import { readTables } from '../../src/sheet/index';
import {
  eachSummarySheet,
  held,
  keepSubmission,
  senderOf,
  summarySheets,
  type HeldSubmission,
  type Submission,
  type SummaryContext,
} from '../../src/summary/index';
import { AS_OF, PLAN } from '../check/check-of';
import { ROOT } from '../repository/source-files';

export const CONTEXT: SummaryContext = {
  renderer: rendererFor(PLAN),
  language: 'vi',
  asOf: AS_OF,
  madeOn: '2025-07-06',
  program: 'ThiDua 0',
  across: [],
  scorePlan: null,
};

/** A sample as if it had been sent through a bloc. */
export function sent(sample: string, bloc: string, change: Partial<Submission> = {}): Submission {
  const bytes = readFileSync(path.join(ROOT, 'assets/samples', sample));
  const reading = readTables(readXlsx(bytes), vocabularyOf(PLAN));
  const report = checkWorkbook(reading, PLAN, { asOf: AS_OF });
  return {
    checked: { file: sample, sha256: sample, problem: null, notices: [], report },
    file: sample,
    bloc,
    unit: senderOf(reading.tables, PLAN.unitKinds) ?? sample,
    facts: factsOf(reading.tables, PLAN),
    ...change,
  };
}

const kept = (submissions: readonly Submission[], { renderer }: SummaryContext): HeldSubmission[] =>
  submissions.map((submission) => held(keepSubmission(submission, renderer.plan)));

/** The sheets of a summary, made of what is kept of some submissions. */
export const sheetsOf = (submissions: readonly Submission[], context: SummaryContext) =>
  summarySheets(kept(submissions, context), context);

export const eachSheetOf = (submissions: readonly Submission[], context: SummaryContext) =>
  eachSummarySheet(kept(submissions, context), context);
