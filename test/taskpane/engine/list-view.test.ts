import { EngineClient } from '../../../src/taskpane/engine/client';
import { handOver } from '../../../src/taskpane/engine/hand-over';
import type { ListEntry, ListView, RowEntry } from '../../../src/taskpane/engine/list-types';
import { openPagePort } from '../../../src/taskpane/engine/page-port';
import { gridsOf, TODAY } from '../pane-of';

const engine = new EngineClient(openPagePort);
const VIEW: ListView = { verdicts: [], search: '', group: 'row', closed: [], language: 'vi' };
const isRow = (entry: ListEntry): entry is RowEntry => entry.kind === 'row';
const list = (view: Partial<ListView>, from = 0, count = 500) =>
  engine.ask('page', { view: { ...VIEW, ...view }, from, count });

beforeAll(async () => {
  await handOver(engine, await gridsOf('de-nghi-tap-the.xlsx'));
  await engine.ask('check', { plan: 'kien-giang-90-2021', corrections: [], forms: [], asOf: TODAY });
});

test('by row: a heading for each table, then its records from the top', async () => {
  const { entries, records, total } = await list({});
  expect(total).toBe(entries.length);
  expect(entries.filter(isRow)).toHaveLength(records);
  const headings = entries.flatMap((entry) => (entry.kind === 'table' ? [entry] : []));
  expect(headings.length).toBeGreaterThan(1);
  expect(headings.reduce((sum, { count }) => sum + count, 0)).toBe(records);
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (isRow(entry) && before && isRow(before)) expect(entry.row).toBeGreaterThan(before.row);
  }
});

test('pages laid beside each other are the list', async () => {
  const { entries, total } = await list({});
  const pages = await Promise.all([list({}, 0, 10), list({}, 10, 500)]);
  expect(pages.flatMap((page) => page.entries)).toEqual(entries);
  expect(pages.map((page) => page.total)).toEqual([total, total]);
});

test('verdicts that are chosen are the only ones shown', async () => {
  const { entries, records } = await list({ verdicts: ['incomplete', 'needs-review'] });
  const verdicts = new Set(entries.filter(isRow).map(({ verdict }) => verdict));
  expect(records).toBeGreaterThan(0);
  expect(verdicts.has('eligible') || verdicts.has('ineligible')).toBe(false);
});

test('by criterion: a record stands under each criterion that it does not meet, told by that criterion', async () => {
  const { entries, records } = await list({ group: 'criterion' });
  const rows = entries.filter(isRow);
  expect(rows.length).toBeGreaterThan(records);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const last = entries.findLast((entry) => entry.kind === 'criterion');
  expect(last).toMatchObject({ title: '' });
});

test.each([
  ['a part of the name', 'minh họa b', true],
  ['without accents', 'minh hoa b', true],
  ['accents that were typed count', 'minh hòa b', false],
])('search: %s', async (_, search, isFound) => {
  const { entries } = await list({ search });
  expect(entries.some((entry) => isRow(entry) && entry.subject === 'Sở Minh họa B')).toBe(isFound);
});

test('a number is a row', async () => {
  const { entries } = await list({ search: '13' });
  const rows = entries.filter(isRow);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ row, subject }) => row === 12 || subject.includes('13'))).toBe(true);
});

test('a heading that was put away keeps its count', async () => {
  const { entries } = await list({});
  const heading = entries.find((entry) => entry.kind === 'table');
  if (heading?.kind !== 'table') throw new Error('no heading');
  const folded = await list({ closed: [heading.key] });
  expect(folded.entries[0]).toEqual({ ...heading, isClosed: true });
  expect(folded.total).toBeLessThan(entries.length);
});

test('why: values with their cells, the clause and what to do', async () => {
  const { entries } = await list({ verdicts: ['ineligible'] });
  const row = entries.find(isRow);
  if (!row) throw new Error('no record');
  const { reasons } = await engine.ask('details', { table: row.table, row: row.index, language: 'vi' });
  expect(reasons[0]?.message).toBe(row.reason);
  expect(reasons[0]?.values.length).toBeGreaterThan(0);
  expect(reasons[0]?.values[0]).toMatchObject({ sheet: row.sheet, row: row.row });
  expect(reasons[0]?.clause).toMatch(/^Mục /);
  expect(reasons[0]?.remedy).not.toBe('');
});

test('a place that is gone has nothing to tell', async () => {
  const empty = { reasons: [], ofTable: [], notes: [] };
  expect(await engine.ask('details', { table: 99, row: 0, language: 'vi' })).toEqual(empty);
  expect(await engine.ask('details', { table: 0, row: 9999, language: 'vi' })).toEqual(empty);
});
