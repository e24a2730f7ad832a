import { rendererFor } from '../../src/cli/books';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf } from '../sheet/grid-of';
import { checkOf, PLAN } from './check-of';
import { CASES, IMPOSSIBLE, type CaseOutcome, type CriterionCase } from './criterion-cases';

const renderer = rendererFor(PLAN);

type Columns = Readonly<Record<string, CellValue>>;

/** A sheet with a title, one header row, and rows numbered from 1. */
function sheetOf(name: string, title: string, rows: readonly Columns[]): Grid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return gridOf(
    [
      [title],
      [],
      ['STT', ...headers],
      ...rows.map((row, index) => [index + 1, ...headers.map((header) => row[header] ?? null)]),
    ],
    {
      sheet: name,
    },
  );
}

function outcomeOf(given: CriterionCase): readonly CaseOutcome[] {
  const rows = [...(given.before ?? []), given.columns];
  const grids = [
    sheetOf('Bảng', given.title, rows),
    ...(given.other ? [sheetOf('Bảng khác', given.other.title, given.other.rows)] : []),
  ];
  const lists = new Map(given.list ? [['plan-180', { source: 'danh-sach.xlsx', names: given.list }]] : []);
  const report = checkOf(grids, { lists, ...(given.asOf ? { asOf: given.asOf } : {}) });
  const [table] = report.tables;
  const row = table?.rows.at(-1);
  expect(row?.unitKind).not.toBeNull();
  const own = (row?.findings ?? []).filter(({ criterion }) => criterion === given.criterion);
  for (const finding of own) {
    expect(renderer.finding(finding, 'vi')).not.toMatch(/[{}]|undefined/);
    expect(renderer.finding(finding, 'en')).not.toMatch(/[{}]|undefined/);
  }
  const told = (table?.findings ?? []).filter(({ criterion }) => criterion === given.criterion);
  const judged = own.find(({ outcome }) => outcome !== 'info');
  if (judged) return [judged.outcome];
  if (told.some(({ message }) => message.id.startsWith('check/'))) return ['absent'];
  return told.length > 0 ? ['pass', 'info'] : ['pass', 'not-applicable'];
}

test.each(CASES.map((given) => [given.criterion, given.outcome, JSON.stringify(given.columns), given] as const))(
  '%s: %s for %s',
  (_criterion, outcome, _columns, given) => {
    expect(outcomeOf(given)).toContain(outcome);
  },
);

test('no case stands twice', () => {
  const keys = CASES.map((given) => JSON.stringify(given));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(PLAN.criteria.map(({ id }) => id))(
  '%s is shown to pass, to fail, and where it can to be unknown and to be left to people',
  (id) => {
    const shown = new Set(CASES.filter(({ criterion }) => criterion === id).map(({ outcome }) => outcome));
    const needed = (['pass', 'fail', 'unknown', 'review'] as const).filter(
      (outcome) => !IMPOSSIBLE[id]?.outcomes.includes(outcome),
    );
    expect(needed.filter((outcome) => !shown.has(outcome))).toEqual([]);
    expect(shown.size).toBeGreaterThan(0);
  },
);
