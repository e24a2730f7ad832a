import { checkWorkbook } from '../src/check/index';
import type { Plan } from '../src/plan/plan';
import type { RowReport } from '../src/report/report';
import type { SheetReading } from '../src/sheet/index';
import { PLAN } from './typed-table';

/** The criteria that all contestants judge by. */
export const CRITERIA = new Set([
  'party-every-year',
  'party-excellent-years',
  'targets-exceeded',
  'welcome-project',
  'dossier',
]);
export const FIVE: Plan = { ...PLAN, criteria: PLAN.criteria.filter(({ id }) => CRITERIA.has(id)) };

/** Rows of the report of one table. */
export const check = (reading: SheetReading, plan: Plan): readonly RowReport[] =>
  checkWorkbook(reading, plan, { asOf: '2025-07-05' }).tables[0]?.rows ?? [];
