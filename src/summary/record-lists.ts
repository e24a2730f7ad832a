import type { Verdict } from '../criteria/criterion';
import { isFigureTable, type Finding } from '../report/index';
import { officialPage, sayer, submittedRows, verdictFindings, type SubmittedRow, type SummaryContext } from './frame';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { byBloc, type Submission } from './submission';

const SHEETS = {
  eligible: ['eligible-sheet', 'eligible-title'],
  ineligible: ['ineligible-sheet', 'ineligible-title'],
  incomplete: ['incomplete-sheet', 'incomplete-title'],
  'needs-review': ['review-sheet', 'review-title'],
} as const satisfies Record<Verdict, readonly [string, string]>;

/** Nominations and the like of one verdict, by bloc, each with its reasons and clauses. */
export function recordList(verdict: Verdict, submissions: readonly Submission[], context: SummaryContext): NewSheet {
  const say = sayer(context);
  const [sheet, title] = SHEETS[verdict];
  const isShort = verdict === 'eligible';
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('subject'), width: isShort ? 30 : 24 },
    { text: say('kind'), width: isShort ? 21 : 14 },
    { text: say('unit'), width: isShort ? 30 : 24 },
    { text: say('place'), width: isShort ? 56 : 28 },
    ...(isShort ? [] : [{ text: say(verdict === 'incomplete' ? 'missing' : 'reasons'), width: 52 }]),
    ...(verdict === 'incomplete' ? [{ text: say('to-do'), width: 34 }] : []),
  ];
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, [bloc, sent]] of blocs.entries()) {
    const rows = submittedRows(sent).filter(({ table, row }) => row.verdict === verdict && !isFigureTable(table.kind));
    if (rows.length === 0) continue;
    if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(index + 1) });
    for (const row of rows) body.push({ cells: recordCells(++ordinal, row, context) });
  }
  if (body.length === 0) body.push({ total: say('none') });
  return layOut(
    officialPage(context, { id: verdict.replace('-', '_'), sheet: say(sheet), title: say(title), header, body }),
  ).sheet;
}

function recordCells(ordinal: number, submitted: SubmittedRow, context: SummaryContext): LineCell[] {
  const { renderer, language } = context;
  const { submission, table, row } = submitted;
  const findings = verdictFindings(submitted, context);
  return [
    ordinal,
    row.subject,
    row.unitKind === null ? null : renderer.unitKind(row.unitKind, language),
    submission.unit,
    sayer(context)('place-at', { file: submission.file, sheet: table.sheet, row: row.row + 1 }),
    numbered(findings.map((finding) => renderer.sentence(finding, language))),
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
