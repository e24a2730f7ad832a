import type { LabourShare } from '../criteria/kinds/direct-labour-share';
import type { SheetRow } from '../sheet/address';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine, type LineCell } from './page/office-page';
import type { FormulaCell, NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { byBloc } from './submission';

/** Direct workers among persons and small collectives among collectives, by unit; null when the plan does not ask for them. */
export function labourSharesSheet(submissions: readonly HeldSubmission[], context: SummaryContext): NewSheet | null {
  const say = sayer(context);
  const figure = (text: string): HeaderNode => ({ text, width: 13, align: 'right', format: '0', isSummed: true });
  const share = (text: string, [part, whole]: readonly [string, string]): HeaderNode => ({
    text,
    width: 13,
    align: 'right',
    format: '0.0%',
    ofSums: (row, sums) => shareCell(part, whole, sums[leafOf(part)] ?? 0, sums[leafOf(whole)] ?? 0)(row),
  });
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('unit'), width: 36 },
    figure(say('persons')),
    figure(say('direct-workers')),
    share(say('direct-share'), DIRECT),
    figure(say('work-not-told')),
    figure(say('collectives')),
    figure(say('small-collectives')),
    share(say('small-share'), SMALL),
  ];
  const body: BodyLine[] = [];
  const blocs = [...byBloc(submissions)];
  let ordinal = 0;
  for (const [index, [bloc, sent]] of blocs.entries()) {
    const told = sent.flatMap(({ unit, shares }) => (shares ? [{ unit, shares }] : []));
    if (told.length === 0) continue;
    if (blocs.length > 1) body.push({ group: bloc || say('no-bloc'), numeral: roman(index + 1) });
    for (const { unit, shares } of told) body.push({ cells: [++ordinal, unit, ...figures(shares)] });
    if (blocs.length > 1) body.push({ sums: say('sum-of-bloc', { bloc: bloc || say('no-bloc') }), over: 'group' });
  }
  if (ordinal === 0) return null;
  body.push({ sums: say('sum-of-all'), over: 'all' });
  return layOut(
    officialPage(context, { id: 'shares', sheet: say('shares-sheet'), title: say('shares-title'), header, body }),
  ).sheet;
}

/** Figures of a line, shares as live formulas. */
const figures = ({ persons, direct, open, collectives, small }: LabourShare): LineCell[] => [
  persons,
  direct,
  shareCell(...DIRECT, direct, persons),
  open,
  collectives,
  small,
  shareCell(...SMALL, small, collectives),
];

/** Columns of a part and of the whole, as the header lays them out. */
const DIRECT = ['D', 'C'] as const;
const SMALL = ['H', 'G'] as const;
const leafOf = (column: string): number => column.charCodeAt(0) - 'A'.charCodeAt(0);

/** A share of none is left blank. */
const shareCell =
  (part: string, whole: string, count: number, of: number) =>
  (row: SheetRow): FormulaCell => ({
    formula: `IF(${whole}${row}=0,"",${part}${row}/${whole}${row})`,
    value: of === 0 ? '' : count / of,
  });
