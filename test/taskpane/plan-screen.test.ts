import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { gridOf } from '../sheet/grid-of';
import { withList, withoutList } from '../../src/taskpane/store/named-lists';
import { gridsOf, openPane, SAMPLES } from './pane-of';

const PLAN = 'kien-giang-90-2021';

test('the page of the plan tells which of its columns the workbook has', async () => {
  const { pane, engine } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const { page, templates } = await engine.ask('plan-page', { plan: PLAN, language: 'vi' });
  const nomination = page.tables.find(({ kind }) => kind === 'nomination');
  const stateOf = (id: string) => nomination?.criteria.find((one) => one.id === id)?.columns.map(({ here }) => here);
  expect(stateOf('targets-exceeded')).toEqual(['yes']);
  expect(stateOf('person-every-year')).toEqual(['no']);
  expect(templates.map(({ kind }) => kind)).toEqual(['registration', 'tracking', 'nomination']);
  expect(
    templates
      .at(-1)
      ?.subjects.map(({ id, label }) => [id, label])
      .slice(0, 3),
  ).toEqual([
    ['all-units', 'mọi loại đơn vị'],
    ['all-persons', 'cá nhân'],
    ['department', 'riêng sở, ban, ngành, đoàn thể cấp tỉnh'],
  ]);
  await pane.close();
});

test('an empty sheet of the plan is made in the workbook and told', async () => {
  const { host, pane, get } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  await pane.makeTemplate('nomination', 'all-persons');
  expect(host.made.map(({ name }) => name)).toEqual(['Đề nghị cá nhân']);
  expect(get().notice).toMatchObject({
    intent: 'success',
    message: { id: 'pane/template-made', data: { sheet: 'Đề nghị cá nhân' } },
  });
  expect(get().work).toBeNull();
  await pane.close();
});

test('what the host says of a sheet that it could not add is shown', async () => {
  const { host, pane, get } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const message = { id: 'excel/structure-locked', data: { sheet: 'Đề nghị' } };
  host.failNext('makeSheet', {
    code: 'structure-locked',
    message,
    next: { id: 'excel/structure-protected-next', data: {} },
  });
  await pane.makeTemplate('nomination', 'all-units');
  expect(host.made).toEqual([]);
  expect(get().notice).toMatchObject({ intent: 'error', message });
  await pane.close();
});

