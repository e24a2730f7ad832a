import { parseSettings } from '../../../src/excel/settings';
import { gridOfSheet, type } from '../../scoring/formula-grid';
import { openPane, until } from '../pane-of';

/** A score table whose column of scores has a header that nobody knows, below a line that looks like nothing. */
const grid = gridOfSheet(
  type(new Map(), 'A1', [
    ['Đơn vị: Sở A'],
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Kết quả chấm', 'Điểm tự chấm'],
    ['1', 'Thu ngân sách', 10, 8, 9],
    ['2', 'Cải cách hành chính', 10, 7, 10],
    [null, null, null, 3, null],
    [null, 'Tổng cộng', 20, 15, 19],
  ]),
  [],
  'A',
);
const ASK = { contest: 0, basis: null, unit: 0, without: [], language: 'vi' } as const;

test('a score table is listed with its columns, its rows and those not understood', async () => {
  const { pane, get } = await openPane([grid]);
  const [table, ...others] = get().overview?.tables ?? [];
  expect(others).toEqual([]);
  expect(table).toMatchObject({ sheet: 'A', of: 'scores', range: 'A2:E6', title: 'Sở A', records: 3, unreadCount: 1 });
  expect(table?.unread.map(({ row }) => row)).toEqual([4]);
  expect(table?.columns.map(({ letters, field, label }) => [letters, field, label])).toEqual([
    ['A', 'ordinal', 'Số thứ tự, mã tiêu chí'],
    ['B', 'criterion', 'Tên tiêu chí'],
    ['C', 'max', 'Điểm tối đa'],
    ['D', null, ''],
    ['E', 'self', 'Điểm tự chấm'],
  ]);
  expect(get().overview?.sheets[0]).toMatchObject({ tables: 1, problem: null });
  await pane.close();
});

test('a column is said to hold the scores of the bloc: totals follow, it is saved, and taken back', async () => {
  const { pane, get, engine, host } = await openPane([grid]);
  await pane.check();
  const totals = async (): Promise<unknown> => {
    const { view } = await engine.ask('scores', ASK);
    return [view?.basis, view?.units[0]?.total];
  };
  expect(await totals()).toEqual(['self', 19]);
  const table = () => get().overview?.tables[0] as NonNullable<ReturnType<typeof get>['overview']>['tables'][number];
  await pane.readings.column(table(), 3, 'bloc');
  expect(await totals()).toEqual(['bloc', 15]);
  expect(table()).toMatchObject({ isCorrected: true, of: 'scores' });
  expect(table().columns[3]).toMatchObject({ field: 'bloc', isCorrected: true });
  await until(() => host.settings.kind === 'loaded');
  const saved = host.settings.kind === 'loaded' ? host.settings.settings : null;
  expect(saved?.corrections).toEqual([
    expect.objectContaining({ sheet: 'A', of: 'scores', columns: [{ column: 3, field: 'bloc' }] }),
  ]);
  expect(saved?.forms).toEqual([]);
  expect(parseSettings(JSON.stringify(saved))).toEqual({ kind: 'loaded', settings: saved });
  await pane.readings.column(table(), 4, null);
  expect((await engine.ask('scores', ASK)).view?.bases).toEqual(['bloc']);
  await pane.readings.drop(table());
  expect(await totals()).toEqual(['self', 19]);
  expect(get().corrections).toEqual([]);
  await pane.close();
});

test('header rows of a score table are named otherwise', async () => {
  const { pane, get } = await openPane([grid]);
  const [table] = get().overview?.tables ?? [];
  if (!table) throw new Error('No table');
  await pane.readings.header(table, { first: 1, last: 2 });
  expect(get().overview?.tables[0]).toMatchObject({ headerRows: { first: 1, last: 2 }, records: 2 });
  await pane.close();
});
