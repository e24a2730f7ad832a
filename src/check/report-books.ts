import { CRITERIA_BOOKS } from '../criteria/messages';
import type { MessageBook, Wording } from '../i18n/message';
import { SCORING_BOOKS } from '../scoring/checks/index';
import { structureMessages } from '../sheet/structure/messages';
import { acrossMessages } from './across/messages';
import { checkMessages } from './messages';
import { predecessorMessages } from './predecessor-messages';

/** The sentences of everyone who can speak in a report: kinds of criterion, the check itself, the reader of sheets. */
export const REPORT_BOOKS: readonly MessageBook<Readonly<Record<string, Wording>>>[] = [
  ...CRITERIA_BOOKS,
  checkMessages,
  predecessorMessages,
  acrossMessages,
  structureMessages,
  ...SCORING_BOOKS,
];
