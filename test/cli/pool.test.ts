import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { rendererFor } from '../../src/cli/books';
import type { FileOutcome } from '../../src/cli/batch/file-outcome';
import { Pool } from '../../src/cli/batch/pool';
import type { WorkerAsk, WorkerStart } from '../../src/cli/batch/protocol';
import type { BatchSetting, BatchTask } from '../../src/cli/batch/setting';
import { scoringWith } from '../../src/check/index';
import { planById } from '../../src/plan/index';
import { NO_COUNTS } from '../../src/report/index';
import { PLAN } from './fake-io';

const plan = planById(PLAN);
if (!plan) throw new Error('no plan');
const renderer = rendererFor(plan);
const setting: BatchSetting = {
  plan,
  asOf: '2025-07-01',
  lists: new Map(),
  scoring: scoringWith(plan),
  isExplained: false,
  language: 'vi',
  format: 'jsonl',
  out: null,
  inputs: new Set(),
};
const tasksOf = (count: number): BatchTask[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${index}.xlsx`;
    return { input: { ok: true, file: { path: `/${name}`, shown: name, below: name } }, name, copyTo: name };
  });
const outcomeOf = (output: string): FileOutcome => ({
  output,
  counts: NO_COUNTS,
  figures: NO_COUNTS,
  unread: 0,
  isFaulty: false,
  told: [],
  isOutFaulty: false,
  kept: null,
});

/** How a thread behaves: files that it answers at a time, and those at which it breaks down. */
interface Manner {
  readonly together: number;
  readonly breaksAt?: ReadonlySet<number>;
  readonly breaksAtOnce?: boolean;
}

/** A thread that does as a real one is promised to, without being one. Counts what it is sent. */
class FakeWorker extends EventEmitter {
  readonly asked: number[] = [];
  messages = 0;
  #isDown = false;

  constructor(
    private readonly start: WorkerStart,
    private readonly manner: Manner,
  ) {
    super();
    if (manner.breaksAtOnce) this.#breakDown();
  }

  postMessage(asks: readonly WorkerAsk[]): void {
    this.messages++;
    this.asked.push(...asks.map(({ index }) => index));
    const waiting = [...asks];
    const next = (): void => {
      if (this.#isDown || waiting.length === 0) return;
      const answers = [];
      for (const { index, task } of waiting.splice(0, this.manner.together)) {
        this.start.at[0] = index;
        if (this.manner.breaksAt?.has(index)) return this.#breakDown();
        answers.push({ index, outcome: outcomeOf(task.name) });
        this.start.at[0] = -1;
      }
      this.emit('message', answers);
      setImmediate(next);
    };
    setImmediate(next);
  }

  terminate(): Promise<number> {
    this.#isDown = true;
    return Promise.resolve(0);
  }

  #breakDown(): void {
    this.#isDown = true;
    setImmediate(() => this.emit('error', new Error('out of memory')));
  }
}

async function runPool(count: number, manners: readonly Manner[]) {
  const workers: FakeWorker[] = [];
  const outputs: string[] = [];
  let done = 0;
  const startWorker = (start: WorkerStart): Worker => {
    const worker = new FakeWorker(start, manners[workers.length] ?? { together: 1 });
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const onOutcome = ({ output }: FileOutcome): void => void outputs.push(output);
  const options = { setting, renderer, startWorker, onDone: (number: number) => (done = number), onOutcome };
  await new Pool(tasksOf(count), options, 2).run();
  return { outputs, workers, done };
}

const names = (count: number): string[] => tasksOf(count).map(({ name }) => name);

test.each([
  [1, 1],
  [1, 16],
  [2, 5],
  [3, 100],
])('threads that answer %i and %i at a time: every file once, in order, for every number of files', async (a, b) => {
  for (let count = 1; count <= 120; count++) {
    const { outputs, done, workers } = await runPool(count, [{ together: a }, { together: b }]);
    expect(outputs).toEqual(names(count));
    expect(done).toBe(count);
    expect(workers.flatMap(({ asked }) => asked).sort((one, other) => one - other)).toEqual(outputs.map(parseFloat));
  }
});

test('small files are handed over many at a time', async () => {
  const { workers } = await runPool(1_000, [{ together: 100 }, { together: 100 }]);
  const messages = workers.reduce((sum, worker) => sum + worker.messages, 0);
  expect(messages).toBeLessThan(120);
});

test('files that take long are handed over two at a time, so that no thread waits for another at the end', async () => {
  const { workers } = await runPool(40, [{ together: 1 }, { together: 1 }]);
  for (const { asked } of workers) expect(asked.length).toBeGreaterThan(15);
});

test('a thread that breaks down: the file that it was at is told, all others are done', async () => {
  const breaksAt = new Set([5, 17]);
  const manners = [0, 1, 2, 3].map(() => ({ together: 4, breaksAt }));
  const { outputs, workers } = await runPool(60, manners);
  expect(workers).toHaveLength(4);
  expect(outputs).toHaveLength(60);
  const told = outputs.flatMap((output, index) => (output.includes('"problem"') ? [index] : []));
  expect(told).toEqual([5, 17]);
  expect(outputs[5]).toContain('out of memory');
  expect(outputs.filter((_, index) => !told.includes(index))).toEqual(
    names(60).filter((_, index) => !told.includes(index)),
  );
});

test('a thread that cannot start leaves its files to the others; where none can start, that is said', async () => {
  const { outputs } = await runPool(20, [{ together: 2, breaksAtOnce: true }, { together: 2 }]);
  expect(outputs).toEqual(names(20));
  const down = { together: 2, breaksAtOnce: true };
  await expect(runPool(20, [down, down])).rejects.toThrow('out of memory');
});
