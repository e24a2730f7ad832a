import type { MessageBook, Wording } from '../i18n/message';
import { countedYearsMessages } from './counted-years';
import { KINDS } from './index';
import { openValueMessages } from './open-value';

/** Every sentence that criteria can say. */
export const CRITERIA_BOOKS: readonly MessageBook<Readonly<Record<string, Wording>>>[] = [
  openValueMessages,
  countedYearsMessages,
  ...[...KINDS.values()].map(({ messages }) => messages),
];
