import { utils, write } from '@e965/xlsx';
import { gridOfSheet, type } from '../../scoring/formula-grid';
import { localScorePlan, MOST_CHARACTERS, type ScorePlanMemory } from '../../../src/excel/local-score-plan';
import { openPane, TODAY, until } from '../pane-of';

const HALF_SCALE = 'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất';
const ASK = { contest: 0, basis: null, unit: 0, without: [], language: 'vi' } as const;

/** A unit with a target of 10 and a result, its score not typed; the table states no methods. */
const unit = (name: string, actual: number) =>
  gridOfSheet(
    type(new Map(), 'A1', [
      [`Đơn vị: ${name}`],
      ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm'],
      ['1', 'Thu ngân sách', 5, 10, actual, null],
      ['2', 'Cải cách hành chính', 10, null, null, 8],
    ]),
    [],
    name,
  );
const grids = [unit('Sở A', 8), unit('Sở B', 10), unit('Sở C', 15), unit('Sở D', 20)];

const bytesOf = (content: string | Uint8Array): ArrayBuffer => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};
const file = (name: string, content: string | Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(bytesOf(content)),
});
const document = (max: number) =>
  JSON.stringify({
    schema: 1,
    id: 'khoi-1',
    title: { vi: 'Thang điểm khối 1', en: 'Score plan of bloc 1' },
    criteria: [
      { code: '1', title: 'Thu ngân sách', max, method: { method: 'half-scale', params: {} } },
      { code: '2', title: 'Cải cách hành chính', max: 10 },
    ],
  });

test('a chosen score plan gives the scores of the whole bloc, which follow an edit of one unit', async () => {
  const { pane, engine, host, clock, get } = await openPane(grids);
  await pane.readScorePlan(file('thang-diem.json', document(5)));
  expect(get().scorePlan).toMatchObject({ file: 'thang-diem.json', methods: 1 });
  const firsts = async (): Promise<unknown> => {
    const { view } = await engine.ask('scores', { ...ASK, basis: 'method' });
    return view?.units.map(({ total, place }) => [total - 8, place]);
  };
  expect(await firsts()).toEqual([
    [2, 4],
    [2.5, 3],
    [3.75, 2],
    [5, 1],
  ]);
  const before = get().revision;
  host.type('Sở D', 'E3', 12);
  clock.pass();
  await until(() => get().revision > before);
  expect(await firsts()).toEqual([
    [2, 4],
    [2.5, 3],
    [5, 1],
    [3.5, 2],
  ]);
  const { plan, view } = await engine.ask('scores', ASK);
  expect(plan).toEqual({ title: 'Thang điểm khối 1', by: 'person', criteria: 2 });
  // Typed scores count unless asked otherwise; what the method gives stands at the criterion.
  expect(view?.units.map(({ total, blanks }) => [total, blanks])[0]).toEqual([8, 1]);
  expect(view?.lines[0]?.expected?.value).toBe(2);
  await pane.dropScorePlan();
  expect((await engine.ask('scores', ASK)).plan).toBeNull();
  await pane.close();
});

test('a score plan of other most points is told and not used', async () => {
  const { pane, engine } = await openPane(grids);
  await pane.readScorePlan(file('khac.json', document(50).replace('"max":10', '"max":100')));
  const { plan, view } = await engine.ask('scores', ASK);
  expect(plan?.criteria).toBe(2);
  expect(view?.methods).toMatchObject({ from: null, known: 0 });
  await pane.close();
});

