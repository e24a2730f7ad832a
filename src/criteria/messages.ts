import type { MessageBook, Wording } from '../i18n/message';
import { KINDS } from './index';
import { openValueMessages } from './open-value';

/** Every sentence that criteria can say. */
export const CRITERIA_BOOKS: readonly MessageBook<Readonly<Record<string, Wording>>>[] = [
  openValueMessages,
  ...[...KINDS.values()].map(({ messages }) => messages),
];
