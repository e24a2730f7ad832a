import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBatch } from '../assets/samples/batch/generate';
import { runChild, type ChildRun } from './child';
import type { Row } from './measure';

/** Submitted workbooks, and records of each. */
const FILES = 1_000;
const ROWS = 60;
const ROUNDS = 5;
const PLAN = 'kien-giang-90-2021';
/** Sizes of the memory curve. */
const CURVE = [125, 250, 500, 1_000];

const OWN = 'parser alone, one thread';

/** A thousand workbooks through the command line beside their bare reading, each in a process of its own, in turns. */
async function run(): Promise<Row[]> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'));
  try {
    const folders = foldersBelow(root);
    const whole = folders.get(FILES) ?? root;
    const programs = path.dirname(process.argv[1] ?? '');
    const check = (folder: string, jobs: number, ...more: string[]) =>
      runChild(
        [path.join('dist', 'thidua.js'), 'check', folder, '--plan', PLAN, '--as-of', '2025-07-01'].concat(
          ['--format', 'jsonl', '--jobs', String(jobs)],
          more,
        ),
      );
    let outputs = 0;
    // Never into a folder of the run before: a summary that is replaced is read first.
    const out = (): readonly string[] => ['--out', path.join(root, `out-${++outputs}`)];
    const contestants: Readonly<Record<string, () => Promise<ChildRun>>> = {
      [OWN]: () => runChild([path.join(programs, 'read-alone.js'), whole]),
      'SheetJS alone, one thread': () => runChild([path.join(programs, 'read-sheetjs.js'), whole]),
      'checked, one thread': () => check(whole, 1),
      'checked, two workers': () => check(whole, 2),
      'checked, marked copies and summary, two workers': () => check(whole, 2, ...out()),
    };
    const best = await leastOf(contestants);
    const alone = best.get(OWN);
    const table: Row[] = [...best].map(([what, least]) => ({
      what,
      files: FILES,
      seconds: rounded(least.seconds),
      'processor seconds': rounded(least.cpuSeconds),
      'processor, parser alone = 1': rounded(least.cpuSeconds / (alone?.cpuSeconds ?? NaN)),
      'peak MB': least.peakMb,
    }));
    for (const [size, folder] of folders) table.push(await curveLine('memory, jsonl', size, () => check(folder, 2)));
    for (const [size, folder] of folders)
      table.push(await curveLine('memory, copies and summary', size, () => check(folder, 2, ...out())));
    return table;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Folders of the first so many workbooks of one batch, by their number. */
function foldersBelow(root: string): ReadonlyMap<number, string> {
  const folders = new Map(CURVE.map((size) => [size, path.join(root, String(size))]));
  for (const folder of folders.values()) mkdirSync(folder);
  const xlsx = makeBatch({ files: FILES + 300, rows: ROWS }).files.filter(({ path: file }) => file.endsWith('.xlsx'));
  xlsx.slice(0, FILES).forEach(({ bytes }, index) => {
    for (const [size, folder] of folders)
      if (index < size) writeFileSync(path.join(folder, `${String(index).padStart(4, '0')}.xlsx`), bytes);
  });
  return folders;
}

/** The least that each contestant took over some rounds, and the most memory; in turns, the order turned each second round. */
async function leastOf(
  contestants: Readonly<Record<string, () => Promise<ChildRun>>>,
): Promise<ReadonlyMap<string, ChildRun>> {
  const names = Object.keys(contestants);
  const best = new Map<string, ChildRun>();
  for (let round = 0; round < ROUNDS; round++)
    for (const name of round % 2 ? [...names].reverse() : names) {
      const one = await contestants[name]?.();
      const before = best.get(name);
      if (!one) continue;
      best.set(name, {
        seconds: Math.min(one.seconds, before?.seconds ?? Infinity),
        cpuSeconds: Math.min(one.cpuSeconds, before?.cpuSeconds ?? Infinity),
        peakMb: Math.max(one.peakMb, before?.peakMb ?? 0),
      });
    }
  return new Map(names.flatMap((name) => (best.has(name) ? [[name, best.get(name)!] as const] : [])));
}

async function curveLine(what: string, files: number, one: () => Promise<ChildRun>): Promise<Row> {
  const { seconds, cpuSeconds, peakMb } = await one();
  return {
    what,
    files,
    seconds: rounded(seconds),
    'processor seconds': rounded(cpuSeconds),
    'processor, parser alone = 1': NaN,
    'peak MB': peakMb,
  };
}

const rounded = (value: number): number => Number(value.toFixed(2));

export const batch = {
  run,
  notes: [
    `Workbooks of ${ROWS} records. Each line is a process of its own, starting included; the least of ${ROUNDS} rounds in turns, the most memory.`,
    '"Parser alone" opens the same files by our own reader (readWorkbook) and does nothing with them; SheetJS does the same with values and number formats.',
    'Processor seconds are of all threads together: they hang least on what else the machine does.',
    'Peaks are what the system counted for the whole process, all threads together.',
  ],
};
