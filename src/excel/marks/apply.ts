import type { ColumnMemo, ColumnMemos } from '../../marks/column-memo';
import { columnMemoText } from '../../marks/column-memo';
import type { WorkbookMarks } from '../../marks/marks';
import { isOwnName, ownName } from '../../marks/own-names';
import { freeSheetName } from '../../sheet/sheet-name';
import { problemOf } from '../faults';
import { excelMessages } from '../messages';
import { rangeOf, readOutline, type Outline } from '../read/outline';
import type { MarksOutcome, Progress } from '../workbook-host';
import { findOwnMarks } from './find-own';
import { placeTables, type PlacedTable } from './place';
import { queueRemoval, type Removal } from './remove';
import { COMMAND_BYTES, writeInBlocks, type WriteStep } from './write-blocks';
import { resultsSteps } from './write-results';
import { tableSteps } from './write-tables';

interface Application extends MarksOutcome {
  /** Name of the results sheet, null when none could be added. */
  readonly results: string | null;
}

/**
 * Puts marks in place of earlier ones. Everything that can refuse is asked first; then what is known of the columns is written down,
 * then the columns themselves. Round trips: 4 and one for each 2 MB; 3 more when there are earlier marks.
 * @param changes told before anything is changed, with the name of the results sheet once it is about to be added: what a failure has
 *   to take back.
 */
export async function applyIn(
  context: Excel.RequestContext,
  marks: WorkbookMarks,
  changes: (results: string | null) => void,
  onProgress?: Progress,
): Promise<Application> {
  const outline = await readOutline(context);
  const removal = outline.names.some(({ name }) => isOwnName(name))
    ? await removeEarlier(context, outline, () => changes(null))
    : { stayed: [], problems: [], memo: {}, gone: [] };
  const results = outline.isStructureProtected
    ? null
    : freeSheetName(
        marks.results.name,
        outline.sheets.filter(({ id }) => !removal.gone.includes(id)).map(({ name }) => name),
      );
  const { placed, problems } = await placeTables(context, outline, marks.tables, results ?? marks.results.name);
  const labels = freeLabels(
    placed.length,
    removal.stayed.map(({ label }) => label),
  );
  const memo = {
    ...Object.fromEntries(removal.stayed.flatMap(({ label }) => pick(removal.memo, label))),
    ...Object.fromEntries(placed.map(({ before }, index) => [labels[index], before] as const)),
  };
  const [begin, ...sheet] = results === null ? [] : resultsSteps(context, results, marks.results, memo);
  changes(results);
  await writeInBlocks(
    context,
    [
      ...(begin ? [begin] : []),
      ...placed.map((place, index) => nameStep(context, place, labels[index] ?? '', results !== null)),
      ...sheet,
      ...tableSteps(context, results === null ? placed.map(withoutLooks) : placed),
    ],
    onProgress,
  );
  const locked = problemOf(
    'structure-protected',
    excelMessages.say('structure-protected', { results: marks.results.name }),
    excelMessages.say('structure-protected-next'),
  );
  return {
    tables: placed.length,
    results,
    problems: [...problems, ...removal.problems, ...(results === null ? [locked] : [])],
  };
}

interface Earlier extends Pick<Removal, 'stayed' | 'problems'> {
  readonly memo: ColumnMemos;
  /** Ids of sheets that are removed. */
  readonly gone: readonly string[];
}

async function removeEarlier(context: Excel.RequestContext, outline: Outline, changes: () => void): Promise<Earlier> {
  const own = await findOwnMarks(context, outline);
  changes();
  const { stayed, problems } = queueRemoval(context, own, { isReplaced: true });
  await context.sync();
  return {
    stayed,
    // That old columns stay on a protected sheet is told with the table that cannot be marked there.
    problems: problems.filter(({ code }) => code !== 'marks-protected'),
    memo: own.memo,
    gone: own.isStructureProtected ? [] : own.results.map(({ id }) => id),
  };
}

const pick = (memo: ColumnMemos, label: string): [string, readonly ColumnMemo[]][] => {
  const columns = memo[label];
  return columns ? [[label, columns]] : [];
};

function freeLabels(count: number, taken: readonly string[]): string[] {
  const used = new Set(taken.map((label) => label.toLowerCase()));
  const labels: string[] = [];
  for (let index = 0; labels.length < count; index++) {
    const label = ownName('marks', index);
    if (!used.has(label)) labels.push(label);
  }
  return labels;
}

/** Longest comment of a name. */
const MAX_COMMENT = 255;

/** A second memo in case that somebody deletes the results sheet; without looks where they do not fit. */
function commentOf(label: string, before: readonly ColumnMemo[]): string {
  const text = columnMemoText({ [label]: before });
  if (text.length <= MAX_COMMENT) return text;
  const sizes = before.map((column): ColumnMemo => {
    const { points, hidden } = column;
    return { ...(points === undefined ? {} : { points }), ...(hidden ? { hidden } : {}) };
  });
  return columnMemoText({ [label]: sizes });
}

/** Where there is no results sheet the name's comment alone keeps the memo; it is too short for looks, so they stay. */
const withoutLooks = (place: PlacedTable): PlacedTable => ({
  ...place,
  before: place.before.map((column) => ({ ...column, looks: {} })),
});

function nameStep(context: Excel.RequestContext, place: PlacedTable, label: string, hasResults: boolean): WriteStep {
  return {
    bytes: 3 * COMMAND_BYTES,
    write: () => {
      const sheet = context.workbook.worksheets.getItem(place.sheet.id);
      const { before } = hasResults ? place : withoutLooks(place);
      context.workbook.names.add(label, rangeOf(sheet, place.area), commentOf(label, before)).visible = false;
    },
  };
}
