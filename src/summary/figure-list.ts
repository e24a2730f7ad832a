import { officialPage, sayer, type SummaryContext } from './frame';
import { recordsOf, type HeldSubmission, type ListedRecord } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { numbered, remedies } from './record-lists';
import { roman } from './roman';
import { byBloc } from './submission';

/**
 * Figures of score, ranking and target tables that are wrong, incomplete or to be looked at, by bloc. They are no nominations: a unit whose
 * total is right is not thereby eligible for anything. Null when there are none.
 */
export function figureList(submissions: readonly HeldSubmission[], context: SummaryContext): NewSheet | null {
  const say = sayer(context);
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('unit'), width: 24 },
    { text: say('figure-subject'), width: 30 },
    { text: say('place'), width: 28 },
    { text: say('figure-verdict'), width: 12, align: 'center' },
    { text: say('reasons'), width: 52 },
    { text: say('to-do'), width: 30 },
  ];
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, [bloc, sent]] of blocs.entries()) {
    const lines = sent.flatMap((submission) =>
      recordsOf(submission, 'figures').map((record) => ({
        cells: figureCells(++ordinal, submission, record, context),
      })),
    );
    if (lines.length === 0) continue;
    if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(index + 1) });
    for (const line of lines) body.push(line);
  }
  if (body.length === 0) return null;
  const part = { id: 'figures', sheet: say('figures-sheet'), title: say('figures-title'), header, body };
  return layOut(officialPage(context, part)).sheet;
}

function figureCells(
  ordinal: number,
  { file, unit }: HeldSubmission,
  { sheet, row, kind, subject, verdict, reasons }: ListedRecord,
  context: SummaryContext,
): LineCell[] {
  const { renderer, language } = context;
  return [
    ordinal,
    unit,
    subject,
    sayer(context)('place-at', { file, sheet, row: row + 1 }),
    renderer.verdict(verdict, kind, language),
    numbered(reasons.map((reason) => renderer.sentence(reason, language))),
    numbered(remedies(reasons, context)),
  ];
}
