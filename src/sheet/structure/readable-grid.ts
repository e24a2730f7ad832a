import { cellAddress, type ColumnIndex } from '../address';
import type { CellValue, Grid, GridRow } from '../grid';
import type { TableNotice } from '../table';
import { decodeLegacy, type LegacyEncoding } from '../text/legacy/decode';
import {
  isUnicodeVietnamese,
  legacyEvidence,
  legacyFont,
  speaksAgainst,
  type LegacyFont,
} from '../text/legacy/evidence';
import { mendLookAlikes } from '../text/look-alikes';
import { structureMessages } from './messages';

/** Cells that one notice names in its sentence, and points at, at most: whole sheets may be meant. */
const CELLS_NAMED = 12;
const CELLS_SHOWN = 200;
/** Letters of the legacy encodings seen as Western ones. */
const WESTERN = /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]/;
const ENCODINGS = ['tcvn3', 'vni'] as const;

/** How much of a sheet, or of one of its columns, speaks for each reading of its texts. */
interface Tally {
  unicode: number;
  readonly strong: Record<LegacyEncoding, number>;
  /** Texts that cannot be in the encoding though their letters can. */
  readonly against: Record<LegacyEncoding, number>;
}
const emptyTally = (): Tally => ({
  unicode: 0,
  strong: { tcvn3: 0, vni: 0 },
  against: { tcvn3: 0, vni: 0 },
});

/** A grid whose texts are in Unicode Vietnamese, and what had to be done for it, to be told once for the sheet. */
export interface ReadableGrid {
  readonly grid: Grid;
  readonly notices: readonly TableNotice[];
}

/**
 * Texts of a sheet as they are meant: TCVN3 and VNI by their fonts or, where the font does not tell, by letters that can be nothing
 * else; letters of other scripts inside words as the Latin ones that they look like. The sheet itself is not touched.
 */
export function readableGrid(grid: Grid): ReadableGrid {
  const decode = legacyReader(grid);
  const legacy: Record<LegacyEncoding, string[]> = { tcvn3: [], vni: [] };
  const undecided: string[] = [];
  const mended: string[] = [];
  const foreign: string[] = [];
  const rows = grid.rows.map((row, index) => {
    if (!row) return row;
    let values: (CellValue | undefined)[] | undefined;
    row.values.forEach((value, column) => {
      if (typeof value !== 'string') return;
      const read = decode(value, row, column);
      if (read === 'undecided') undecided.push(cellAddress(index, column));
      const text = read === null || read === 'undecided' ? value : read.text;
      if (text !== value && read !== null && read !== 'undecided')
        legacy[read.encoding].push(cellAddress(index, column));
      const latin = mendLookAlikes(text);
      if (latin?.hasForeign) foreign.push(cellAddress(index, column));
      else if (latin && latin.text !== text) mended.push(cellAddress(index, column));
      const final = latin?.text ?? text;
      if (final === value) return;
      values ??= row.values.slice();
      values[column] = final;
    });
    return values ? { ...row, values } : row;
  });
  const told = (
    name: 'tcvn3' | 'vni' | 'legacy-undecided' | 'look-alikes' | 'foreign-letters',
    cells: readonly string[],
  ) =>
    cells.length === 0
      ? []
      : [
          {
            message: structureMessages.say(name, {
              count: cells.length,
              cells: { list: cells.length > CELLS_NAMED ? [...cells.slice(0, CELLS_NAMED), '…'] : cells },
            }),
            cells: cells.slice(0, CELLS_SHOWN),
          },
        ];
  const notices = [
    ...ENCODINGS.flatMap((encoding) => told(encoding, legacy[encoding])),
    ...told('legacy-undecided', undecided),
    ...told('look-alikes', mended),
    ...told('foreign-letters', foreign),
  ];
  return { grid: notices.length === 0 ? grid : { ...grid, rows }, notices };
}

