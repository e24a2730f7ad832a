import type { RecordFacts } from '../report/index';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { byBloc } from './submission';

const registers = ({ work, targets }: RecordFacts): boolean => work !== '' || targets.length > 0;

/** Works and targets that units registered, by bloc, each at its place; null when none was read. */
export function registrationsSheet(submissions: readonly HeldSubmission[], context: SummaryContext): NewSheet | null {
  const say = sayer(context);
  const { renderer, language } = context;
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('registered-by'), width: 32 },
    { text: say('kind'), width: 20 },
    { text: say('work'), width: 52 },
    { text: say('targets'), width: 52 },
    { text: say('place'), width: 30 },
  ];
  // Rows of some tables are no units but lines of what the sender registers.
  const lineKinds = new Set(renderer.plan.tables.flatMap(({ id, recordKind }) => (recordKind ? [id] : [])));
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, [bloc, sent]] of blocs.entries()) {
    const lines = sent.flatMap(({ file, unit, open }) =>
      (open('facts')?.records ?? [])
        .filter(registers)
        .map(({ kind, subject, unitKind, work, targets, sheet, row }) => ({
          cells: [
            ++ordinal,
            lineKinds.has(kind) ? unit : subject,
            unitKind === null || lineKinds.has(kind) ? null : renderer.unitKind(unitKind, language),
            work || (lineKinds.has(kind) ? subject : null),
            targets.map(([field, text]) => `${renderer.field(field, language)}: ${text}`).join('\n') || null,
            say('place-at', { file, sheet, row: row + 1 }),
          ],
        })),
    );
    if (lines.length === 0) continue;
    if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(index + 1) });
    for (const line of lines) body.push(line);
  }
  if (ordinal === 0) return null;
  const part = {
    id: 'registrations',
    sheet: say('registrations-sheet'),
    title: say('registrations-title'),
    header,
    body,
  };
  return layOut(officialPage(context, part)).sheet;
}
