import { REPORT_BOOKS } from '../check/report-books';
import { annotateMessages } from '../files/annotate/index';
import { fileMessages } from '../files/problems';
import { planMessages } from '../plan/messages';
import { scorePlanMessages } from '../scoring/score-plan/messages';
import { createReportRenderer, type ReportRenderer } from '../report/index';
import type { Plan } from '../plan/index';
import { cliMessages } from './messages';
import { comparisonTextMessages } from './output/comparison-text-messages';
import { createRenderer, type MessageBook, type Wording } from '../i18n/message';

type Book = MessageBook<Readonly<Record<string, Wording>>>;

/** The sentences of everyone who speaks on the command line. */
const BOOKS: readonly Book[] = [
  ...REPORT_BOOKS,
  fileMessages,
  annotateMessages,
  planMessages,
  scorePlanMessages,
  cliMessages,
  comparisonTextMessages,
];

/** Words any message of the product. */
export const sayAny = createRenderer(BOOKS);

export const rendererFor = (plan: Plan): ReportRenderer => createReportRenderer(plan, BOOKS);
