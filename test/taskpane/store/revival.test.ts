import { EngineClient } from '../../../src/taskpane/engine/client';
import { openPagePort } from '../../../src/taskpane/engine/page-port';
import type { EnginePort } from '../../../src/taskpane/engine/port';
import type { EngineCall } from '../../../src/taskpane/engine/protocol';
import { Pane } from '../../../src/taskpane/store/pane';
import { MemoryHost } from '../memory-host';
import { gridsOf, TODAY, until } from '../pane-of';

/** A pane whose engine ends by itself when it is told to, or when it is asked something. */
async function mortalPane() {
  const mortal = { kill: (): void => undefined, killedBy: null as EngineCall | null, times: Infinity, started: 0 };
  const engine = new EngineClient(async (onResponse, onDeath) => {
    mortal.started++;
    const port: EnginePort = await openPagePort(onResponse, onDeath);
    mortal.kill = () => {
      port.stop();
      onDeath();
    };
    return {
      stop: () => port.stop(),
      post: (request) => (request.call === mortal.killedBy && mortal.times-- > 0 ? mortal.kill() : port.post(request)),
    };
  });
  const host = new MemoryHost(await gridsOf('de-nghi-tap-the.xlsx'));
  const pane = new Pane(host, engine, { language: 'vi', today: () => TODAY });
  await pane.open();
  return { mortal, pane, host, get: pane.state.get, engine };
}

test('an engine that ends while nothing runs is started again with the workbook, and the pane says so', async () => {
  const { mortal, pane, get, host, engine } = await mortalPane();
  await pane.check();
  const { overview, revision } = get();
  mortal.kill();
  await until(() => get().work === null && get().notice !== null);
  expect(get().notice).toMatchObject({ intent: 'info', message: { id: 'pane/engine-restarted' } });
  expect(get().overview).toEqual(overview);
  expect(get().isChecked).toBe(true);
  expect(get().revision).toBeGreaterThan(revision);
  expect(mortal.started).toBe(2);
  expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(3);
  const page = await engine.ask('page', { view: { ...get().view, language: 'vi' }, from: 0, count: 5 });
  expect(page.entries.length).toBeGreaterThan(0);
  await pane.close();
});

test('an engine that ends in the middle of a check is started again without anybody asking', async () => {
  const { mortal, pane, get } = await mortalPane();
  mortal.killedBy = 'overview';
  mortal.times = 1;
  await pane.check();
  await until(() => get().work === null && get().notice?.message.id === 'pane/engine-restarted');
  expect(get().overview?.records).toBeGreaterThan(0);
  await pane.close();
});

test('an engine that ends again and again is not started for ever; the person is told, and may try again', async () => {
  const { mortal, pane, get } = await mortalPane();
  mortal.killedBy = 'check';
  await pane.check();
  await until(() => get().work === null && mortal.started === 2);
  await until(() => get().work === null && get().notice?.intent === 'error');
  expect(get()).toMatchObject({ overview: null, isChecked: false });
  expect(get().notice).toMatchObject({ message: { id: 'pane/engine-died' }, retry: 'check' });
  const { started } = mortal;
  mortal.killedBy = null;
  await pane.retry('check');
  expect(get()).toMatchObject({ isChecked: true, notice: null });
  expect(mortal.started).toBe(started + 1);
  await pane.close();
});

test('closing the pane is not taken for a death', async () => {
  const { mortal, pane, get } = await mortalPane();
  await pane.close();
  mortal.kill();
  expect(get().notice).toBeNull();
  expect(mortal.started).toBe(1);
});
