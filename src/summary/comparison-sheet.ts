import { sayIn } from '../i18n/message';
import { comparisonLines, type Comparison, type ComparisonLine } from '../report/index';
import { comparisonSheetMessages } from './comparison-messages';
import { officialPage, type SummaryContext } from './frame';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { comparisonId } from './sheet-set';

/** The order in which changes are told. */
const CHANGES = ['changed', 'added', 'removed'] as const;

/** What changed between two submissions as a sheet: a line for each cell that changed, and for each record that came or went. */
export function comparisonSheet(
  comparison: Comparison,
  files: { readonly before: string; readonly after: string },
  context: SummaryContext,
): NewSheet {
  const { renderer, language } = context;
  const say = sayIn(comparisonSheetMessages, language);
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('subject'), width: 28 },
    { text: say('place'), width: 20 },
    { text: say('column'), width: 26 },
    { text: say('before'), width: 20 },
    { text: say('after'), width: 20 },
    {
      text: say('verdict'),
      children: [
        { text: say('before'), width: 15 },
        { text: say('after'), width: 15 },
      ],
    },
    { text: say('reasons'), width: 30 },
  ];
  const lines = comparisonLines(comparison, renderer, language);
  const body: BodyLine[] = [];
  let ordinal = 0;
  for (const change of CHANGES) {
    const own = lines.filter((line) => line.change === change);
    if (own.length === 0) continue;
    body.push({ group: say(`${change}-rows`, { count: own.length }), merged: true });
    for (const line of own) body.push(...linesOf(line, ++ordinal, say));
  }
  const { same, unread } = comparison;
  body.push({ total: say('same', { same }) });
  if (unread.before + unread.after > 0) body.push({ total: say('unread', unread) });
  const title = say('title');
  const page = officialPage(context, {
    id: comparisonId(files.before, files.after),
    sheet: say('sheet'),
    title,
    header,
    body,
  });
  const named = [title, say('former', { file: files.before }), say('later', { file: files.after })];
  return layOut({ ...page, title: named }).sheet;
}

/** The record stands in each of its lines, so that they can be filtered; its verdict and number only in the first. */
function linesOf(line: ComparisonLine, ordinal: number, say: Say): BodyLine[] {
  const { subject, place, before, after, cells, settled, arisen, change } = line;
  const reasons = [
    ...(settled.length > 0 ? [say('settled', { criteria: { list: settled } })] : []),
    ...(arisen.length > 0 ? [say('arisen', { criteria: { list: arisen } })] : []),
  ].join('\n');
  const verdicts: readonly LineCell[] = [before?.label ?? null, after?.label ?? null, reasons || null];
  const [first, ...more] = cells.map(({ header, before: from, after: to, cell }): LineCell[] => [
    say('cell', { header, cell }),
    from,
    to,
  ]);
  const alone: LineCell[] = [change === 'changed' ? say('verdict-only') : null, null, null];
  return [
    { cells: [ordinal, subject, place, ...(first ?? alone), ...verdicts] },
    ...more.map((cell): BodyLine => ({ cells: [null, subject, place, ...cell] })),
  ];
}

type Say = ReturnType<typeof sayIn<(typeof comparisonSheetMessages)['templates']>>;
