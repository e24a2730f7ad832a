import type { Verdict } from '../criteria/criterion';
import { officialPage, sayer, type SummaryContext } from './frame';
import { recordsOf, type HeldSubmission, type ListedRecord, type Reason } from './kept/held-submission';
import { isOfNominations, listedKinds } from './list-parts';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { byBloc } from './submission';
import { twinsOf, type TwinsOf } from './twins';

/** Names of the sheet, of a list of nominations, of a list that holds other records too. */
const SHEETS = {
  eligible: ['eligible-sheet', 'eligible-title', 'eligible-mixed-title'],
  ineligible: ['ineligible-sheet', 'ineligible-title', 'ineligible-mixed-title'],
  incomplete: ['incomplete-sheet', 'incomplete-title', 'incomplete-title'],
  'needs-review': ['review-sheet', 'review-title', 'review-title'],
} as const satisfies Record<Verdict, readonly [string, string, string]>;

/** Records of one verdict, by kind of table and bloc, each with its reasons and clauses. */
export function recordList(
  verdict: Verdict,
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): NewSheet {
  const say = sayer(context);
  const { renderer, language } = context;
  const [sheet, ofNominations, mixed] = SHEETS[verdict];
  const isShort = verdict === 'eligible';
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('subject'), width: isShort ? 30 : 24 },
    { text: say('kind'), width: isShort ? 20 : 14 },
    { text: say('unit'), width: isShort ? 27 : 24 },
    { text: say('place'), width: isShort ? 34 : 28 },
    ...(isShort
      ? [{ text: say('note'), width: 26 }]
      : [{ text: say(verdict === 'incomplete' ? 'missing' : 'reasons'), width: 52 }]),
    ...(verdict === 'incomplete' ? [{ text: say('to-do'), width: 34 }] : []),
  ];
  const kinds = listedKinds(verdict, submissions);
  const title = isOfNominations(kinds) ? ofNominations : mixed;
  const twins = isShort ? twinsOf(context) : null;
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, kind] of kinds.entries()) {
    if (!isOfNominations(kinds)) body.push({ group: renderer.tableKind(kind, language), numeral: letter(index) });
    for (const [number, [bloc, sent]] of blocs.entries()) {
      const lines = sent.flatMap((submission) =>
        recordsOf(submission, verdict)
          .filter((record) => record.kind === kind)
          .map((record) => ({ cells: recordCells(++ordinal, submission, record, context, twins) })),
      );
      if (lines.length === 0) continue;
      if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(number + 1) });
      for (const line of lines) body.push(line);
    }
  }
  if (body.length === 0) body.push({ total: say('none') });
  return layOut(
    officialPage(context, { id: verdict.replace('-', '_'), sheet: say(sheet), title: say(title), header, body }),
  ).sheet;
}

/** A, B, C: parts of a list above its Roman numbers. */
const letter = (index: number): string => String.fromCharCode(65 + index);

function recordCells(
  ordinal: number,
  submission: HeldSubmission,
  record: ListedRecord,
  context: SummaryContext,
  twins: TwinsOf | null,
): LineCell[] {
  const { renderer, language } = context;
  const { file, unit } = submission;
  const { sheet, row, subject, unitKind, reasons } = record;
  return [
    ordinal,
    subject,
    unitKind === null ? null : renderer.unitKind(unitKind, language),
    unit,
    sayer(context)('place-at', { file, sheet, row: row + 1 }),
    twins ? twins({ file, sheet, row }) : numbered(reasons.map((reason) => renderer.sentence(reason, language))),
    numbered(remedies(reasons, context)),
  ];
}

/** What to do about some reasons, each piece of advice once. */
export const remedies = (reasons: readonly Reason[], { renderer, language }: SummaryContext): string[] => [
  ...new Set(reasons.map((reason) => renderer.remedy(reason, language)).filter((text) => text !== '')),
];

/** Lines of a cell; numbered when there are several. */
export const numbered = (lines: readonly string[]): string | null =>
  lines.length > 1 ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n') : (lines[0] ?? null);
