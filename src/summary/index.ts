import { VERDICTS } from '../criteria/criterion';
import { acrossSheet } from './across-sheet';
import { criteriaSheet } from './by-criterion';
import { chartsSheet } from './charts';
import type { SummaryContext } from './frame';
import { figureList } from './figure-list';
import { dossiersSheet } from './dossiers';
import type { HeldSubmission } from './kept/held-submission';
import { labourSharesSheet } from './labour-shares';
import { overviewSheet } from './overview';
import type { NewSheet } from './page/sheet-model';
import { recordList } from './record-lists';
import { registrationsSheet } from './registrations';
import { requestsSheets } from './requests';
import { scoresSheet } from './scores';
import { sourcesSheet } from './sources';

export type { SummaryContext } from './frame';
export { comparisonSheet } from './comparison-sheet';
export { summaryMessages } from './messages';
export { held, type HeldSubmission, type KeptSubmission } from './kept/held-submission';
export { keepSubmission } from './kept/keep';
export { senderOf, type Submission } from './submission';

/** The sheets of a summary. */
export interface SummarySheets {
  /** Those that charts are drawn of. */
  readonly charted: readonly NewSheet[];
  /** All of them in the order in which they are read; the long ones are made when their turn comes. */
  readonly sheets: Iterable<NewSheet>;
}

/** The sheets of the summary of some submitted workbooks, one after the other: lists of many records need not be held together. */
export function eachSummarySheet(submissions: readonly HeldSubmission[], context: SummaryContext): SummarySheets {
  const overview = overviewSheet(submissions, context);
  const criteria = criteriaSheet(submissions, context);
  const scores = scoresSheet(submissions, context);
  const charts = [...overview.charts, ...criteria.charts, ...(scores?.charts ?? [])];
  const charted = [overview.sheet, criteria.sheet, ...(scores ? [scores.sheet] : [])];
  function* sheets(): Generator<NewSheet> {
    yield overview.sheet;
    for (const verdict of [...VERDICTS].reverse()) yield recordList(verdict, submissions, context);
    const figures = figureList(submissions, context);
    if (figures) yield figures;
    yield criteria.sheet;
    if (charts.length > 0) yield chartsSheet(charts, context);
    const across = acrossSheet(context);
    if (across) yield across;
    if (scores) yield scores.sheet;
    for (const make of [registrationsSheet, dossiersSheet, labourSharesSheet]) {
      const sheet = make(submissions, context);
      if (sheet) yield sheet;
    }
    yield* requestsSheets(submissions, context);
    yield sourcesSheet(submissions, context);
  }
  return { charted, sheets: { [Symbol.iterator]: sheets } };
}

/** All sheets of the summary of some submitted workbooks, in the order in which they are read. */
export const summarySheets = (submissions: readonly HeldSubmission[], context: SummaryContext): readonly NewSheet[] => [
  ...eachSummarySheet(submissions, context).sheets,
];
