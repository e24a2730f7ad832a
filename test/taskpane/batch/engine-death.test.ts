import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Batch } from '../../../src/taskpane/batch/batch';
import { EngineClient } from '../../../src/taskpane/engine/client';
import { openPagePort } from '../../../src/taskpane/engine/page-port';
import type { EngineRequest } from '../../../src/taskpane/engine/protocol';
import { Pane } from '../../../src/taskpane/store/pane';
import { MemoryHost } from '../memory-host';
import { gridsOf, SAMPLES, TODAY, until } from '../pane-of';

const FILES = ['de-nghi-tap-the.xlsx', 'du-dieu-kien.xlsx', 'theo-doi-phong-trao.xlsx'];

/** Files that are checked by engines which end over the requests that `kills` names. */
async function batchOf(kills: (request: EngineRequest) => boolean) {
  const deaths: (() => void)[] = [];
  const engine = new EngineClient(async (onResponse, onDeath) => {
    const port = await openPagePort(onResponse, onDeath);
    const die = (): void => {
      port.stop();
      onDeath();
    };
    deaths.push(die);
    return { stop: () => port.stop(), post: (request) => (kills(request) ? die() : port.post(request)) };
  });
  const host = new MemoryHost(await gridsOf('de-nghi-tap-the.xlsx'));
  const pane = new Pane(host, engine, { language: 'vi', today: () => TODAY });
  await pane.open();
  const batch = new Batch(pane.state, 3);
  const picked = FILES.map((name) => ({ path: name, file: new File([readFileSync(path.join(SAMPLES, name))], name) }));
  await batch.add(picked);
  const end = async () => {
    batch.close();
    await pane.close();
  };
  return { batch, end, deaths, get: batch.state.get };
}

test('a file over which the engine ends is told; the others are checked', async () => {
  const { get, end } = await batchOf(
    ({ call, ask }) => call === 'batch-file' && ask.name === FILES[1] && ask.hasKilled !== true,
  );
  const { files, done, failed, work, notice, across } = get();
  expect({ done, failed, work }).toEqual({ done: 3, failed: 1, work: null });
  expect(files[1]?.brief?.problem).toContain('Bộ phận kiểm tra bị ngắt đột ngột khi đọc tệp này.');
  expect(files[0]?.brief?.counts.ineligible).toBeGreaterThan(0);
  expect(notice?.message.id).toBe('pane-batch/finished-some');
  expect(across).not.toBeNull();
  await end();
});

test('when what gathers the results ends, every file waits again, the person is told, and another try succeeds', async () => {
  let takes = 0;
  const { batch, get, end } = await batchOf(({ call }) => call === 'batch-take' && ++takes === 2);
  expect(get()).toMatchObject({ work: null, done: 0, notice: { intent: 'error' } });
  expect(get().notice?.message.id).toBe('pane-batch/results-lost');
  expect(get().files.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  await batch.start();
  expect(get()).toMatchObject({ work: null, done: 3, failed: 0, notice: { intent: 'success' } });
  await end();
});

test.each(['batch-make', 'batch-workbook'] as const)(
  'when it ends over %s, nothing is made of files that it lost',
  async (fatal) => {
    let isMortal = false;
    const { batch, get, end } = await batchOf(({ call }) => call === fatal && isMortal);
    isMortal = true;
    const saved: string[] = [];
    await batch.save(() => saved.push('x.xlsx').toString());
    expect(saved).toEqual([]);
    expect(get()).toMatchObject({ work: null, done: 0, across: null, notice: { intent: 'error' } });
    isMortal = false;
    await batch.start();
    expect(get()).toMatchObject({ work: null, done: 3, notice: { intent: 'success' } });
    await end();
  },
);

test('when what gathers the results ends while nothing runs, the files wait again', async () => {
  const { get, deaths, end } = await batchOf(() => false);
  expect(get().done).toBe(3);
  for (const die of deaths) die();
  await until(() => get().notice?.message.id === 'pane-batch/results-lost');
  expect(get()).toMatchObject({ work: null, done: 0 });
  await end();
});
