import type { Plan } from '../plan/plan';
import type { WorkbookReport } from '../report/report';
import type { SheetReading } from '../sheet/index';
import { WorkbookCheck, type CheckOptions } from './workbook-check';

/** Judges every record of a workbook by a plan. Deterministic; no input makes it throw. */
export function checkWorkbook(reading: SheetReading, plan: Plan, options: CheckOptions): WorkbookReport {
  const check = new WorkbookCheck(reading, plan, options);
  check.judgeAll();
  return check.report();
}
