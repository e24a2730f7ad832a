import type { Verdict } from '../criteria/criterion';
import type { Evidence, Finding, RowReport, TableReport, WorkbookReport } from '../report/report';
import { checkScores } from '../scoring/checks/index';
import type { ScoreFinding } from '../scoring/checks/score-check';
import { readScores, type ScoreReadingResult } from '../scoring/read/read-scores';
import type { ScoreSheet } from '../scoring/sheet/score-sheet';
import { nameOf } from '../scoring/tree/criterion-tree';
import { areasOverlap, columnLetters, parseArea, type RowIndex } from '../sheet/address';
import { valueAt, type Grid } from '../sheet/grid';
import { headerText } from '../sheet/index';
import { structureMessages } from '../sheet/structure/messages';
import { readableGrid } from '../sheet/structure/readable-grid';
import type { TableCorrection } from '../sheet/correction';
import { cellText } from '../sheet/values/cell-text';
import { isMisreadByPlan, isOpenToScores } from './score-rivals';
import { mentionFindings } from './score-mentions';
import { optionsOf, planNotes, type UsedScoring } from './score-setting';
import { withBlocs, type ScoredTable } from './bloc-scores';
import { verdictFor, worse } from './verdict';

/** Problems that a score table on the sheet settles. */
const SETTLED = new Set(['no-table', 'no-matching-columns', 'other-plan', 'units-as-columns']);

/**
 * The report of a workbook with its score tables and lists of places checked as well. They stand in sheet order among the other
 * tables; a score table that the plan judges too keeps its records, with our findings added; one of no known kind gives way.
 * Sheets that hold another table of the plan are left alone.
 * @param grids the sheets that the report is about; @param setting what is known of how the khối scores; @param scoresOf for who remembers the
 * score tables of sheets that stay as they are.
 */
export function withScores(
  report: WorkbookReport,
  grids: readonly Grid[],
  setting: UsedScoring = {},
  scoresOf: (grid: Grid) => readonly ScoredTable[] = (grid) => scoreReports(grid, setting),
): WorkbookReport {
  const scored = grids.flatMap((grid) => {
    const others = report.tables.filter(({ sheet }) => sheet === grid.sheet);
    const isTaken = others.some((table) => !isOpenToScores(table, grid));
    return grid.visibility !== 'visible' || isTaken ? [] : scoresOf(grid);
  });
  if (scored.length === 0) return report;
  const found = withBlocs(scored, setting.plan ?? null);
  const order = new Map(grids.map(({ sheet }, at) => [sheet, at]));
  const covering = (table: TableReport): TableReport | undefined =>
    found.find(({ sheet, area }) => sheet === table.sheet && areasOverlap(area, table.area));
  const asked = new Set(setting.mentions?.map(({ criterion }) => criterion));
  const merged = new Set<TableReport>();
  const kept = report.tables.flatMap((table) => {
    const own = covering(table);
    if (!own) return [table];
    const isFirst = !merged.has(own);
    merged.add(own);
    if (!isMisreadByPlan(table, own)) return [joined(table, own, asked)];
    const ofWorkbook = table.findings.filter(({ criterion }) => OF_WORKBOOK.has(criterion));
    return isFirst ? [{ ...own, findings: [...ofWorkbook, ...own.findings] }] : [];
  });
  const tables = [...kept, ...found.filter((table) => !merged.has(table))].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.area.top - b.area.top || a.area.left - b.area.left,
  );
  const sheets = new Set(found.map(({ sheet }) => sheet));
  const problems = report.problems.filter(
    ({ code, sheet }) => sheet === undefined || !SETTLED.has(code) || !sheets.has(sheet),
  );
  return { ...report, tables, problems };
}

/** Findings about the whole workbook that are told under a table. */
const OF_WORKBOOK = new Set(['standards', 'roster']);

/** A table of the plan with what the checks of scores say: in its records, and in rows that it has no record for. */
function joined(table: TableReport, scores: TableReport, asked: ReadonlySet<string>): TableReport {
  const byRow = new Map(scores.rows.map((row) => [row.row, row]));
  const rows = table.rows.map((row): RowReport => {
    const own = byRow.get(row.row);
    if (!own) return row;
    byRow.delete(row.row);
    return { ...row, verdict: worse(row.verdict, own.verdict), findings: [...row.findings, ...own.findings] };
  });
  const known = new Map(scores.columns.flatMap((column) => (column.field === null ? [] : [[column.column, column]])));
  const columns = table.columns.map((column) => known.get(column.column) ?? column);
  // Which column is meant was open to the plan's fields alone.
  const isSettled = ({ message, cells }: Finding): boolean =>
    OPEN_COLUMNS.has(message.id) && cells.every((cell) => known.has(cell.replace(/\d+.*$/, '')));
  return {
    ...table,
    columns,
    ...(scores.grading ? { grading: scores.grading } : {}),
    rows: [...rows, ...byRow.values()].sort((a, b) => a.row - b.row),
    findings: [
      // What a score table has to hold is judged by its criteria as the reader of scores finds them.
      ...table.findings.filter(
        (finding) => !isSettled(finding) && (scores.kind === 'ranking' || !asked.has(finding.criterion)),
      ),
      ...scores.findings,
    ],
  };
}

