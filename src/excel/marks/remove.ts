import type { Problem } from '../../i18n/problem';
import { isOwnNameOf } from '../../marks/own-names';
import { areaAddress, type Area } from '../../sheet/address';
import { problemOf } from '../faults';
import { excelMessages } from '../messages';
import { rangeOf } from '../read/outline';
import { setCellLooks } from './cell-looks';
import { pointsOfWidth, setLooks } from './looks';
import type { OwnColumn, OwnMarks, OwnTable } from './own-marks';

/** What removal does about things that cannot all go at once. */
interface RemovalOptions {
  /**
   * Whether the results sheet goes although columns stay on a protected sheet. When nothing comes in its place it stays with them: it
   * keeps how the columns were.
   */
  readonly isReplaced: boolean;
}

/** Which tables keep their columns, and what the user should know. */
export interface Removal {
  readonly tables: number;
  readonly stayed: readonly OwnTable[];
  readonly problems: readonly Problem[];
}

/**
 * Puts the removal of own marks into the context's queue; the caller sends it. The columns come first and what is known of them last, so
 * that a removal that breaks off can be repeated.
 */
export function queueRemoval(context: Excel.RequestContext, own: OwnMarks, { isReplaced }: RemovalOptions): Removal {
  const { worksheets, names } = context.workbook;
  const stayed = own.tables.filter((table) => table.isProtected);
  for (const table of own.tables) if (!table.isProtected) clearTable(context, table, own);
  for (const { sheet, area, sample } of own.blanks) {
    const table = own.tables.find((candidate) => candidate.sheet.id === sheet.id && !candidate.isProtected);
    if (table) setCellLooks(rangeOf(worksheets.getItem(sheet.id), area), sizeOf(area), sample);
  }
  for (const { rule, isProtected } of own.rules) if (!isProtected) rule.delete();

  const stays = (name: string) => stayed.some(({ label }) => label === name);
  const isOfResults = (name: string) => isOwnNameOf('results', name) || isOwnNameOf('memo', name);
  const keepsResults = (own.isStructureProtected && own.results.length > 0) || (stayed.length > 0 && !isReplaced);
  const gone = own.names.filter((name) => !stays(name));
  for (const name of gone)
    if (!isOfResults(name) && !(keepsResults && isOwnNameOf('blanks', name))) names.getItem(name).delete();
  if (!keepsResults) {
    for (const { id } of own.results) worksheets.getItem(id).delete();
    for (const name of gone) if (isOfResults(name)) names.getItem(name).delete();
  }
  return { tables: own.tables.length - stayed.length, stayed, problems: problemsOf(own, stayed) };
}

const sizeOf = ({ top, bottom, left, right }: Area) => ({ rows: bottom - top + 1, columns: right - left + 1 });

function clearTable(context: Excel.RequestContext, { sheet: entry, columns }: OwnTable, own: OwnMarks): void {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  for (const column of columns) {
    for (const area of column.areas) {
      const range = rangeOf(sheet, area);
      range.clear('Contents');
      if (column.before?.looks) setLooks(range, column.before.looks);
      else {
        // Marked as a file: the cells took over the looks of their neighbours. Clearing formats would cut the user's rules out as well.
        range.style = 'Normal';
        setCellLooks(range, sizeOf(area), column.plain);
      }
    }
    restoreWidth(sheet.getRangeByIndexes(0, column.column, 1, 1), column, own.standardWidths.get(entry.id));
  }
}

function restoreWidth(cell: Excel.Range, { before }: OwnColumn, standard: number | undefined): void {
  if (!before) return;
  const points = before.points ?? (before.width === undefined ? standard : pointsOfWidth(before.width));
  if (points) cell.format.columnWidth = points;
  if (before.hidden) cell.columnHidden = true;
}

function problemsOf(own: OwnMarks, stayed: readonly OwnTable[]): Problem[] {
  const say = excelMessages.say;
  return [...new Set(stayed.map(({ sheet }) => sheet.name))]
    .map((sheet) => problemOf('marks-protected', say('marks-protected', { sheet }), say('marks-protected-next'), sheet))
    .concat(
      own.kept.map(({ sheet, areas }) =>
        problemOf(
          'typed-over',
          say('typed-over', { sheet, cells: { list: areas.map(areaAddress) } }),
          say('typed-over-next'),
          sheet,
        ),
      ),
      own.isStructureProtected
        ? own.results.map(({ name }) =>
            problemOf(
              'results-protected',
              say('results-protected', { results: name }),
              say('structure-protected-next'),
              name,
            ),
          )
        : [],
    );
}
