import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/run';
import { ROOT } from '../repository/source-files';

export const SAMPLES = path.join(ROOT, 'assets', 'samples');
export const PLAN = 'kien-giang-90-2021';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, gone after it. */
export function useFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(os.tmpdir(), 'thidua-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line in a folder, on a fixed day. */
export async function run(cwd: string, argv: readonly string[], isErrTerminal = false): Promise<Outcome> {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isErrTerminal,
    cwd,
    root: ROOT,
    today: () => '2025-07-01',
    startWorker: null,
  };
  const code = await main(argv, io);
  return { code, out, err };
}
