import type { CheckSession } from '../../../check/index';
import type { Language } from '../../../i18n/message';
import type { ReportRenderer } from '../../../report/render';
import type { ScoreSheet } from '../../../scoring/sheet/score-sheet';
import type { ScoreReadingResult } from '../../../scoring/read/read-scores';
import { areaAddress, columnLetters } from '../../../sheet/address';
import type { TableCorrection } from '../../../sheet/correction';
import { valueAt, type Grid } from '../../../sheet/grid';
import { headerText } from '../../../sheet/index';
import { cellText } from '../../../sheet/values/cell-text';
import { correctionOf } from '../../recognised/corrections';
import type { ColumnOverview, TableOverview } from '../overview-types';
import { roleChoices } from './role-words';

/** Rows that were not understood are told to this number for each table; the rest is counted. */
const UNREAD_TOLD = 200;
/** Values that stand for a column, and letters that stand for a text. */
const SAMPLES = 3;
const LONGEST = 60;

/** A score table as it was understood, in words. */
export function scoreOverview(
  { table, header, unread }: ScoreReadingResult,
  { workbook }: CheckSession,
  corrections: readonly TableCorrection[],
  renderer: ReportRenderer,
  language: Language,
): TableOverview {
  const { sheet, area } = table;
  const { left, right, bottom } = area;
  const headerRows = { first: header.first, last: header.last };
  const correction = correctionOf(corrections, { sheet, of: 'scores', headerRows, left, right });
  const said = new Set(correction?.columns.map(({ column }) => column));
  const fields = roleChoices(language);
  const used = new Set(
    table.series.flatMap(({ cells, total }) => [...cells, total].flatMap((cell) => (cell ? [cell.column] : []))),
  );
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  const columns = header.columns.map(({ column, path, role }): ColumnOverview => {
    const field = role === 'aside' ? null : (role ?? (used.has(column) ? 'score' : null));
    return {
      column,
      letters: columnLetters(column),
      header: headerText(path),
      isHidden: grid?.hiddenColumns.includes(column) ?? false,
      field,
      label: fields.find(({ id }) => id === field)?.label ?? '',
      candidates: [],
      samples: grid ? samplesOf(grid, column, header.last + 1, bottom) : [],
      isCorrected: said.has(column),
    };
  });
  return {
    sheet,
    of: 'scores',
    fields,
    range: areaAddress(area),
    left,
    right,
    bottom,
    headerRows,
    kindLabel: renderer.tableKind(table.layout === 'ranking' ? 'ranking' : 'scores', language),
    title: table.series.find(({ unit, role }) => unit !== null && role !== null)?.unit ?? '',
    isList: false,
    columns,
    records: rowsOf(table),
    unread: unread
      .slice(0, UNREAD_TOLD)
      .map(({ row, reason }) => ({ row, reason: renderer.message(reason, language) })),
    unreadCount: unread.length,
    isCorrected: correction !== undefined,
    form: '',
    hasForm: false,
    saidRows: [],
    texts: [],
    textCount: 0,
    ways: [],
    restsOn: 0,
  };
}

/** How many rows of a table were read: criteria and totals, or units. */
function rowsOf({ layout, tree, series, maxTotal }: ScoreSheet): number {
  if (layout === 'ranking' || layout === 'units-in-rows') return series.length;
  const below = [maxTotal, ...series.flatMap(({ total, rank }) => [total, rank])];
  return new Set([...tree.nodes.map(({ position }) => position), ...below.flatMap((cell) => (cell ? [cell.row] : []))])
    .size;
}

/** The first values of a column, each once. */
function samplesOf(grid: Grid, column: number, from: number, to: number): readonly string[] {
  const texts = new Set<string>();
  for (let row = from; row <= to && texts.size < SAMPLES; row++) {
    const text = cellText(valueAt(grid, row, column));
    if (text !== '') texts.add(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  }
  return [...texts];
}
