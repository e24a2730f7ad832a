import type { Language } from '../../i18n/message';
import { vocabularyOf } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { countReports, recordTotal } from '../../report/counts';
import type { ReportRenderer } from '../../report/render';
import type { WorkbookReport } from '../../report/report';
import { titlesOf } from '../../report/table-title';
import { areaAddress, columnLetters } from '../../sheet/address';
import type { TableCorrection } from '../../sheet/correction';
import type { GridWorkbook } from '../../sheet/grid';
import { headerText, type SheetReading } from '../../sheet/index';
import type { Table, TableColumn } from '../../sheet/table';
import { correctionOf } from '../recognised/corrections';
import type { ColumnOverview, Overview, TableOverview } from './overview-types';

/** Rows that were not understood are told to this number for each table; the rest is counted. */
const UNREAD_TOLD = 200;

/** What a check has to show besides its list. */
export interface Checked {
  readonly workbook: GridWorkbook;
  readonly reading: SheetReading;
  readonly report: WorkbookReport;
  readonly corrections: readonly TableCorrection[];
}

/** What was recognised in the workbook, in words. */
export function overviewOf(checked: Checked, renderer: ReportRenderer, language: Language): Overview {
  const { workbook, reading, report, corrections } = checked;
  const counts = countReports([report]);
  const titleOf = titlesOf(reading.tables, renderer.plan);
  const titles = new Map(report.tables.map((table) => [place(table), titleOf(table) ?? '']));
  const tables = reading.tables.map((table) =>
    tableOverview(table, titles.get(place(table)) ?? '', corrections, renderer, language),
  );
  return {
    plan: renderer.plan.id,
    counts,
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
    fields: vocabularyOf(renderer.plan).fields.map(({ id, label }) => ({ id, label: label[language] })),
  };
}

const place = ({ sheet, area }: Pick<Table, 'sheet' | 'area'>): string => `${sheet}!${areaAddress(area)}`;

function tableOverview(
  table: Table,
  title: string,
  corrections: readonly TableCorrection[],
  renderer: ReportRenderer,
  language: Language,
): TableOverview {
  const correction = correctionOf(corrections, table);
  const said = new Set(correction?.columns.map(({ column }) => column));
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    left: table.area.left,
    headerRows: table.headerRows,
    kindLabel:
      table.list === null ? renderer.tableKind(table.kind, language) : listLabel(table.list, renderer, language),
    title,
    isList: table.list !== null,
    columns: table.columns.map((column) => columnOverview(column, said.has(column.column), renderer, language)),
    records: table.records.length,
    unread: table.unread
      .slice(0, UNREAD_TOLD)
      .map(({ row, reason }) => ({ row, reason: renderer.message(reason, language) })),
    unreadCount: table.unread.length,
    isCorrected: correction !== undefined,
  };
}

const listLabel = (list: string, renderer: ReportRenderer, language: Language): string =>
  listsOf(renderer.plan).find(({ id }) => id === list)?.label[language] ?? list;

function columnOverview(
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
    letters: columnLetters(column),
    header: headerText(path),
    isHidden: hidden,
    field,
    label: periods.length > 0 ? `${name} (${periods.join(', ')})` : name,
    candidates: match.kind === 'ambiguous' ? match.candidates : [],
    isCorrected,
  };
}