describe("the office's lists", () => {
  const UNITS = gridOf([['Sở Minh họa'], ['Sở Không có trong bảng']], { sheet: 'Khối 1' });
  const fileOf = (name: string, names: readonly string[]) => {
    const bytes = createWorkbook([{ name: 'A', rows: names.map((content) => [{ content }]) }]);
    return { name, arrayBuffer: async () => bytes.slice().buffer };
  };
  const listed = async ({ engine }: Awaited<ReturnType<typeof openPane>>, list: string) => {
    const { lists } = await engine.ask('plan-page', { plan: PLAN, language: 'vi' });
    return lists.find(({ id }) => id === list)?.known ?? null;
  };

  test('a named sheet is a list, counted, remembered by its name, and forgotten when it is removed', async () => {
    const opened = await openPane([...(await gridsOf('de-nghi-tap-the.xlsx')), UNITS]);
    const { pane, host, get } = opened;
    expect(await listed(opened, 'units')).toBeNull();
    await pane.changeLists((lists) => withList(lists, { list: 'units', from: 'sheet', sheet: 'Khối 1' }));
    expect(await listed(opened, 'units')).toEqual({ source: 'Khối 1', count: 2, unread: 0 });
    expect(host.settings).toMatchObject({ settings: { lists: [{ list: 'units', from: 'sheet', sheet: 'Khối 1' }] } });
    await pane.changeLists((lists) => withoutList(lists, 'units'));
    expect(await listed(opened, 'units')).toBeNull();
    expect(get().lists).toEqual([]);
    await pane.close();
  });

  test('of a file the name alone is kept unless the person says otherwise', async () => {
    const opened = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
    const { pane, host, get } = opened;
    await pane.readListFile('plan-180', fileOf('da-chon.xlsx', ['Sở A', 'Sở B', 'Sở C']));
    expect(await listed(opened, 'plan-180')).toEqual({ source: 'da-chon.xlsx', count: 3, unread: 0 });
    const stored = { list: 'plan-180', from: 'file', file: 'da-chon.xlsx' };
    expect(host.settings).toMatchObject({ settings: { lists: [{ ...stored, names: null }] } });
    const [named] = get().lists;
    await pane.changeLists((lists) => (named?.from === 'file' ? withList(lists, { ...named, isKept: true }) : lists));
    expect(host.settings).toMatchObject({ settings: { lists: [{ ...stored, names: ['Sở A', 'Sở B', 'Sở C'] }] } });
    await pane.close();
  });

  test('a plain text with a name a line is a list as on the command line; another text is refused', async () => {
    const opened = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
    const text = (name: string, content: string) => ({
      name,
      arrayBuffer: async () => new TextEncoder().encode(content).slice().buffer,
    });
    await opened.pane.readListFile(
      'lead-programme',
      text('chu-tri.txt', '1. Sở A\r\n- Sở B\r\n\r\nSở C (chủ trì); Sở D'),
    );
    expect(await listed(opened, 'lead-programme')).toEqual({ source: 'chu-tri.txt', count: 4, unread: 0 });
    await opened.pane.readListFile('units', text('don-vi.docx', 'Sở A'));
    expect(opened.get().notice).toMatchObject({ message: { id: 'pane/list-unread' } });
    expect(await listed(opened, 'units')).toBeNull();
    await opened.pane.close();
  });

  test('rows of a file that were not understood are counted, and the count is kept with the names', async () => {
    const rows = [
      ['STT', 'Tên đơn vị', 'Ghi chú'],
      [1, 'Sở A', ''],
      [2, 'Sở B', ''],
      [3, '', 'chưa ghi tên'],
    ];
    const cells = rows.map((row) => row.map((content) => ({ content: content ?? '' })));
    const bytes = createWorkbook([{ name: 'A', rows: cells }]);
    const opened = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
    await opened.pane.readListFile('plan-180', { name: 'a.xlsx', arrayBuffer: async () => bytes.slice().buffer });
    const { unread = 0 } = (await listed(opened, 'plan-180')) ?? {};
    expect(unread).toBe(1);
    const [named] = opened.get().lists;
    await opened.pane.changeLists((lists) =>
      named?.from === 'file' ? withList(lists, { ...named, isKept: true }) : lists,
    );
    expect(opened.host.settings).toMatchObject({ settings: { lists: [{ names: ['Sở A', 'Sở B'], unread: 1 }] } });
    await opened.pane.close();
  });

  test('opened again, kept names are used and others are asked for', async () => {
    const file = { from: 'file', file: 'a.xlsx' } as const;
    const opened = await openPane(await gridsOf('de-nghi-tap-the.xlsx'), {
      prepare: (host) => {
        const lists = [
          { list: 'plan-180', ...file, names: ['Sở A'] },
          { list: 'units', ...file, names: null },
        ];
        host.settings = { kind: 'loaded', settings: { version: 2, forms: [], plan: PLAN, corrections: [], lists } };
      },
    });
    expect(await listed(opened, 'plan-180')).toEqual({ source: 'a.xlsx', count: 1, unread: 0 });
    expect(await listed(opened, 'units')).toBeNull();
    expect(opened.get().lists.map(({ list }) => list)).toEqual(['plan-180', 'units']);
    await opened.pane.close();
  });

  test('a file that cannot be read, or holds no names, is told and changes nothing', async () => {
    const { pane, get } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
    const text = readFileSync(path.join(SAMPLES, '..', '..', 'LICENSE'));
    await pane.readListFile('units', {
      name: 'a.xlsx',
      arrayBuffer: async () => new Uint8Array(text.subarray(0, 40)).buffer,
    });
    expect(get().notice).toMatchObject({ intent: 'error', message: { id: 'pane/list-unread' } });
    await pane.readListFile('units', fileOf('rong.xlsx', ['1', '2']));
    expect(get().notice).toMatchObject({ intent: 'error', message: { id: 'pane/list-empty' } });
    expect(get().lists).toEqual([]);
    await pane.close();
  });
});
