import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files/read-workbook';
import type { Grid } from '../../src/sheet/grid';
import { EngineClient } from '../../src/taskpane/engine/client';
import { openPagePort } from '../../src/taskpane/engine/page-port';
import { Pane, type PaneOptions } from '../../src/taskpane/store/pane';
import { MemoryHost } from './memory-host';

export const SAMPLES = path.join(__dirname, '../../assets/samples');
export const TODAY = '2025-07-05';

export async function gridsOf(sample: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(readFileSync(path.join(SAMPLES, sample)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.grids;
}

/** Time that stands still until it is let run. */
export class Clock {
  #runs: (() => void)[] = [];
  readonly schedule: NonNullable<PaneOptions['schedule']> = (run) => {
    this.#runs.push(run);
    return () => {
      this.#runs = this.#runs.filter((other) => other !== run);
    };
  };
  get waiting(): number {
    return this.#runs.length;
  }
  pass(): void {
    const runs = this.#runs;
    this.#runs = [];
    for (const run of runs) run();
  }
}

/** An opened pane over grids in memory, the real engine beside it. */
export async function openPane(
  grids: readonly Grid[],
  options: Partial<PaneOptions> & { readonly prepare?: (host: MemoryHost) => void } = {},
) {
  const host = new MemoryHost(grids);
  options.prepare?.(host);
  const clock = new Clock();
  const engine = new EngineClient(openPagePort);
  const pane = new Pane(host, engine, { language: 'vi', today: () => TODAY, schedule: clock.schedule, ...options });
  await pane.open();
  return { host, pane, clock, engine, get: pane.state.get };
}

/** Waits until something is so; the engine answers in its own time. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('It never came to be so');
}
