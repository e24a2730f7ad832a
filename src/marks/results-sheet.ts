import { fill, type Language } from '../i18n/message';
import { citationOf } from '../plan/citation';
import { countReports, recordTotal } from '../report/counts';
import { flattenTable, type FlatRow } from '../report/flatten';
import { VERDICT_LABEL } from '../report/labels';
import type { ReportRenderer } from '../report/render';
import type { TableReport, WorkbookReport } from '../report/report';
import { parseArea } from '../sheet/address';
import { RESULTS_SHEET, type ResultCell, type ResultsSheet } from './marks';
import { marksMessages } from './messages';

const { templates } = marksMessages;

const COLUMNS = [
  ['header-number', 6],
  ['header-sheet', 18],
  ['header-row', 8],
  ['header-subject', 32],
  ['header-verdict', 20],
  ['header-criterion', 34],
  ['header-reason', 60],
  ['header-clause', 22],
  ['header-cells', 16],
  ['header-remedy', 48],
] as const;

/** The results sheet: what was checked by which plan, then one row per finding and per row that was not read. */
export function resultsSheet(report: WorkbookReport, renderer: ReportRenderer, language: Language): ResultsSheet {
  const rows = report.tables.flatMap((table) => [
    ...flattenTable(table, renderer, language).map((row) => findingCells(row, table, renderer, language)),
    ...table.unread.map(({ row, reason }) =>
      unreadCells(table, row, renderer.message(reason, language), renderer, language),
    ),
  ]);
  return {
    name: RESULTS_SHEET,
    heading: heading(report, renderer, language),
    header: COLUMNS.map(([name]) => templates[name][language]),
    widths: COLUMNS.map(([, width]) => width),
    rows: rows.map((cells, index) => [{ text: String(index + 1) }, ...cells]),
  };
}

function heading(report: WorkbookReport, renderer: ReportRenderer, language: Language): string[] {
  const { title } = renderer.plan;
  const document = citationOf(renderer.plan) || renderer.plan.authority;
  const counts = countReports([report]);
  return [
    templates.title[language],
    fill(templates.plan, { title, document }, language),
    fill(templates['as-of'], { date: { date: report.asOf } }, language),
    fill(
      templates.counts,
      {
        total: recordTotal(counts),
        eligible: counts.eligible,
        ineligible: counts.ineligible,
        incomplete: counts.incomplete,
        review: counts['needs-review'],
      },
      language,
    ),
    templates.origin[language],
  ];
}

function findingCells(flat: FlatRow, table: TableReport, renderer: ReportRenderer, language: Language): ResultCell[] {
  return [
    { text: flat.sheet },
    flat.row === null ? { text: templates['whole-table'][language] } : rowCell(table, flat.row - 1),
    { text: flat.subject },
    { text: flat.verdict === null ? '' : VERDICT_LABEL[flat.verdict][language] },
    { text: renderer.criterion(flat.criterion, language) },
    { text: flat.message },
    { text: renderer.clause(flat.clause, language) },
    cellsCell(flat),
    { text: flat.remedy },
  ];
}

function unreadCells(
  table: TableReport,
  row: number,
  reason: string,
  renderer: ReportRenderer,
  language: Language,
): ResultCell[] {
  return [
    { text: table.sheet },
    rowCell(table, row),
    { text: '' },
    { text: templates['unread-row'][language] },
    { text: renderer.criterion('reading', language) },
    { text: reason },
    { text: '' },
    { text: '' },
    { text: '' },
  ];
}

/** The row's number as Excel shows it, linked to the first cell of the row in its table. */
const rowCell = (table: TableReport, row: number): ResultCell => ({
  text: String(row + 1),
  link: { sheet: table.sheet, row, column: table.area.left },
});

/** Addresses of the finding's cells, those on other sheets with their sheet; linked to the first. */
function cellsCell({ sheet, cells, evidence }: FlatRow): ResultCell {
  const places = [
    ...cells.map((cell) => ({ sheet, cell, label: cell })),
    ...evidence
      .filter((value) => value.sheet !== sheet)
      .map((value) => ({ sheet: value.sheet, cell: value.cell, label: `${value.sheet}!${value.cell}` })),
  ];
  const text = [...new Set(places.map(({ label }) => label))].join(', ');
  const [first] = places;
  const area = first && parseArea(first.cell);
  return area ? { text, link: { sheet: first.sheet, row: area.top, column: area.left } } : { text };
}
