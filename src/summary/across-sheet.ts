import type { AcrossFinding, AcrossPlace } from '../report/index';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';

/** Places that a line names at most. */
const PLACES_NAMED = 12;

/** What shows only when the files are looked at together; null when nothing does. */
export function acrossSheet(context: SummaryContext): NewSheet | null {
  const { renderer, language, across } = context;
  if (across.length === 0) return null;
  const say = sayer(context);
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('unit'), width: 28 },
    { text: say('bloc'), width: 18 },
    { text: say('what-was-found'), width: 56 },
    { text: say('place'), width: 40 },
    { text: say('to-do'), width: 32 },
  ];
  const kinds = [...new Set(across.map(({ criterion }) => criterion))];
  const body: BodyLine[] = [];
  let ordinal = 0;
  for (const kind of kinds) {
    body.push({ group: renderer.criterion(kind, language), merged: true });
    for (const finding of across.filter(({ criterion }) => criterion === kind)) {
      const { unit, bloc, message } = finding;
      body.push({
        cells: [
          ++ordinal,
          unit || null,
          bloc || null,
          renderer.message(message, language),
          placesOf(finding, context),
          renderer.reservedRemedy(kind, language),
        ],
      });
    }
  }
  return layOut(
    officialPage(context, { id: 'across', sheet: say('across-sheet'), title: say('across-title'), header, body }),
  ).sheet;
}

function placesOf({ places }: AcrossFinding, context: SummaryContext): string | null {
  const say = sayer(context);
  const word = ({ file, sheet, row }: AcrossPlace): string =>
    sheet === null || row === null ? file : say('place-at', { file, sheet, row: row + 1 });
  const lines = places.slice(0, PLACES_NAMED).map(word);
  if (places.length > PLACES_NAMED) lines.push(say('more-places', { count: places.length - PLACES_NAMED }));
  return lines.join('\n') || null;
}
