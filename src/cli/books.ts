import { checkMessages } from '../check/messages';
import { CRITERIA_BOOKS } from '../criteria/messages';
import { annotateMessages } from '../files/annotate/index';
import { fileMessages } from '../files/problems';
import { planMessages } from '../plan/messages';
import { createReportRenderer, type ReportRenderer } from '../report/index';
import type { Plan } from '../plan/index';
import { structureMessages } from '../sheet/structure/messages';
import { cliMessages } from './messages';
import { createRenderer, type MessageBook, type Wording } from '../i18n/message';

type Book = MessageBook<Readonly<Record<string, Wording>>>;

/** The sentences of everyone who speaks on the command line. */
const BOOKS: readonly Book[] = [
  ...CRITERIA_BOOKS,
  checkMessages,
  structureMessages,
  fileMessages,
  annotateMessages,
  planMessages,
  cliMessages,
];

/** Words any message of the product. */
export const sayAny = createRenderer(BOOKS);

export const rendererFor = (plan: Plan): ReportRenderer => createReportRenderer(plan, BOOKS);