const OPEN_COLUMNS = new Set(['ambiguous-column', 'same-field'].map((id) => `${structureMessages.owner}/${id}`));

/** What was said of the score tables of a sheet. */
export const scoresSaid = (corrections: readonly TableCorrection[], name: string): readonly TableCorrection[] =>
  corrections.filter(({ sheet, of }) => sheet === name && of === 'scores');

/** The reports of the score tables of a sheet, its texts read as they are meant whatever their font. */
export function scoreReports(
  sheet: Grid,
  setting: UsedScoring = {},
  said: readonly TableCorrection[] = [],
): readonly ScoredTable[] {
  const { grid } = readableGrid(sheet);
  return readScores(grid, said).map((reading) => reportOf(grid, reading, setting));
}

function reportOf(grid: Grid, reading: ScoreReadingResult, setting: UsedScoring): ScoredTable {
  const { table, header, unread } = reading;
  const headers = new Map(header.columns.map(({ column, path }) => [column, headerText(path)]));
  const findings = checkScores(table, optionsOf(setting, table.tree));
  const made = new Map(findings.map((finding) => [finding, findingOf(grid, headers, finding)]));
  const [ownBy, draggedBy] = [new Map<RowIndex, ScoreFinding[]>(), new Map<RowIndex, ScoreFinding[]>()];
  const put = (map: Map<RowIndex, ScoreFinding[]>, row: RowIndex, finding: ScoreFinding): void => {
    const known = map.get(row);
    if (known) known.push(finding);
    else map.set(row, [finding]);
  };
  for (const finding of findings) {
    if (finding.row !== null) put(ownBy, finding.row, finding);
    for (const row of finding.alsoWrong) put(draggedBy, row, finding);
  }
  const rows = recordsOf(grid, table).map(({ row, subject }): RowReport => {
    const own = ownBy.get(row) ?? [];
    const verdict = [...own, ...(draggedBy.get(row) ?? [])]
      .map(({ outcome, severity }) => verdictFor(outcome === 'info' ? 'pass' : outcome, severity))
      .reduce<Verdict>(worse, 'eligible');
    return { row, lastRow: row, subject, unitKind: null, verdict, findings: own.flatMap((one) => made.get(one) ?? []) };
  });
  const placed = new Set(rows.map(({ row }) => row));
  const used = new Set(
    table.series.flatMap(({ cells, total }) => [...cells, total].flatMap((cell) => (cell ? [cell.column] : []))),
  );
  const report: TableReport = {
    sheet: table.sheet,
    area: table.area,
    headerRows: { first: header.first, last: header.last },
    kind: table.layout === 'ranking' ? 'ranking' : 'scores',
    columns: header.columns.map(({ column, path, role }) => ({
      column: columnLetters(column),
      header: headerText(path),
      field: role ?? (used.has(column) ? 'score' : null),
      periods: [],
      candidates: [],
    })),
    rows,
    findings: [
      ...planNotes(setting, table),
      ...findings.flatMap((one) => (one.row === null || !placed.has(one.row) ? (made.get(one) ?? []) : [])),
      ...mentionFindings(reading, setting.mentions ?? []),
    ],
    unread,
  };
  return { table, report, told: (finding) => findingOf(grid, headers, finding) };
}

/** Leaves, groups, totals and units, each a record of its own row, top down. */
function recordsOf(grid: Grid, { tree, layout, series, maxTotal }: ScoreSheet): { row: RowIndex; subject: string }[] {
  if (layout === 'ranking' || layout === 'units-in-rows') {
    // Stages of scoring give a unit several lines in one row.
    const rows = series.flatMap(({ total, rank, cells, label }) => {
      const cell = total ?? rank ?? cells.find((one) => one !== null);
      return cell ? [[cell.row, label] as const] : [];
    });
    return [...new Map(rows)].map(([row, subject]) => ({ row, subject }));
  }
  const names = new Map<RowIndex, string>();
  for (const node of tree.nodes) names.set(node.position, names.get(node.position) ?? nameOf(node));
  const printed = series.flatMap(({ cells, sums, total, rank }) => [
    ...cells,
    ...sums.map(({ cell }) => cell),
    total,
    rank,
  ]);
  for (const cell of [maxTotal, ...printed])
    if (cell && !names.has(cell.row)) names.set(cell.row, firstText(grid, cell.row));
  return [...names].map(([row, subject]) => ({ row, subject })).sort((a, b) => a.row - b.row);
}

/** The first text with letters of a row; rows are sparse. */
const firstText = (grid: Grid, row: RowIndex): string =>
  Array.from(grid.rows[row]?.values ?? [], (value) => cellText(value ?? null)).find((text) => /\p{L}/u.test(text)) ??
  '';

function findingOf(grid: Grid, headers: ReadonlyMap<number, string>, finding: ScoreFinding): Finding {
  const { check, outcome, severity, cells, message } = finding;
  const evidence = cells.flatMap((cell): Evidence[] => {
    const at = parseArea(cell);
    if (!at) return [];
    const text = cellText(valueAt(grid, at.top, at.left));
    return [{ sheet: grid.sheet, cell, header: headers.get(at.left) ?? '', text }];
  });
  return { criterion: check, outcome, severity, cells, clause: '', message, evidence };
}
