import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EDITING, idOf } from './memory-host';
import { gridsOf, openPane, SAMPLES, until } from './pane-of';

test('opening proposes the plan that fits, says why, and shows what was recognised before anyone asks', async () => {
  const { get, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  expect(get().plan).toEqual({ id: 'kien-giang-90-2021', by: 'proposal' });
  expect(get().proposal?.columns).toBeGreaterThan(5);
  expect(get().isChecked).toBe(false);
  expect(get().overview?.tables.length).toBeGreaterThan(0);
  expect(host.calls).toEqual(['loadSettings', 'watch', 'snapshot']);
});

test('a check shows counts, puts what needs attention in front and announces it', async () => {
  const { get, pane } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  const { overview, view, announcement, notice, work } = get();
  expect(overview?.counts.ineligible).toBeGreaterThan(0);
  expect(view.verdicts).toContain('ineligible');
  expect(view.verdicts).not.toContain('eligible');
  expect(announcement?.message.id).toBe('pane/checked');
  expect({ notice, work }).toEqual({ notice: null, work: null });
});

test('what was said of the open workbook is not said on the screen for many files', async () => {
  const { get, pane } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  pane.state.set({
    notice: { intent: 'info', message: { id: 'pane/stopped', data: {} }, next: null, problems: [], retry: null },
  });
  pane.showBatch(true);
  expect(get()).toMatchObject({ announcement: null, notice: null });
});

test('the results of a first check come to the front, unless the person went elsewhere meanwhile', async () => {
  const { get, pane } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  pane.showTab('recognised');
  await pane.check();
  expect(get().tab).toBe('results');

  const other = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const checking = other.pane.check();
  await until(() => other.host.calls.filter((call) => call === 'snapshot').length === 2);
  other.pane.showTab('recognised');
  await checking;
  expect(other.get().isChecked).toBe(true);
  expect(other.get().tab).toBe('recognised');
});

test('marks carry every record and are taken away again', async () => {
  const { get, pane, host } = await openPane(await gridsOf('tap-the-va-ca-nhan.xlsx'));
  await pane.mark();
  const marked = host.marks?.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  expect(marked).toBe(get().overview?.records);
  expect(host.marks?.results.rows.length).toBeGreaterThan(0);
  expect(get()).toMatchObject({ hasMarks: true, areMarksOld: false, notice: { intent: 'success' } });
  await pane.unmark();
  expect(host.marks).toBeNull();
  expect(get()).toMatchObject({ hasMarks: false, notice: { intent: 'success' } });
});

test('an edited rating is judged again while typing, and the marks are said to be old', async () => {
  const { get, pane, host, clock } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.mark();
  const before = get().overview;
  const table = before?.tables[0];
  const party = table?.columns.find(({ field }) => field === 'party');
  if (!table || !party) throw new Error('The sample has no column of party ratings');
  const { revision } = get();
  const row = table.headerRows.last + 3;
  host.type(table.sheet, `${party.letters}${row + 1}`, 'Không hoàn thành nhiệm vụ');
  host.type(table.sheet, `${party.letters}${row + 2}`, 'Không hoàn thành nhiệm vụ');
  expect(clock.waiting).toBe(1);
  clock.pass();
  await until(() => get().revision > revision);
  expect(host.calls.filter((call) => call === 'readArea')).toHaveLength(1);
  expect(get().overview?.counts.ineligible).toBeGreaterThan(before?.counts.ineligible ?? 0);
  expect(get().announcement?.message.id).toBe('pane/rechecked');
  expect(get().areMarksOld).toBe(true);
});

test('a change of structure makes the result stale; a new check puts that right', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  host.tell({ kind: 'structure', sheet: null });
  expect(get().isStale).toBe(true);
  await pane.check();
  expect(get().isStale).toBe(false);
});

test('a change while the workbook is read leaves the result stale', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  host.before = (method) => {
    if (method === 'snapshot') host.tell({ kind: 'structure', sheet: null });
  };
  await pane.check();
  expect(get().isStale).toBe(true);
});

test('a problem of the host is told in its own words, and trying again succeeds', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  host.failNext('snapshot', EDITING);
  await pane.check();
  expect(get().notice).toMatchObject({ intent: 'error', message: EDITING.message, next: EDITING.next, retry: 'check' });
  expect(get().isChecked).toBe(false);
  await pane.retry('check');
  expect(get()).toMatchObject({ notice: null, isChecked: true });
});

test('a cell that is being edited while a change is read again makes the result stale, never wrong', async () => {
  const { get, pane, host, clock } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  host.failNext('readArea', EDITING);
  host.type(get().overview?.tables[0]?.sheet ?? '', 'C9', 'x');
  clock.pass();
  await until(() => get().isStale);
  expect(get().notice).toBeNull();
});

test('stopping while the workbook is read keeps the earlier result', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  const { overview } = get();
  host.before = (method) => {
    if (method === 'snapshot') pane.cancel();
  };
  await pane.check();
  expect(get().notice).toMatchObject({ intent: 'info', message: { id: 'pane/stopped' }, retry: 'check' });
  expect(get().overview).toBe(overview);
});

