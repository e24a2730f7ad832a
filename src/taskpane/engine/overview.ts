import type { Language } from '../../i18n/message';
import { vocabularyOf } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { countReports, recordTotal } from '../../report/counts';
import type { ReportRenderer } from '../../report/render';
import type { TableReport, WorkbookReport } from '../../report/report';
import { titlesOf } from '../../report/table-title';
import { areaAddress, columnLetters } from '../../sheet/address';
import type { FormCorrection, TableCorrection } from '../../sheet/correction';
import type { FieldSpec } from '../../sheet/field';
import type { Grid, GridWorkbook } from '../../sheet/grid';
import { formOf, headerText, saidAbout, type SheetReading } from '../../sheet/index';
import type { Table, TableColumn, TableRecord } from '../../sheet/table';
import { cellText, isBlank } from '../../sheet/values/cell-text';
import { restingOn } from './resting';
import { textsOf } from './texts';
import { verdictLabels } from './verdict-labels';
import { waysOf } from './ways';
import { correctionOf } from '../recognised/corrections';
import type { ColumnOverview, Overview, TableOverview } from './overview-types';

/** Rows that were not understood are told to this number for each table; the rest is counted. */
const UNREAD_TOLD = 200;
/** Values that stand for a column, and letters that stand for a text. */
const SAMPLES = 3;
const LONGEST = 60;

/** What a check has to show besides its list. */
interface Checked {
  readonly workbook: GridWorkbook;
  readonly reading: SheetReading;
  readonly report: WorkbookReport;
  readonly corrections: readonly TableCorrection[];
  readonly forms: readonly FormCorrection[];
}

/** What was recognised in the workbook, in words. */
export function overviewOf(checked: Checked, renderer: ReportRenderer, language: Language): Overview {
  const { workbook, reading, report, corrections, forms } = checked;
  const fields = new Map(vocabularyOf(renderer.plan).fields.map((field) => [field.id, field]));
  const gridOf = (name: string) => workbook.grids.find(({ sheet }) => sheet === name);
  const counts = countReports([report]);
  const titleOf = titlesOf(reading.tables, renderer.plan);
  const titles = new Map(report.tables.map((table) => [place(table), titleOf(table) ?? '']));
  const tables = reading.tables.map((table) =>
    tableOverview(
      { table, grid: gridOf(table.sheet), report: report.tables.find((one) => place(one) === place(table)) },
      titles.get(place(table)) ?? '',
      { corrections, forms, fields },
      renderer,
      language,
    ),
  );
  return {
    plan: renderer.plan.id,
    counts,
    verdictLabels: verdictLabels(report, renderer, language),
    records: recordTotal(counts),
    unread: tables.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
    tables,
    sheets: reading.sheets.map(({ sheet, visibility, tables: count, problem }) => ({
      sheet,
      visibility,
      isProtected: workbook.grids.some((grid) => grid.sheet === sheet && grid.isProtected),
      tables: count,
      problem: problem && {
        message: renderer.message(problem.message, language),
        next: renderer.message(problem.next, language),
      },
    })),
    hasScores: report.tables.some(({ kind }) => kind === 'scores' || kind === 'ranking'),
    fields: vocabularyOf(renderer.plan).fields.map(({ id, label }) => ({ id, label: label[language] })),
  };
}

const place = ({ sheet, area }: Pick<Table, 'sheet' | 'area'>): string => `${sheet}!${areaAddress(area)}`;

interface TableSource {
  readonly table: Table;
  readonly grid: Grid | undefined;
  /** Null for tables that are not judged. */
  readonly report: TableReport | undefined;
}

interface Known {
  readonly corrections: readonly TableCorrection[];
  readonly forms: readonly FormCorrection[];
  readonly fields: ReadonlyMap<string, FieldSpec>;
}

function tableOverview(
  { table, grid, report }: TableSource,
  title: string,
  { corrections, forms, fields }: Known,
  renderer: ReportRenderer,
  language: Language,
): TableOverview {
  const { left, right } = table.area;
  const correction = correctionOf(corrections, { ...table, left, right });
  const known = saidAbout(table.columns, correction, forms);
  const said = new Set(known.columns.map(({ column }) => column));
  const explained = new Set([...said, ...known.ways.map(({ column }) => column)]);
  const form = formOf(table.columns);
  const { isTurned } = table;
  const { texts, count } = isTurned
    ? { texts: [], count: 0 }
    : textsOf(table, fields, grid?.date1904 ?? false, language);
  return {
    sheet: table.sheet,
    ...(isTurned ? { isTurned } : {}),
    range: areaAddress(table.area),
    left,
    headerRows: table.headerRows,
    kindLabel:
      table.list === null ? renderer.tableKind(table.kind, language) : listLabel(table.list, renderer, language),
    title,
    isList: table.list !== null,
    columns: table.columns.map((column) => columnOverview(table, column, said.has(column.column), renderer, language)),
    records: table.records.length,
    unread: table.unread
      .slice(0, UNREAD_TOLD)
      .map(({ row, reason }) => ({ row, reason: renderer.message(reason, language) })),
    unreadCount: table.unread.length,
    isCorrected: correction !== undefined,
    right,
    bottom: table.area.bottom,
    form,
    hasForm: forms.some((one) => one.form === form),
    saidRows: (correction?.rows ?? []).map(({ row, rowClass }) => ({ row, rowClass, text: rowText(grid, row) })),
    texts,
    textCount: count,
    ways: isTurned ? [] : waysOf(table, language),
    restsOn: report && !isTurned ? restingOn(report, table, explained) : 0,
  };
}

const listLabel = (list: string, renderer: ReportRenderer, language: Language): string =>
  listsOf(renderer.plan).find(({ id }) => id === list)?.label[language] ?? list;

function columnOverview(
  { records, columns, isTurned }: Table,
  { column, path, match, hidden }: TableColumn,
  isCorrected: boolean,
  renderer: ReportRenderer,
  language: Language,
): ColumnOverview {
  const field = match.kind === 'field' ? match.field : null;
  const periods = match.kind === 'field' ? match.periods : [];
  const name = field === null ? '' : renderer.field(field, language);
  return {
    column,
    letters: isTurned ? String(column + 1) : columnLetters(column),
    header: headerText(path),
    isHidden: hidden,
    field,
    label: periods.length > 0 ? `${name} (${periods.join(', ')})` : name,
    candidates: match.kind === 'ambiguous' ? match.candidates : [],
    samples: samplesOf(
      records,
      columns.findIndex((own) => own.column === column),
    ),
    isCorrected,
  };
}

/** The first values of a column, each once. */
function samplesOf(records: readonly TableRecord[], at: number): readonly string[] {
  const texts = new Set<string>();
  for (const { cells } of records) {
    const text = cellText(cells[at]?.raw ?? null);
    if (text !== '') texts.add(shortened(text));
    if (texts.size === SAMPLES) break;
  }
  return [...texts];
}

/** What stands in a row, as far as it fits a line. */
const rowText = (grid: Grid | undefined, row: number): string =>
  shortened(
    (grid?.rows[row]?.values ?? [])
      .filter((value) => value !== undefined && !isBlank(value))
      .map((value) => cellText(value ?? null))
      .join(' · '),
  );

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
