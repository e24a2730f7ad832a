import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBatch } from '../assets/samples/batch/generate';
import { median, type Row } from './measure';

/** Submitted workbooks, and records of each. */
const FILES = 1_000;
const ROWS = 60;
const ROUNDS = 3;
const PLAN = 'kien-giang-90-2021';
/** Sizes of the memory curve. */
const CURVE = [125, 250, 500, 1_000];

interface Run {
  readonly seconds: number;
  /** Most memory that the process held at any time, all its threads together. */
  readonly peakMb: number;
}

/** Runs a program of Node to its end; its output is thrown away. */
function run(argv: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...argv], { stdio: 'ignore' });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === null || code > 2) reject(new Error(`${argv.join(' ')} ended with ${code}`));
      resolve({ seconds: (performance.now() - start) / 1000, peakMb: Math.round(peak / 1024) });
    });
  });
}

/** Kilobytes that the system counted as the process's peak; 0 where it does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Reads files by the parser alone, one after the other; run in a process of its own. */
export async function readAlone(folder: string): Promise<void> {
  const { readWorkbook } = await import('../src/files/read-workbook');
  const { inflate } = await import('../src/cli/inflate');
  for (const name of readdirSync(folder).sort()) {
    const read = await readWorkbook(readFileSync(path.join(folder, name)), { inflate });
    if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  }
}

/** A thousand workbooks through the command line beside their bare reading by the parser, each in a process of its own, in turns. */
export async function batch(): Promise<Row[]> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'));
  try {
    const folders = new Map(CURVE.map((size) => [size, path.join(root, String(size))]));
    for (const folder of folders.values()) mkdirSync(folder);
    const xlsx = makeBatch({ files: FILES + 300, rows: ROWS }).files.filter(({ path: file }) => file.endsWith('.xlsx'));
    xlsx.slice(0, FILES).forEach(({ bytes }, index) => {
      for (const [size, folder] of folders)
        if (index < size) writeFileSync(path.join(folder, `${String(index).padStart(4, '0')}.xlsx`), bytes);
    });
    const whole = folders.get(FILES) ?? root;
    const own = process.argv[1] ?? '';
    const check = (folder: string, ...more: string[]) =>
      run([path.join('dist', 'thidua.js'), 'check', folder, '--plan', PLAN, '--as-of', '2025-07-01', ...more]);
    const contestants: Readonly<Record<string, () => Promise<Run>>> = {
      'parser alone, one core': () => run([own, 'read-alone', whole]),
      'checked, jsonl, one core': () => check(whole, '--format', 'jsonl', '--jobs', '1'),
      'checked, jsonl, all cores': () => check(whole, '--format', 'jsonl'),
      'checked, marked copies and summary, all cores': () =>
        check(whole, '--format', 'jsonl', '--out', path.join(root, 'out')),
    };
    const runs = new Map(Object.keys(contestants).map((name) => [name, [] as Run[]]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, contestant] of Object.entries(contestants)) runs.get(name)?.push(await contestant());
    const seconds = (name: string): number => median((runs.get(name) ?? []).map((one) => one.seconds));
    const alone = seconds('parser alone, one core');
    const rows = [...runs].map(([what, done]) => ({
      what,
      files: FILES,
      seconds: Number(seconds(what).toFixed(1)),
      'beside the parser': Number((seconds(what) / alone).toFixed(2)),
      'peak MB': Math.max(...done.map(({ peakMb }) => peakMb)),
    }));
    for (const [size, folder] of folders) {
      const { seconds: taken, peakMb } = await check(folder, '--format', 'jsonl');
      const line = { what: 'memory, jsonl, all cores', files: size, seconds: Number(taken.toFixed(1)) };
      rows.push({ ...line, 'beside the parser': NaN, 'peak MB': peakMb });
    }
    return rows;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
