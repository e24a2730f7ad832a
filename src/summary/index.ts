import { VERDICTS } from '../criteria/criterion';
import { acrossSheet } from './across-sheet';
import { criteriaSheet } from './by-criterion';
import { chartsSheet } from './charts';
import type { SummaryContext } from './frame';
import { dossiersSheet } from './dossiers';
import { labourSharesSheet } from './labour-shares';
import { overviewSheet } from './overview';
import type { NewSheet } from './page/sheet-model';
import { recordList } from './record-lists';
import { registrationsSheet } from './registrations';
import { requestsSheet } from './requests';
import { scoresSheet } from './scores';
import { sourcesSheet } from './sources';
import type { Submission } from './submission';

export type { SummaryContext } from './frame';
export { summaryMessages } from './messages';
export { senderOf, type Submission } from './submission';

/** All sheets of the summary of some submitted workbooks, in the order in which they are read. */
export function summarySheets(submissions: readonly Submission[], context: SummaryContext): readonly NewSheet[] {
  const overview = overviewSheet(submissions, context);
  const criteria = criteriaSheet(submissions, context);
  const scores = scoresSheet(submissions, context);
  const charts = [...overview.charts, ...criteria.charts, ...(scores?.charts ?? [])];
  const whereRead = (sheet: NewSheet | null): readonly NewSheet[] => (sheet ? [sheet] : []);
  return [
    overview.sheet,
    ...[...VERDICTS].reverse().map((verdict) => recordList(verdict, submissions, context)),
    criteria.sheet,
    ...(charts.length > 0 ? [chartsSheet(charts, context)] : []),
    ...whereRead(acrossSheet(context)),
    ...whereRead(scores?.sheet ?? null),
    ...whereRead(registrationsSheet(submissions, context)),
    ...whereRead(dossiersSheet(submissions, context)),
    ...whereRead(labourSharesSheet(submissions, context)),
    ...whereRead(requestsSheet(submissions, context)),
    sourcesSheet(submissions, context),
  ];
}
