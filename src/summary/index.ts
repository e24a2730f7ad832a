import { VERDICTS } from '../criteria/criterion';
import { criteriaSheet } from './by-criterion';
import { chartsSheet } from './charts';
import type { SummaryContext } from './frame';
import { overviewSheet } from './overview';
import type { NewSheet } from './page/sheet-model';
import { recordList } from './record-lists';
import { requestsSheet } from './requests';
import { sourcesSheet } from './sources';
import type { Submission } from './submission';

export type { SummaryContext } from './frame';
export { summaryMessages } from './messages';
export { senderOf, type Submission } from './submission';

/** All sheets of the summary of some submitted workbooks, in the order in which they are read. */
export function summarySheets(submissions: readonly Submission[], context: SummaryContext): readonly NewSheet[] {
  const requests = requestsSheet(submissions, context);
  const overview = overviewSheet(submissions, context);
  const criteria = criteriaSheet(submissions, context);
  const charts = [...overview.charts, ...criteria.charts];
  return [
    overview.sheet,
    ...[...VERDICTS].reverse().map((verdict) => recordList(verdict, submissions, context)),
    criteria.sheet,
    ...(charts.length > 0 ? [chartsSheet(charts, context)] : []),
    ...(requests ? [requests] : []),
    sourcesSheet(submissions, context),
  ];
}
