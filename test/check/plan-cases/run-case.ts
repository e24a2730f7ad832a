import { checkWorkbook } from '../../../src/check/index';
import { rendererFor } from '../../../src/cli/books';
import { vocabularyOf, type Plan } from '../../../src/plan/index';
import type { CellValue, Grid } from '../../../src/sheet/grid';
import { readTables } from '../../../src/sheet/index';
import { gridOf, workbookOf } from '../../sheet/grid-of';
import type { CaseOutcome, CriterionCase } from '../criterion-cases';

type Columns = Readonly<Record<string, CellValue>>;

/** A sheet with a title, one header row, and rows numbered from 1. */
function sheetOf(name: string, title: string, rows: readonly Columns[]): Grid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const body = rows.map((row, index) => [index + 1, ...headers.map((header) => row[header] ?? null)]);
  return gridOf([[title], [], ['STT', ...headers], ...body], { sheet: name });
}

const counted = new WeakMap<Plan, Plan>();

/** The plan with its `info` criteria counted, so that what they say of a record can be seen as an outcome. */
function withInfoCounted(plan: Plan): Plan {
  const known = counted.get(plan);
  if (known) return known;
  const criteria = plan.criteria.map((one) => (one.severity === 'info' ? { ...one, severity: 'warn' as const } : one));
  const made = { ...plan, criteria };
  counted.set(plan, made);
  return made;
}

/** What a case gives: the outcome for its row; `pass` with `info` where something is only told of the table. */
export function outcomeOf(shipped: Plan, given: CriterionCase, asOf: string): readonly CaseOutcome[] {
  const plan = withInfoCounted(shipped);
  const renderer = rendererFor(plan);
  const grids = [
    sheetOf('Bảng', given.title, [...(given.before ?? []), given.columns]),
    ...(given.other ? [sheetOf('Bảng khác', given.other.title, given.other.rows)] : []),
  ];
  const [listId] = plan.lists.map(({ id }) => id);
  const lists = new Map(given.list && listId ? [[listId, { source: 'danh-sach.xlsx', names: given.list }]] : []);
  const reading = readTables(workbookOf(...grids), vocabularyOf(plan));
  const report = checkWorkbook(reading, plan, { asOf: given.asOf ?? asOf, lists });
  const [table] = report.tables;
  const row = table?.rows.at(-1);
  expect(row?.unitKind).toEqual(expect.any(String));
  const own = (row?.findings ?? []).filter(({ criterion }) => criterion === given.criterion);
  const told = (table?.findings ?? []).filter(({ criterion }) => criterion === given.criterion);
  for (const finding of [...own, ...told]) {
    for (const language of ['vi', 'en'] as const)
      expect(renderer.finding(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
  }
  const judged = [...own, ...told].find(
    ({ outcome, message }) => outcome !== 'info' && !message.id.startsWith('check/'),
  );
  if (judged) return [judged.outcome as CaseOutcome];
  if (told.some(({ message }) => message.id.startsWith('check/'))) return ['absent'];
  return own.length + told.length > 0 ? ['pass', 'info'] : ['pass', 'not-applicable'];
}
