import { mkdirSync, writeFileSync } from 'node:fs';
import { batch } from './batch';
import { editing } from './editing';
import { excel } from './excel';
import { files } from './files';
import { judging } from './judging';
import type { Row } from './measure';
import { paneSize } from './pane-size';
import { scoring } from './scoring';

/** A benchmark: what is compared with what, and its table. */
interface Benchmark {
  readonly notes: readonly string[];
  run(): Promise<Row[]> | Row[];
}
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  judging,
  editing,
  excel,
  'pane-size': paneSize,
  batch,
  files: { run: files, notes: ['Other columns are ratios to our own reading of the same file within one run.'] },
  scoring: {
    run: scoring,
    notes: ['One edited score of one unit, beside totals and places of all units worked out again.'],
  },
};

/** Runs the benchmarks that are named (all when none is), prints each table with its notes, and writes them as JSON under out/. */
async function all(names: readonly string[]): Promise<void> {
  const results: Record<string, { readonly notes: readonly string[]; readonly table: Row[] }> = {};
  for (const [name, { notes, run }] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const table = await run();
    results[name] = { notes, table };
    console.log(`\n${name}`);
    console.table(table);
    for (const note of notes) console.log(`- ${note}`);
  }
  mkdirSync('out', { recursive: true });
  writeFileSync('out/bench.json', `${JSON.stringify(results, null, 2)}\n`);
  console.log('\nout/bench.json');
}

void all(process.argv.slice(2));
