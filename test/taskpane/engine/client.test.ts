import { EngineClient, EngineDied, EngineStopped } from '../../../src/taskpane/engine/client';
import { slicesOf } from '../../../src/taskpane/engine/hand-over';
import type { OpenPort } from '../../../src/taskpane/engine/port';
import type { EngineRequest, EngineResponse } from '../../../src/taskpane/engine/protocol';
import { TICKS_OF_PATIENCE } from '../../../src/taskpane/engine/silence';

/** A port that keeps questions until they are answered by hand. */
function heldPort() {
  const asked: EngineRequest[] = [];
  let opened = 0;
  let tell: (response: EngineResponse) => void = () => undefined;
  const open: OpenPort = async (onResponse) => {
    opened++;
    tell = onResponse;
    return { post: (request) => void asked.push(request), stop: () => undefined };
  };
  return { asked, open, tell: (response: EngineResponse) => tell(response), opened: () => opened };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('answers find their questions in whatever order they come', async () => {
  const port = heldPort();
  const client = new EngineClient(port.open);
  const answers = Promise.all([client.ask('plans', null), client.ask('propose', null)]);
  await turn();
  const [first, second] = port.asked;
  port.tell({ id: second?.id ?? 0, ok: true, answer: null });
  port.tell({ id: first?.id ?? 0, ok: true, answer: ['a plan'] });
  expect(await answers).toEqual([['a plan'], null]);
  expect(port.opened()).toBe(1);
});

test('stopping rejects what waits; the next question starts a new engine', async () => {
  const port = heldPort();
  const client = new EngineClient(port.open);
  const waiting = client.ask('propose', null);
  await turn();
  client.stop();
  await expect(waiting).rejects.toBeInstanceOf(EngineStopped);
  const again = client.ask('plans', null);
  await turn();
  port.tell({ id: port.asked.at(-1)?.id ?? 0, ok: true, answer: [] });
  expect(await again).toEqual([]);
  expect(port.opened()).toBe(2);
});

test('an engine that cannot start rejects the question and is tried again', async () => {
  let tries = 0;
  const client = new EngineClient(async () => {
    tries++;
    throw new Error('no program');
  });
  await expect(client.ask('plans', null)).rejects.toThrow('no program');
  await expect(client.ask('plans', null)).rejects.toThrow('no program');
  expect(tries).toBe(2);
});

test('a defect of the engine comes back as an error of the question', async () => {
  const port = heldPort();
  const client = new EngineClient(port.open);
  const question = client.ask('plans', null);
  await turn();
  port.tell({ id: port.asked[0]?.id ?? 0, ok: false, detail: 'broken' });
  await expect(question).rejects.toThrow('broken');
});

test('slices hold every row once, in order, and wide rows make them shorter', () => {
  const rows = Array.from({ length: 1000 }, (_, index) =>
    index % 7 === 0 ? undefined : { values: new Array(index < 500 ? 300 : 3).fill('x'), styles: [] },
  );
  const slices = [...slicesOf(rows)];
  expect(slices.flatMap(([, slice]) => slice)).toEqual(rows);
  let next = 0;
  for (const [from, slice] of slices) {
    expect(from).toBe(next);
    next += slice.length;
  }
  const cells = slices.map(([, slice]) => slice.reduce((sum, row) => sum + (row?.values.length ?? 0), 0));
  expect(Math.max(...cells)).toBeLessThan(16_000);
  expect(slices.length).toBeGreaterThan(5);
  expect([...slicesOf([])]).toEqual([]);
});

/** Ports whose engines end by themselves when they are told to. */
function mortalPorts() {
  const ports: {
    readonly asked: EngineRequest[];
    readonly die: () => void;
    stops: number;
    readonly tell: (answer: unknown) => void;
  }[] = [];
  const open: OpenPort = async (onResponse, onDeath) => {
    const asked: EngineRequest[] = [];
    const tell = (answer: unknown): void => onResponse({ id: asked.at(-1)?.id ?? 0, ok: true, answer });
    const port = { asked, die: onDeath, stops: 0, tell };
    ports.push(port);
    return { post: (request) => void asked.push(request), stop: () => void port.stops++ };
  };
  return { ports, open };
}

test('an engine that ends by itself rejects what waits, tells of it once, and the next question starts another', async () => {
  const { ports, open } = mortalPorts();
  const client = new EngineClient(open);
  let deaths = 0;
  client.whenItDies(() => void deaths++);
  const waiting = client.ask('plans', null);
  await turn();
  ports[0]?.die();
  ports[0]?.die();
  await expect(waiting).rejects.toBeInstanceOf(EngineDied);
  expect(deaths).toBe(1);
  const again = client.ask('plans', null);
  await turn();
  ports[1]?.tell([]);
  expect(await again).toEqual([]);
  // News of the one before does not touch it.
  ports[0]?.die();
  expect(deaths).toBe(1);
});

test('an engine that was stopped does not count as dead', async () => {
  const { ports, open } = mortalPorts();
  const client = new EngineClient(open);
  let deaths = 0;
  client.whenItDies(() => void deaths++);
  const waiting = client.ask('plans', null);
  await turn();
  client.stop();
  ports[0]?.die();
  await expect(waiting).rejects.toBeInstanceOf(EngineStopped);
  expect(deaths).toBe(0);
});

test('an engine that owes an answer and never gives any is given up; one that answers something has its time anew', async () => {
  const { ports, open } = mortalPorts();
  let tick: () => void = () => undefined;
  let running = 0;
  const client = new EngineClient(open, (run) => {
    tick = run;
    running++;
    return () => void running--;
  });
  let deaths = 0;
  client.whenItDies(() => void deaths++);
  const first = client.ask('plans', null);
  const second = client.ask('propose', null);
  await turn();
  for (let ticks = 1; ticks < TICKS_OF_PATIENCE; ticks++) tick();
  ports[0]?.tell(null);
  expect(await second).toBeNull();
  for (let ticks = 1; ticks < TICKS_OF_PATIENCE; ticks++) tick();
  expect({ deaths, running }).toEqual({ deaths: 0, running: 1 });
  tick();
  await expect(first).rejects.toBeInstanceOf(EngineDied);
  await turn();
  expect({ deaths, running, stops: ports[0]?.stops }).toEqual({ deaths: 1, running: 0, stops: 1 });
});

test('nothing is counted while no answer is owed', async () => {
  const { ports, open } = mortalPorts();
  let running = 0;
  const client = new EngineClient(open, () => {
    running++;
    return () => void running--;
  });
  const question = client.ask('plans', null);
  await turn();
  expect(running).toBe(1);
  ports[0]?.tell([]);
  await question;
  expect(running).toBe(0);
});