test('an annex in a workbook is a score plan; sheets are made by it where the open workbook has no table', async () => {
  const annex = utils.aoa_to_sheet([
    ['PHỤ LỤC THANG ĐIỂM THI ĐUA'],
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Cách chấm điểm'],
    ['1', 'Thu ngân sách', 5, HALF_SCALE],
    ['2', 'Cải cách hành chính', 10, 'Theo hướng dẫn riêng của Sở Nội vụ'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, annex, 'PL1');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const empty = gridOfSheet(type(new Map(), 'A1', [['Ghi chú']]));
  const { pane, engine, host, get } = await openPane([empty]);
  await pane.choosePlan('kien-giang-nam-2021');
  expect(await engine.ask('scores', ASK)).toEqual({ plan: null, listed: [], view: null });
  await pane.readScorePlan(file('phu-luc.xlsx', bytes));
  expect(get().scorePlan).toMatchObject({ file: 'phu-luc.xlsx', methods: 1, unread: 1 });
  await pane.makeScoreSheets(null, ['Sở A', 'Sở B']);
  expect(host.made.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Tổng hợp điểm']);
  await pane.close();
});

test.each([
  ['hong.json', '{"schema": 1,', 'không phải JSON hợp lệ (dòng 1'],
  ['sai.json', '{"schema": 1, "id": "a"}', 'title'],
  ['anh.png', '\u0089PNG', 'không'],
])('"%s" is refused in words, and nothing changes', async (name, content, said) => {
  const { pane, get } = await openPane(grids);
  await pane.readScorePlan(file(name, content));
  const { notice, scorePlan } = get();
  expect(scorePlan).toBeNull();
  expect(notice).toMatchObject({ intent: 'error', message: { id: 'pane/score-plan-unread' } });
  expect(JSON.stringify(notice?.message.data)).toContain(said);
  await pane.close();
});

describe('a chosen score plan', () => {
  const machine = (): ScorePlanMemory => {
    const held = new Map<string, string>();
    return localScorePlan(() => ({
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, text) => void held.set(key, text),
      removeItem: (key) => void held.delete(key),
    }));
  };

  test('is kept for the next time with the day on which it was chosen, until it is dropped', async () => {
    const scorePlanMemory = machine();
    const first = await openPane(grids, { scorePlanMemory });
    await first.pane.readScorePlan(file('thang-diem.json', document(5)));
    expect(first.get().scorePlan?.keptSince).toBeNull();
    await first.pane.close();

    const next = await openPane(grids, { scorePlanMemory });
    expect(next.get().scorePlan).toMatchObject({ file: 'thang-diem.json', methods: 1, keptSince: TODAY });
    const { plan, view } = await next.engine.ask('scores', { ...ASK, basis: 'method' });
    expect(plan).toMatchObject({ title: 'Thang điểm khối 1', by: 'person' });
    expect(view?.units.map(({ total }) => total)).toEqual([10, 10.5, 11.75, 13]);
    await next.pane.dropScorePlan();
    await next.pane.close();

    const last = await openPane(grids, { scorePlanMemory });
    expect(last.get().scorePlan).toBeNull();
    await last.pane.close();
  });

  test('that can no longer be read is forgotten, and the pane opens', async () => {
    const scorePlanMemory = machine();
    scorePlanMemory.save({ file: 'cu.json', text: '{"schema": 0}', unread: 0, chosen: '2024-01-01' });
    const { pane, get } = await openPane(grids, { scorePlanMemory });
    expect([get().scorePlan, scorePlanMemory.load()]).toEqual([null, null]);
    await pane.close();
  });

  test('that cannot be kept is used, and that is said', async () => {
    const refused = (): never => {
      throw new Error('storage is refused');
    };
    const { pane, get } = await openPane(grids, { scorePlanMemory: localScorePlan(refused) });
    await pane.readScorePlan(file('thang-diem.json', document(5)));
    expect(get().scorePlan?.file).toBe('thang-diem.json');
    expect(get().notice).toMatchObject({ intent: 'info', message: { id: 'pane/score-plan-not-kept' } });
    await pane.close();
  });

  test('that is too large is not kept half', () => {
    const memory = machine();
    const plan = { file: 'lon.json', text: 'x'.repeat(MOST_CHARACTERS), unread: 0, chosen: TODAY };
    expect([memory.save(plan), memory.load()]).toEqual([false, null]);
  });
});
