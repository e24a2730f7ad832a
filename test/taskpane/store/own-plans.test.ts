import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localPlans, MOST_CHARACTERS, type PlanMemory } from '../../../src/excel/local-plans';
import { gridsOf, openPane, SAMPLES } from '../pane-of';
import { noticeWords } from '../../../src/taskpane/words/notice-words';

const EXAMPLES = path.join(SAMPLES, '../../test/plan/examples');
const SAMPLE = 'de-nghi-tap-the.xlsx';
const EXAMPLE = readFileSync(path.join(EXAMPLES, 'sap-xep-don-vi.json'), 'utf8');
const ID = 'an-giang-2025-sap-xep-vi-du';

const fileOf = (text: string, name = 'ke-hoach.json') => ({
  name,
  arrayBuffer: async () => new Uint8Array(new TextEncoder().encode(text)).buffer as ArrayBuffer,
});

/** A storage as a browser has it. */
function storage(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  } as unknown as Storage;
}

function machine(): PlanMemory {
  const held = storage();
  return localPlans(() => held);
}

test('a plan file is offered as the own one, checked by, kept for next time and removed', async () => {
  const planMemory = machine();
  const first = await openPane(await gridsOf(SAMPLE), { planMemory });
  const shipped = first.get().plans.length;
  await first.pane.openPlanFile(fileOf(EXAMPLE));
  expect(first.get().notice).toBeNull();
  expect(first.get().plans).toHaveLength(shipped + 1);
  expect(first.get().plans.at(-1)).toMatchObject({ id: ID, isOwn: true, number: '01/VIDU' });
  await first.pane.check();
  expect(first.get().overview).toMatchObject({ plan: ID });
  expect(first.get().overview?.records).toBeGreaterThan(0);
  expect(first.host.settings).toMatchObject({ settings: { plan: ID } });
  const page = await first.engine.ask('plan-page', { plan: ID, language: 'vi' });
  expect(page.page.title).toContain('VÍ DỤ');
  expect(page.templates.length).toBeGreaterThan(0);

  const next = await openPane(await gridsOf(SAMPLE), {
    planMemory,
    prepare: (host) => {
      host.settings = first.host.settings;
    },
  });
  expect(next.get().plan).toEqual({ id: ID, by: 'settings' });
  next.engine.stop();
  await next.pane.check();
  expect(next.get().overview?.plan).toBe(ID);
  await next.pane.dropPlan(ID);
  expect(planMemory.load()).toEqual([]);
  expect(next.get().plans).toHaveLength(shipped);
});

test('a workbook whose plan is not here says so, is checked by no other unasked, and keeps its id until a person chooses', async () => {
  const settings = { version: 2, plan: ID, corrections: [], forms: [] } as const;
  const { get, pane, host } = await openPane(await gridsOf(SAMPLE), {
    prepare: (memory) => {
      memory.settings = { kind: 'loaded', settings };
    },
  });
  expect(get()).toMatchObject({ plan: null, missingPlan: ID, overview: null });
  expect(get().notice?.message.id).toBe('pane/plan-missing');
  await pane.check();
  expect(get().notice?.message.id).toBe('pane/plan-missing');
  expect(get().isChecked).toBe(false);
  await pane.changeLists((lists) => lists);
  expect(host.settings).toMatchObject({ settings: { plan: ID } });
  await pane.openPlanFile(fileOf(EXAMPLE));
  expect(get()).toMatchObject({ plan: { id: ID }, missingPlan: null });
  expect(get().overview?.plan).toBe(ID);
});

test.each([
  ['no JSON', '{ "schema": 1,', 'not-json'],
  ['an unknown base', JSON.stringify({ ...JSON.parse(EXAMPLE), extends: 'khong-co' }), 'unknown-base'],
  ['the id of a shipped plan', JSON.stringify({ ...JSON.parse(EXAMPLE), id: 'tra-vinh-128-2024' }), 'shipped-id'],
])('a file with %s is refused with its reason; the former plan stays', async (_, text, code) => {
  const planMemory = machine();
  const { get, pane } = await openPane(await gridsOf(SAMPLE), { planMemory });
  const before = get();
  await pane.openPlanFile(fileOf(text));
  const { notice, plan, plans, overview } = get();
  expect({ plan, plans, overview }).toEqual({ plan: before.plan, plans: before.plans, overview: before.overview });
  expect(notice?.intent).toBe('error');
  expect(notice?.problems.map((one) => one.code)).toContain(code);
  expect(noticeWords(notice?.problems[0]?.next ?? { id: '', data: {} }, 'vi')).toBe(`(Mã lỗi: ${code})`);
  expect(planMemory.load()).toEqual([]);
});

test('where storage is refused or full the plan is used all the same, and it is said', async () => {
  const planMemory = localPlans(() => {
    throw new Error('refused');
  });
  const { get, pane } = await openPane(await gridsOf(SAMPLE), { planMemory });
  await pane.openPlanFile(fileOf(EXAMPLE));
  expect(get().plan?.id).toBe(ID);
  expect(get().notice?.message.id).toBe('pane/plan-file-not-kept');
  expect(machine().save([{ id: 'a', text: 'x'.repeat(MOST_CHARACTERS) }])).toBe(false);
});

test('an own plan is offered with the letters of its authority, and goes with them when it is removed', async () => {
  const pane = await openPane(await gridsOf(SAMPLE), { planMemory: machine() });
  const text = (document: object) =>
    JSON.stringify({ schema: 1, instrument: {}, title: { vi: 'Riêng', en: 'Own' }, ...document });
  await pane.pane.openPlanFile(fileOf(text({ id: 'rieng', extends: 'kien-giang-90-2021' })));
  const ids = () => pane.get().plans.map(({ id }) => id);
  expect(ids().slice(-2)).toEqual(['rieng', 'rieng+kien-giang-538-2021']);
  pane.pane.choosePlan('rieng+kien-giang-538-2021');
  await pane.pane.check();
  expect(pane.get().overview).toMatchObject({ plan: 'rieng+kien-giang-538-2021' });
  await pane.pane.dropPlan('rieng');
  expect(pane.get()).toMatchObject({ plan: null, missingPlan: 'rieng+kien-giang-538-2021' });
  expect(ids().some((id) => id.includes('rieng'))).toBe(false);
});
