import type { Problem } from '../../i18n/problem';
import { cellAddress } from '../address';
import type { OtherVocabulary, Vocabulary } from '../field';
import type { Table } from '../table';
import { namesAuthority } from '../text/authority';
import { containsWords, fold } from '../text/fold';
import type { Context } from './context';
import { structureMessages } from './messages';
import type { SheetView } from './sheet-view';
import { unitsAcross } from './units-across';

/** Rows from the top in which the head of a table is looked for. */
const ROWS_LOOKED_AT = 60;
const TEXTS_NAMED = 12;

/**
 * Why a sheet gave nothing to judge: nothing on it, no table, units where criteria should be, a table of another plan, or a table of
 * something else. Null when its tables are of a kind that the plan knows.
 * @param readIn reads the sheet with the words of another plan.
 */
export function sheetProblem(
  view: SheetView,
  found: readonly Table[],
  context: Context,
  readIn: (vocabulary: Vocabulary) => readonly Table[],
): Problem | null {
  if (found.some(({ kind, list }) => kind !== 'unknown' || list !== null)) return null;
  const { sheet, visibility } = view.grid;
  if (view.lastRow < 0) return visibility === 'visible' ? say('empty-sheet', sheet) : null;
  if (visibility !== 'visible') return null;
  const matrix = unitsAcross(view, context);
  if (found.length === 0 && matrix) {
    return {
      code: 'units-as-columns',
      sheet,
      cell: cellAddress(matrix.row, matrix.columns[0] ?? 0),
      message: structureMessages.say('units-as-columns', {
        sheet,
        units: { list: matrix.units.slice(0, TEXTS_NAMED) },
      }),
      next: structureMessages.say('units-as-columns-next'),
    };
  }
  const other = otherPlan(context.vocabulary, readIn);
  if (other) {
    return {
      code: 'other-plan',
      sheet,
      message: structureMessages.say('other-plan', { sheet, plan: other.label }),
      next: structureMessages.say('other-plan-next', { plan: other.label }),
    };
  }
  return found.length > 0 ? null : (unknownTable(view) ?? say('no-table', sheet));
}

const say = (code: 'empty-sheet' | 'no-table', sheet: string): Problem => ({
  code,
  sheet,
  message: structureMessages.say(code, { sheet }),
  next: structureMessages.say(`${code}-next`),
});

/**
 * The plan, other than this one, of whose kinds of table and own fields a sheet shows most; one of the authority that the sheet names
 * goes before all others.
 */
function otherPlan(
  { fields, others }: Vocabulary,
  readIn: (vocabulary: Vocabulary) => readonly Table[],
): OtherVocabulary | null {
  const known = new Set(fields.map(({ id }) => id));
  let best: { readonly other: OtherVocabulary; readonly shown: number; readonly isNamed: boolean } | null = null;
  for (const other of others?.() ?? []) {
    const tables = readIn(other.vocabulary).filter(({ kind }) => kind !== 'unknown');
    const own = tables.flatMap(({ columns }) =>
      columns.filter(({ match }) => match.kind === 'field' && !known.has(match.field)),
    );
    const shown = own.length;
    const isNamed = namesAuthority(
      tables.flatMap(({ title }) => title),
      other.authority,
    );
    const isBetter = isNamed === (best?.isNamed ?? false) ? shown > (best?.shown ?? 0) : isNamed;
    if (shown > 0 && isBetter) best = { other, shown, isNamed };
  }
  return best?.other ?? null;
}

/** The head of a table whose headers say nothing to the plan. */
function unknownTable(view: SheetView): Problem | null {
  const { sheet } = view.grid;
  for (let row = 0; row <= Math.min(view.lastRow, ROWS_LOOKED_AT); row++) {
    const texts = view
      .filled(row, 0, view.lastColumn)
      .filter((column) => typeof view.own(row, column) === 'string')
      .map((column) => view.text(row, column));
    const isTitle = texts.some((text) => containsWords(fold(text), fold('độc lập')));
    if (texts.length < 3 || isTitle || view.filled(row + 1, 0, view.lastColumn).length < 2) continue;
    return {
      code: 'no-matching-columns',
      sheet,
      cell: cellAddress(row, 0),
      message: structureMessages.say('no-matching-columns', { sheet, headers: { list: texts.slice(0, TEXTS_NAMED) } }),
      next: structureMessages.say('no-matching-columns-next'),
    };
  }
  return null;
}
