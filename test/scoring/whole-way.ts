import { checkWorkbook } from '../../src/check/index';
import { REPORT_BOOKS } from '../../src/check/report-books';
import type { ScoreSetting } from '../../src/check/score-setting';
import { withScores } from '../../src/check/score-tables';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { planById, vocabularyOf } from '../../src/plan/index';
import { createReportRenderer, flatten, type FlatRow } from '../../src/report/index';
import { readTables } from '../../src/sheet/index';
import type { NewCell } from '../../src/summary/page/sheet-model';
import { parseArea } from '../../src/sheet/address';
import { isCellError } from '../../src/sheet/grid';
import { calculatedGrids } from '../workbench/formulas/calculated-grids';
import type { Sheet } from './formula-grid';

const PLAN = planById('kien-giang-90-2021');

/** A sheet as it was typed, in the bytes of a workbook file. */
export function bytesOf(sheet: Sheet, merges: readonly string[] = []): Uint8Array {
  const rows: (NewCell | undefined)[][] = [];
  for (const [address, typed] of sheet) {
    const area = parseArea(address);
    if (!area || isCellError(typed)) throw new Error(address);
    const isFormula = typeof typed === 'string' && typed.startsWith('=');
    (rows[area.top] ??= [])[area.left] = { content: isFormula ? { formula: typed.slice(1), value: 0 } : typed };
  }
  return createWorkbook([{ name: 'CHAMDIEM', rows: Array.from(rows), merges }]);
}

/** The whole way: file, reading, checks, report, and the report made flat. */
export async function reported(
  sheet: Sheet,
  merges: readonly string[] = [],
  setting: ScoreSetting = {},
): Promise<FlatRow[]> {
  if (!PLAN) throw new Error('no plan');
  const grids = await calculatedGrids(bytesOf(sheet, merges));
  const report = checkWorkbook(readTables({ grids }, vocabularyOf(PLAN)), PLAN, { asOf: '2025-12-01' });
  return flatten(withScores(report, grids, setting), createReportRenderer(PLAN, REPORT_BOOKS), 'vi');
}

/** Outcome, check and cells of everything that a report tells. */
export const toldBy = (rows: readonly FlatRow[]): string[] =>
  rows.map(({ outcome, criterion, cells }) => `${outcome} ${criterion} ${cells.join(' ')}`);
