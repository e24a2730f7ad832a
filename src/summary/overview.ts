import { recordTotal } from '../report/index';
import { chartsOf, unitColumns, type Unplaced } from './charts';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { repeatsOf } from './repeats';
import { byBloc } from './submission';

/** Column letters of the figures, as the header below lays them out. */
const FIRST_FIGURE = 'E';
const LAST_FIGURE = 'H';

/** Units by what became of their nominations, by bloc, with sums as live formulas; and a chart for each bloc. */
export function overviewSheet(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): { readonly sheet: NewSheet; readonly charts: readonly Unplaced[] } {
  const say = sayer(context);
  const figure = (text: string, width = 11): HeaderNode => ({
    text,
    width,
    align: 'right',
    format: '0',
    isSummed: true,
  });
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('unit'), width: 32 },
    { text: say('file'), width: 30 },
    figure(say('records'), 12),
    figure(say('eligible')),
    figure(say('ineligible')),
    figure(say('incomplete')),
    figure(say('review')),
    figure(say('unread'), 12),
    { text: say('note'), width: 34 },
  ];
  const repeats = repeatsOf(submissions, context);
  const body: BodyLine[] = [];
  const charted: { readonly name: string; readonly first: number; readonly last: number }[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, [bloc, sent]] of blocs.entries()) {
    const name = bloc || say('no-bloc');
    if (blocs.length > 1) body.push({ group: name, numeral: roman(index + 1) });
    const first = body.length;
    for (const submission of sent)
      body.push({ cells: unitCells(++ordinal, submission, context, repeats.get(submission) ?? []) });
    charted.push({ name, first, last: body.length - 1 });
    if (blocs.length > 1) body.push({ sums: say('sum-of-bloc', { bloc: name }), over: 'group' });
  }
  body.push({ sums: say('sum-of-all'), over: 'all' });
  const page = officialPage(context, {
    id: 'overview',
    sheet: say('overview-sheet'),
    title: say('overview-title'),
    header,
    body,
  });
  const { sheet, rowOfLine } = layOut(page);
  const rowOf = (line: number): number => rowOfLine[line] ?? 0;
  const charts = charted.flatMap(({ name, first, last }) => {
    const title = blocs.length > 1 ? say('bloc-chart', { bloc: name }) : say('units-chart');
    return chartsOf(sheet.name, { title, first: rowOf(first), last: rowOf(last) }, unitColumns(context), context);
  });
  return { sheet, charts };
}

function unitCells(
  ordinal: number,
  { file, unit, problem, counts, figures: ofFigures, unread }: HeldSubmission,
  context: SummaryContext,
  repeats: readonly string[],
): LineCell[] {
  const { renderer, language } = context;
  const wrong = recordTotal(ofFigures) - ofFigures.eligible;
  const figureNote = wrong > 0 ? [sayer(context)('figures-note', { count: wrong })] : [];
  const figures = [counts.eligible, counts.ineligible, counts.incomplete, counts['needs-review']];
  const sum = recordTotal(counts);
  const notes = [...(problem ? [renderer.problem(problem, language)] : []), ...figureNote, ...repeats];
  return [
    ordinal,
    unit,
    file,
    (row) => ({ formula: `SUM(${FIRST_FIGURE}${row}:${LAST_FIGURE}${row})`, value: sum }),
    ...figures,
    unread,
    notes.join('\n') || null,
  ];
}
