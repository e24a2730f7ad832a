import type { ExpectedScore, TableReport, WorkbookReport } from '../report/report';
import { contestsOf, type Contest } from '../scoring/contest/contest';
import { toNumber } from '../scoring/exact';
import { explain } from '../scoring/expected/explain';
import { readFacts } from '../scoring/expected/facts';
import { isCoupled } from '../scoring/methods/index';
import type { Peer } from '../scoring/methods/method';
import { readScores } from '../scoring/read/read-scores';
import { meant } from '../scoring/sheet/score-cell';
import { addressOf, type ScoreSheet } from '../scoring/sheet/score-sheet';
import { isLeaf, nameOf } from '../scoring/tree/criterion-tree';
import { areasOverlap } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { readableGrid } from '../sheet/structure/readable-grid';
import type { ScoreSetting } from './score-setting';

/**
 * The report with what every criterion of a unit's score table earns by its method, step by step. Methods that measure units by each other
 * look at all tables of the workbook with the same criteria. Tables of several units say no results, so nothing is worked out there.
 */
export function withExpected(
  report: WorkbookReport,
  grids: readonly Grid[],
  { plan = null }: ScoreSetting,
): WorkbookReport {
  const scored = new Set(report.tables.flatMap(({ kind, sheet }) => (kind === 'scores' ? [sheet] : [])));
  const tables = grids.flatMap((grid) =>
    scored.has(grid.sheet) ? readScores(readableGrid(grid).grid).map(({ table }) => table) : [],
  );
  const units = contestsOf(tables, plan).flatMap((contest) =>
    contest.units.flatMap(({ table }, unit) =>
      table.layout === 'unit' ? [{ table, expected: expectedOf(contest, unit) }] : [],
    ),
  );
  const explained = (table: TableReport): TableReport => {
    const own = units.find((unit) => unit.table.sheet === table.sheet && areasOverlap(unit.table.area, table.area));
    return own ? { ...table, expected: own.expected } : table;
  };
  return { ...report, tables: report.tables.map(explained) };
}

function expectedOf(contest: Contest, unit: number): ExpectedScore[] {
  const own = contest.units[unit];
  if (!own) return [];
  const { table, series, name } = own;
  const others = contest.units.filter((one) => one !== own);
  const peersAt = (index: number): Peer[] => others.map((other) => factsAt(other.table, index));
  return table.tree.nodes.filter(isLeaf).flatMap((node): ExpectedScore[] => {
    const typed = series.flatMap(({ cells }) => {
      const cell = cells[node.index] ?? null;
      const score = meant(cell);
      return cell && score ? [{ cell, score }] : [];
    });
    const peers = others.length > 0 ? peersAt(node.index) : null;
    const found = explain(table, node, contest.methods, typed.at(-1)?.score ?? null, peers);
    if (!found) return [];
    const { method, result } = found;
    return [
      {
        row: node.position,
        unit: series.find((one) => one.unit !== null) ? name : null,
        criterion: nameOf(node),
        method: method.method,
        max: node.max ? toNumber(node.max) : 0,
        typed: typed.map(({ cell, score }) => ({ cell: addressOf(cell), score: toNumber(score) })),
        outcome: result.outcome === 'scored' && result.isProvisional ? 'provisional' : result.outcome,
        expected: result.outcome === 'scored' ? toNumber(result.score) : null,
        steps: result.steps,
        peers: peers && isCoupled(method) ? others.length : null,
      },
    ];
  });
}

const factsAt = ({ target, actual }: ScoreSheet, index: number): Peer =>
  readFacts(target?.[index] ?? null, actual?.[index] ?? null);
