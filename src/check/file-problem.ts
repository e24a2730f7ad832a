import type { Problem } from '../i18n/problem';
import type { WorkbookReport } from '../report/report';
import { checkMessages } from './messages';

/** Why nothing of a workbook could be checked: what its first unread sheet says. Null when a table was checked. */
export const fileProblem = ({ tables, problems }: WorkbookReport): Problem | null =>
  tables.length > 0 ? null : (problems[0] ?? NO_TABLE);

const NO_TABLE: Problem = {
  code: 'no-table',
  message: checkMessages.say('no-table'),
  next: checkMessages.say('no-table-next'),
};
