import { checkWorkbook, type CheckOptions } from '../../src/check/index';
import { planById, vocabularyOf } from '../../src/plan/index';
import type { Finding, RowReport, WorkbookReport } from '../../src/report/report';
import type { Grid } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { workbookOf } from '../sheet/grid-of';

const found = planById('kien-giang-90-2021');
if (!found) throw new Error('The plan is not shipped');
export const PLAN = found;
export const AS_OF = '2025-07-05';

/** Checks grids by the plan Kiên Giang 90. */
export const checkOf = (grids: readonly Grid[], options: Partial<CheckOptions> = {}): WorkbookReport =>
  checkWorkbook(readTables(workbookOf(...grids), vocabularyOf(PLAN)), PLAN, { asOf: AS_OF, ...options });

export const rowsOf = (report: WorkbookReport): readonly RowReport[] => report.tables.flatMap(({ rows }) => rows);

/** Findings that count: of rows and tables, `info` left out. */
export const counted = (report: WorkbookReport): readonly Finding[] =>
  report.tables
    .flatMap(({ rows, findings }) => [...rows.flatMap((row) => row.findings), ...findings])
    .filter(({ outcome }) => outcome !== 'info');
