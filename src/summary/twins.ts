import type { RowIndex } from '../sheet/address';
import { sayer, type SummaryContext } from './frame';

/** Says where else the subject of a record is proposed, or its file was sent; null where nothing shows. */
export type TwinsOf = (place: {
  readonly file: string;
  readonly sheet: string;
  readonly row: RowIndex;
}) => string | null;

/** By what shows across the files: in a list for the council, one subject on several lines must not pass for several. */
export function twinsOf(context: SummaryContext): TwinsOf {
  const say = sayer(context);
  const copies = new Map<string, readonly string[]>();
  const lines = new Map<string, string>();
  for (const { criterion, places } of context.across) {
    if (criterion === 'file-twice' || criterion === 'unit-twice') {
      const files = places.map(({ file }) => file);
      for (const file of files) {
        const others = { file: files.filter((other) => other !== file).join(', ') };
        copies.set(file, [
          ...(copies.get(file) ?? []),
          say(criterion === 'file-twice' ? 'same-file' : 'same-unit', others),
        ]);
      }
    } else if (criterion === 'nominated-twice' || criterion === 'two-awards') {
      for (const place of places) {
        const others = places.filter((other) => other !== place).map(at);
        lines.set(at(place), say('also-at', { places: { list: others } }));
      }
    }
  }
  return ({ file, sheet, row }) =>
    [lines.get(at({ file, sheet, row })), ...(copies.get(file) ?? [])].filter(Boolean).join('\n') || null;

  function at({ file, sheet, row }: { file: string; sheet: string | null; row: number | null }): string {
    return say('place-at', { file, sheet: sheet ?? '', row: (row ?? 0) + 1 });
  }
}
