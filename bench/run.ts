import { mkdirSync, writeFileSync } from 'node:fs';
import { files } from './files';
import { judging } from './judging';

/** Runs every benchmark, prints its table, and writes all of them as JSON under out/. */
async function run(): Promise<void> {
  const results = { judging: await judging(), files: await files() };
  for (const [name, table] of Object.entries(results)) {
    console.log(`\n${name}`);
    console.table(table);
  }
  mkdirSync('out', { recursive: true });
  writeFileSync('out/bench.json', `${JSON.stringify(results, null, 2)}\n`);
  console.log('\nout/bench.json');
}

void run();
