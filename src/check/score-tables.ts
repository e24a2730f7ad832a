import type { Verdict } from '../criteria/criterion';
import type { Evidence, Finding, RowReport, TableReport, WorkbookReport } from '../report/report';
import { checkScores } from '../scoring/checks/index';
import type { ScoreFinding, ScoreOptions } from '../scoring/checks/score-check';
import { readScores, type ScoreReadingResult } from '../scoring/read/read-scores';
import type { ScoreSheet } from '../scoring/sheet/score-sheet';
import { nameOf } from '../scoring/tree/criterion-tree';
import { columnLetters, parseArea, type Area, type RowIndex } from '../sheet/address';
import { valueAt, type Grid } from '../sheet/grid';
import { headerText } from '../sheet/index';
import { cellText } from '../sheet/values/cell-text';
import { verdictFor, worse } from './verdict';

/** Kinds of table that leave room for a score table in the same place. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['unknown', 'scores', 'ranking']);

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const known = new WeakMap<Grid, readonly TableReport[]>();

/**
 * The report of a workbook with its score tables and lists of places checked as well. They stand in sheet order among the other
 * tables; one that was read as a table of no known kind gives way. Sheets that hold a table of the plan are left alone.
 * @param grids the sheets that the report is about; a grid that stays the same object is not read twice.
 */
export function withScores(report: WorkbookReport, grids: readonly Grid[]): WorkbookReport {
  const found = grids.flatMap((grid) => {
    const others = report.tables.filter(({ sheet }) => sheet === grid.sheet);
    const isTaken = others.some(({ kind }) => !OPEN_KINDS.has(kind));
    return grid.visibility !== 'visible' || isTaken ? [] : scoreReports(grid);
  });
  if (found.length === 0) return report;
  const order = new Map(grids.map(({ sheet }, at) => [sheet, at]));
  const isCovered = (table: TableReport): boolean =>
    found.some(({ sheet, area }) => sheet === table.sheet && overlaps(area, table.area));
  const tables = [...report.tables.filter((table) => !isCovered(table)), ...found].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.area.top - b.area.top || a.area.left - b.area.left,
  );
  const sheets = new Set(found.map(({ sheet }) => sheet));
  return {
    ...report,
    tables,
    problems: report.problems.filter(({ sheet }) => sheet === undefined || !sheets.has(sheet)),
  };
}

function scoreReports(grid: Grid): readonly TableReport[] {
  const before = known.get(grid);
  if (before) return before;
  const reports = readScores(grid).map((reading) => reportOf(grid, reading, {}));
  known.set(grid, reports);
  return reports;
}

function reportOf(grid: Grid, reading: ScoreReadingResult, options: Partial<ScoreOptions>): TableReport {
  const { table, header, unread } = reading;
  const headers = new Map(header.columns.map(({ column, path }) => [column, headerText(path)]));
  const findings = checkScores(table, options);
  const made = new Map(findings.map((finding) => [finding, findingOf(grid, headers, finding)]));
  const rows = recordsOf(grid, table).map(({ row, subject }): RowReport => {
    const own = findings.filter((finding) => finding.row === row);
    const dragged = findings.filter(({ alsoWrong }) => alsoWrong.includes(row));
    const verdict = [...own, ...dragged]
      .map(({ outcome, severity }) => verdictFor(outcome === 'info' ? 'pass' : outcome, severity))
      .reduce<Verdict>(worse, 'eligible');
    return { row, lastRow: row, subject, unitKind: null, verdict, findings: own.flatMap((one) => made.get(one) ?? []) };
  });
  const placed = new Set(rows.map(({ row }) => row));
  return {
    sheet: table.sheet,
    area: table.area,
    headerRows: { first: header.first, last: header.last },
    kind: table.layout === 'ranking' ? 'ranking' : 'scores',
    columns: header.columns.map(({ column, path, role }) => ({
      column: columnLetters(column),
      header: headerText(path),
      field: role,
      periods: [],
      candidates: [],
    })),
    rows,
    findings: findings.flatMap((one) => (one.row === null || !placed.has(one.row) ? (made.get(one) ?? []) : [])),
    unread,
  };
}

/** Leaves, groups, totals and units, each a record of its own row, top down. */
function recordsOf(grid: Grid, { tree, layout, series, maxTotal }: ScoreSheet): { row: RowIndex; subject: string }[] {
  if (layout === 'ranking' || layout === 'units-in-rows')
    return series.flatMap(({ total, rank, cells, label }) => {
      const cell = total ?? rank ?? cells.find((one) => one !== null);
      return cell ? [{ row: cell.row, subject: label }] : [];
    });
  const names = new Map<RowIndex, string>();
  for (const node of tree.nodes) names.set(node.position, names.get(node.position) ?? nameOf(node));
  for (const cell of [maxTotal, ...series.flatMap(({ total, rank }) => [total, rank])])
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