test('stopping while marks are written takes them away', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  host.before = (method) => {
    if (method === 'applyMarks') pane.cancel();
  };
  await pane.mark();
  expect(host.marks).toBeNull();
  expect(get()).toMatchObject({ hasMarks: false, notice: { intent: 'info', message: { id: 'pane/stopped-marking' } } });
});

test('a workbook without a table says so and shows what was seen on each sheet', async () => {
  const [grid] = await gridsOf('de-nghi-tap-the.xlsx');
  if (!grid) throw new Error('The sample has no sheet');
  const { get, pane } = await openPane([{ ...grid, rows: [], merges: [] }]);
  await pane.check();
  expect(get().notice).toMatchObject({ intent: 'warning', message: { id: 'pane/no-plan' } });
  await pane.choosePlan('kien-giang-90-2021');
  await pane.check();
  expect(get().notice).toMatchObject({ intent: 'warning', message: { id: 'pane/no-table' } });
  expect(get().tab).toBe('recognised');
  expect(get().overview?.sheets[0]?.problem?.message).toContain('trống');
});

test('settings that cannot be read are told and left as they are', async () => {
  const { get, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'), {
    prepare: (memory) => {
      memory.settings = { kind: 'unreadable', problem: EDITING };
    },
  });
  expect(get().notice).toMatchObject({ intent: 'warning', message: EDITING.message });
  expect(host.settings.kind).toBe('unreadable');
});

test('what a person says about a column is saved in the workbook, used at once, and can be taken back', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  const table = get().overview?.tables[0];
  const party = table?.columns.find(({ field }) => field === 'party');
  if (!table || !party) throw new Error('The sample has no column of party ratings');
  await pane.readings.column(table, party.column, null);
  const expected = {
    sheet: table.sheet,
    header: table.headerRows,
    columns: [{ column: party.column, field: null }],
  };
  expect(host.settings).toMatchObject({ kind: 'loaded', settings: { version: 2, corrections: [expected] } });
  await pane.readings.drop(table);
  expect(host.settings).toMatchObject({ kind: 'loaded', settings: { corrections: [] } });
  expect(get().overview?.tables[0]?.columns.find(({ column }) => column === party.column)?.field).toBe('party');
});

test('what Excel refuses while the pane opens is done with the check: nothing saved is missed or overwritten', async () => {
  const grids = await gridsOf('de-nghi-tap-the.xlsx');
  const first = await openPane(grids);
  await first.pane.check();
  const table = first.get().overview?.tables[0];
  const party = table?.columns.find(({ field }) => field === 'party');
  if (!table || !party) throw new Error('The sample has no column of party ratings');
  await first.pane.readings.column(table, party.column, null);
  const { settings } = first.host;
  const { get, pane, host } = await openPane(grids, {
    prepare: (opened) => {
      opened.settings = settings;
      for (const method of ['watch', 'loadSettings', 'snapshot'] as const) opened.failNext(method, EDITING);
    },
  });
  expect([host.watchers, get().corrections]).toEqual([0, []]);
  await pane.check();
  expect(host.watchers).toBe(1);
  expect(get().corrections).toEqual([
    { sheet: table.sheet, header: table.headerRows, left: 0, columns: [{ column: party.column, field: null }] },
  ]);
});

test('going to a cell selects it on its sheet, by the sheet that was read', async () => {
  const { get, pane, host } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.check();
  const sheet = get().overview?.tables[0]?.sheet ?? '';
  await pane.goTo({ sheet, row: 8, column: 2 });
  expect(host.selected).toEqual([`${sheet}!8,2`]);
  host.deleteSheet(sheet);
  await pane.goTo({ sheet, row: 8, column: 2 });
  expect(get().notice?.intent).toBe('error');
  expect(get().isStale).toBe(true);
});

test('the sample is checked without a word to the open workbook, and left again', async () => {
  const bytes = readFileSync(path.join(SAMPLES, 'de-nghi-ca-nhan.xlsx'));
  const samples = async () => new Uint8Array(bytes).buffer as ArrayBuffer;
  const { get, pane, host } = await openPane(await gridsOf('theo-doi-phong-trao.xlsx'), { samples });
  const own = get().overview?.tables[0]?.sheet;
  host.calls.length = 0;
  await pane.trySample();
  expect(get()).toMatchObject({ source: 'sample', isChecked: true });
  await pane.goTo({ sheet: get().overview?.tables[0]?.sheet ?? '', row: 1, column: 1 });
  expect(host.calls).toEqual([]);
  await pane.leaveSample();
  expect(get()).toMatchObject({ source: 'workbook', isChecked: false });
  expect(get().overview?.tables[0]?.sheet).toBe(own);
});

test('another language words what was recognised anew', async () => {
  const { get, pane } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const before = get().overview?.tables[0]?.kindLabel;
  await pane.setLanguage('en');
  expect(get().overview?.tables[0]?.kindLabel).not.toBe(before);
});

test('the sheet in front is followed, and nothing is watched after closing', async () => {
  const { get, pane, host } = await openPane(await gridsOf('tap-the-va-ca-nhan.xlsx'));
  const other = host.grids.at(-1)?.sheet ?? '';
  host.tell({ kind: 'active-sheet', sheet: idOf(other) });
  expect(get().activeSheet).toBe(other);
  await pane.close();
  expect(host.watchers).toBe(0);
});
