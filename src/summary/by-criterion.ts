import { chartsOf, criterionColumns, type Unplaced } from './charts';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';

interface Tally {
  fail: number;
  unknown: number;
  review: number;
  readonly clauses: Set<string>;
}

/** Which criterion how many records fall short of, those with most first, with a chart. */
export function criteriaSheet(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): { readonly sheet: NewSheet; readonly charts: readonly Unplaced[] } {
  const { renderer, language } = context;
  const say = sayer(context);
  const tallies = tally(submissions, context);
  const figure = (text: string): HeaderNode => ({ text, width: 14, align: 'right', format: '0', isSummed: true });
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('criterion'), width: 50 },
    { text: say('clause'), width: 34 },
    figure(say('failed')),
    figure(say('unknown')),
    figure(say('for-review')),
    figure(say('all-cases')),
  ];
  const body: BodyLine[] = tallies.map(([criterion, { fail, unknown, review, clauses }], index) => ({
    cells: [
      index + 1,
      renderer.criterion(criterion, language),
      [...clauses].map((clause) => renderer.clause(clause, language)).join('\n') || null,
      fail,
      unknown,
      review,
      (row) => ({ formula: `SUM(D${row}:F${row})`, value: fail + unknown + review }),
    ],
  }));
  body.push(tallies.length > 0 ? { sums: say('sum-of-all'), over: 'all' } : { total: say('none') });
  const page = officialPage(context, {
    id: 'criteria',
    sheet: say('criteria-sheet'),
    title: say('criteria-title'),
    header,
    body,
  });
  const { sheet, rowOfLine } = layOut(page);
  const [first] = rowOfLine;
  if (tallies.length === 0 || first === undefined) return { sheet, charts: [] };
  const lines = { title: say('criteria-chart'), first, last: first + tallies.length - 1 };
  return { sheet, charts: chartsOf(sheet.name, lines, criterionColumns(context), context) };
}

/** The tallies of all files together, those of most records first. */
function tally(submissions: readonly HeldSubmission[], context: SummaryContext): (readonly [string, Tally])[] {
  const tallies = new Map<string, Tally>();
  for (const submission of submissions)
    for (const { criterion, fail, unknown, review, clauses } of submission.open('tallies') ?? []) {
      const counts = tallies.get(criterion) ?? { fail: 0, unknown: 0, review: 0, clauses: new Set<string>() };
      tallies.set(criterion, counts);
      counts.fail += fail;
      counts.unknown += unknown;
      counts.review += review;
      clauses.forEach((clause) => counts.clauses.add(clause));
    }
  const order = new Map(context.renderer.plan.criteria.map(({ id }, index) => [id, index]));
  const all = ({ fail, unknown, review }: Tally): number => fail + unknown + review;
  return [...tallies].sort(
    ([a, one], [b, other]) => all(other) - all(one) || (order.get(a) ?? -1) - (order.get(b) ?? -1),
  );
}
