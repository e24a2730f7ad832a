import type { Verdict } from '../criteria/criterion';
import { isFigureTable, type Finding } from '../report/index';
import { officialPage, sayer, submittedRows, verdictFindings, type SubmittedRow, type SummaryContext } from './frame';
import { isOfNominations, listParts } from './list-parts';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { byBloc, type Submission } from './submission';
import { twinsOf, type TwinsOf } from './twins';

/** Names of the sheet, of a list of nominations, of a list that holds other records too. */
const SHEETS = {
  eligible: ['eligible-sheet', 'eligible-title', 'eligible-mixed-title'],
  ineligible: ['ineligible-sheet', 'ineligible-title', 'ineligible-mixed-title'],
  incomplete: ['incomplete-sheet', 'incomplete-title', 'incomplete-title'],
  'needs-review': ['review-sheet', 'review-title', 'review-title'],
} as const satisfies Record<Verdict, readonly [string, string, string]>;

/** Records of one verdict, by kind of table and bloc, each with its reasons and clauses. */
export function recordList(verdict: Verdict, submissions: readonly Submission[], context: SummaryContext): NewSheet {
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
  const rows = submittedRows(submissions).filter(
    ({ table, row }) => row.verdict === verdict && !isFigureTable(table.kind),
  );
  const parts = listParts(rows);
  const title = isOfNominations(parts) ? ofNominations : mixed;
  const twins = isShort ? twinsOf(context) : null;
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions).keys()];
  let ordinal = 0;
  for (const [index, part] of parts.entries()) {
    if (!isOfNominations(parts)) body.push({ group: renderer.tableKind(part.kind, language), numeral: letter(index) });
    for (const [number, bloc] of blocs.entries()) {
      const sent = part.rows.filter(({ submission }) => submission.bloc === bloc);
      if (sent.length === 0) continue;
      if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(number + 1) });
      for (const row of sent) body.push({ cells: recordCells(++ordinal, row, context, twins) });
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
  submitted: SubmittedRow,
  context: SummaryContext,
  twins: TwinsOf | null,
): LineCell[] {
  const { renderer, language } = context;
  const { submission, table, row } = submitted;
  const findings = verdictFindings(submitted, context);
  return [
    ordinal,
    row.subject,
    row.unitKind === null ? null : renderer.unitKind(row.unitKind, language),
    submission.unit,
    sayer(context)('place-at', { file: submission.file, sheet: table.sheet, row: row.row + 1 }),
    twins ? twins(submitted) : numbered(findings.map((finding) => renderer.sentence(finding, language))),
    numbered(remedies(findings, context)),
  ];
}

/** What to do about some findings, each piece of advice once. */
export const remedies = (findings: readonly Finding[], { renderer, language }: SummaryContext): string[] => [
  ...new Set(findings.map((finding) => renderer.remedy(finding, language)).filter((text) => text !== '')),
];

/** Lines of a cell; numbered when there are several. */
export const numbered = (lines: readonly string[]): string | null =>
  lines.length > 1 ? lines.map((line, index) => `${index + 1}. ${line}`).join('\n') : (lines[0] ?? null);