/** Whether a text of itself gives no cause to read it as anything but what it says. */
export const standsAsMeant = (text: string, font: string | undefined): boolean =>
  legacyFont(font) === null &&
  mendLookAlikes(text) === null &&
  (!WESTERN.test(text) || ENCODINGS.every((encoding) => legacyEvidence(text, encoding) === 0));

type Decoded = { readonly text: string; readonly encoding: LegacyEncoding } | 'undecided' | null;

/** A reader of one cell's text: decoded, undecided (may be legacy and may not), or null when it is to be read as it stands. */
function legacyReader(grid: Grid): (text: string, row: GridRow, column: ColumnIndex) => Decoded {
  const fonts = grid.styles.map(({ font }) => legacyFont(font));
  const fontOf = (row: GridRow, column: ColumnIndex) => fonts[row.styles[column] ?? 0] ?? null;
  const strength = strengthOf();
  const inFont: Record<LegacyEncoding, Tally> = { tcvn3: emptyTally(), vni: emptyTally() };
  const elsewhere = emptyTally();
  const columns = new Map<ColumnIndex, Tally>();
  for (const row of grid.rows) {
    row?.values.forEach((value, column) => {
      if (typeof value !== 'string') return;
      const font = fontOf(row, column);
      const isUnicode = isUnicodeVietnamese(value);
      if (!isUnicode && !WESTERN.test(value)) return;
      const own = columns.get(column) ?? emptyTally();
      if (!font) columns.set(column, own);
      for (const tally of font ? [inFont[font.encoding]] : [elsewhere, own]) {
        if (isUnicode) tally.unicode++;
        else
          for (const encoding of font ? [font.encoding] : ENCODINGS) {
            tally.strong[encoding] += strength(value, encoding);
            if (speaksAgainst(value, encoding)) tally.against[encoding]++;
          }
      }
    });
  }
  const withFont = (text: string, { encoding, isCapitals }: LegacyFont): Decoded => {
    const tally = inFont[encoding];
    const isMixed = tally.unicode + tally.against[encoding] > 0;
    if (isUnicodeVietnamese(text) || speaksAgainst(text, encoding)) return null;
    if (isMixed && WESTERN.test(text) && strength(text, encoding) === 0) {
      // The font is used for Unicode texts too: a text that could be either stays as it is.
      return tally.strong[encoding] > 0 && decodeLegacy(text, encoding) !== text ? 'undecided' : null;
    }
    if (!WESTERN.test(text) && isMixed) return null;
    return { text: decodeLegacy(text, encoding, isCapitals), encoding };
  };
  const likely = ENCODINGS.find((one) => elsewhere.strong[one] > elsewhere.strong[one === 'vni' ? 'tcvn3' : 'vni']);
  const byLetters = (text: string, column: ColumnIndex): Decoded => {
    if (!likely || elsewhere.strong[likely] < 2 || !WESTERN.test(text) || isUnicodeVietnamese(text)) return null;
    if (speaksAgainst(text, likely)) return null;
    const own = columns.get(column) ?? emptyTally();
    const unicode = elsewhere.unicode + elsewhere.against[likely];
    const isSure = unicode === 0 || own.unicode + own.against[likely] === 0 || strength(text, likely) > 0;
    const decoded = decodeLegacy(text, likely);
    if (decoded === text || (unicode > 0 && own.strong[likely] === 0)) return null;
    return isSure ? { text: decoded, encoding: likely } : 'undecided';
  };
  if (!fonts.some((font) => font !== null) && !likely) return () => null;
  return (text, row, column) => {
    const font = fontOf(row, column);
    return font ? withFont(text, font) : byLetters(text, column);
  };
}

/** Words that only an encoding explains, remembered: sheets repeat their texts. */
function strengthOf(): (text: string, encoding: LegacyEncoding) => number {
  const known: Record<LegacyEncoding, Map<string, number>> = { tcvn3: new Map(), vni: new Map() };
  return (text, encoding) => {
    const found = known[encoding].get(text);
    if (found !== undefined) return found;
    const strong = legacyEvidence(text, encoding);
    known[encoding].set(text, strong);
    return strong;
  };
}
