import { serialize } from 'node:v8';
import path from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import { rendererFor } from '../../src/cli/books';
import type { FileOutcome } from '../../src/cli/batch/file-outcome';
import type { BatchSetting } from '../../src/cli/batch/setting';
import { heldPacked } from '../../src/cli/batch/packed-parts';
import { batchTasks } from '../../src/cli/batch/tasks';
import { workOn } from '../../src/cli/batch/work';
import { scoringWith } from '../../src/check/index';
import { readyPlan } from '../../src/check/ready-plan';
import { VERDICTS } from '../../src/criteria/criterion';
import { planById, vocabularyOf } from '../../src/plan/index';
import { fileLineSchema } from '../../src/report/index';
import { contextOf } from '../../src/sheet/structure/context';
import { findHeaders } from '../../src/sheet/structure/find-headers';
import { SheetView } from '../../src/sheet/structure/sheet-view';
import { unitKindReader } from '../../src/sheet/structure/unit-kinds';
import { HeaderMatcher } from '../../src/sheet/structure/wordings';
import { PLAN, SAMPLES, useFolder } from './fake-io';

// What a thousand files cost hangs on these; times would say it less surely.

const folder = useFolder();
const found = planById(PLAN);
if (!found) throw new Error('no plan');
const plan = found;
const FILE = 'de-nghi-tap-the.xlsx';
const file = { path: path.join(SAMPLES, FILE), shown: FILE, below: FILE };
const setting = (more: Partial<BatchSetting>): BatchSetting => ({
  plan,
  asOf: '2025-07-01',
  lists: new Map(),
  scoring: scoringWith(plan),
  isExplained: false,
  language: 'vi',
  format: 'jsonl',
  out: null,
  inputs: new Set([file.path]),
  ...more,
});

async function outcomeOf(more: Partial<BatchSetting>, renderer = rendererFor(plan)): Promise<FileOutcome> {
  const [task] = batchTasks([{ ok: true, file }]);
  if (!task) throw new Error('no task');
  return workOn(task, setting(more), renderer);
}

afterEach(() => jest.restoreAllMocks());

test('a plan is made ready once, however many files are checked by it', async () => {
  const before = [readyPlan(plan), contextOf(vocabularyOf(plan)), unitKindReader(plan.unitKinds)];
  await outcomeOf({});
  await outcomeOf({});
  expect(readyPlan(plan)).toBe(before[0]);
  expect(contextOf(vocabularyOf(plan))).toBe(before[1]);
  expect(unitKindReader(plan.unitKinds)).toBe(before[2]);
});

test('a line of JSON is all that a thread hands over of a file when nothing is looked at across files', async () => {
  const outcome = await outcomeOf({});
  expect(outcome.kept).toBeNull();
  const { output } = outcome;
  expect(serialize({ ...outcome, output: '' }).length).toBeLessThan(500);
  expect(output.trimEnd()).not.toContain('\n');
});

test('each message is put into words once', async () => {
  const renderer = rendererFor(plan);
  const said = jest.spyOn(renderer, 'message');
  const { output } = await outcomeOf({}, renderer);
  const { tables, notices } = fileLineSchema.parse(JSON.parse(output));
  const messages = tables.flatMap((table) => [
    ...table.findings,
    ...table.rows.flatMap(({ findings }) => findings),
    ...table.unread,
  ]);
  expect(messages.length).toBeGreaterThan(10);
  expect(said).toHaveBeenCalledTimes(messages.length + notices.length);
});

test('for a summary a file leaves its records and reasons packed: a sixth of its report at most, no evidence, no columns', async () => {
  const { kept } = await outcomeOf({ out: path.join(folder.path, 'out') });
  const { checked } = await checkFile(file, plan, { asOf: '2025-07-01' });
  if (!kept || !checked.report) throw new Error('not checked');
  const { parts, ...head } = kept;
  const bytes = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  const rows = checked.report.tables.flatMap(({ rows }) => rows);
  expect(rows.length).toBeGreaterThan(15);
  expect(bytes).toBeLessThan(serialize(checked.report).length / 6);
  expect(serialize(head).length).toBeLessThan(700);
  // Each part lies in a buffer of its own: a piece of a larger one would keep all of that.
  expect(Object.values(parts).map(({ buffer }) => buffer.byteLength)).toEqual(
    Object.values(parts).map(({ length }) => length),
  );
  const submission = heldPacked(kept);
  const listed = VERDICTS.flatMap((verdict) => submission.open(verdict) ?? []);
  expect(listed.sort((a, b) => a.place - b.place).map(({ row, verdict }) => [row, verdict])).toEqual(
    rows.map(({ row, verdict }) => [row, verdict]),
  );
  const reasons = listed.flatMap((record) => record.reasons);
  expect(reasons.length).toBeGreaterThan(5);
  expect(new Set(reasons.flatMap(Object.keys))).toEqual(new Set(['criterion', 'outcome', 'clause', 'message']));
});

test('where files are only compared with each other, a file leaves what is compared', async () => {
  const { kept } = await outcomeOf({ format: 'text' });
  expect(Object.keys(kept?.parts ?? {})).toEqual(['facts']);
});

test('titles are compared with the wordings of headers only where columns are headed by bare years', async () => {
  const asked = jest.spyOn(HeaderMatcher.prototype, 'candidates');
  const { tables } = await checkFile(file, plan, { asOf: '2025-07-01' });
  const titles = tables.flatMap(({ title }) => title);
  expect(titles.length).toBeGreaterThan(1);
  const paths = asked.mock.calls.map(([tiers]) => tiers.join(' / '));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((text) => titles.includes(text))).toEqual([]);
});

test('of a numbered record the search for headers looks at the number alone', () => {
  const grid = {
    sheet: 'A',
    visibility: 'visible',
    rows: [
      { values: ['STT', 'Tên đơn vị', 'Kết quả'], styles: [] },
      ...Array.from({ length: 50 }, (_, at) => ({ values: [at + 1, `Xã ${at}`, 'Đạt'], styles: [] })),
    ],
    styles: [{ format: 'General' }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownMarks: [],
    date1904: false,
    isProtected: false,
  } as const;
  const text = jest.spyOn(SheetView.prototype, 'text');
  const { matcher } = contextOf(vocabularyOf(plan));
  const headers = findHeaders(new SheetView(grid), matcher, () => false);
  expect(headers).toHaveLength(1);
  const ofRecords = text.mock.calls.filter(([row]) => row >= 2);
  expect(ofRecords.length).toBe(49);
  expect(ofRecords.every(([, column]) => column === 0)).toBe(true);
});
