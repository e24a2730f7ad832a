import { planVersion } from '../plan/plan-version';
import { addCounts, recordTotal } from '../report/index';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { repeatsOf } from './repeats';

/** Where the figures come from: each file with its hash, the plan, the program, the day. */
export function sourcesSheet(submissions: readonly HeldSubmission[], context: SummaryContext): NewSheet {
  const { renderer, language, madeOn, program } = context;
  const say = sayer(context);
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('file'), width: 40 },
    { text: say('file-hash'), width: 40 },
    { text: say('records'), width: 12, align: 'right', format: '0', isSummed: true },
    { text: say('result'), width: 48 },
  ];
  const repeats = repeatsOf(submissions, context);
  const body: BodyLine[] = submissions.map((submission, index) => {
    const { sha256, problem, counts, figures } = submission;
    const result = problem ? renderer.problem(problem, language) : say('read-well');
    return {
      cells: [
        index + 1,
        submission.file,
        sha256,
        recordTotal(addCounts(counts, figures)),
        [result, ...(repeats.get(submission) ?? [])].join('\n'),
      ],
    };
  });
  body.push({ sums: say('sum-of-all'), over: 'all' });
  const { plan } = renderer;
  body.push({
    total: say('made-by', {
      plan: plan.title,
      id: plan.id,
      version: planVersion(plan),
      madeOn: { date: madeOn },
      program,
    }),
  });
  const page = officialPage(context, {
    id: 'sources',
    sheet: say('sources-sheet'),
    title: say('sources-title'),
    header,
    body,
  });
  return layOut(page).sheet;
}
