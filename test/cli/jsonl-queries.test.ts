import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileLineSchema } from '../../src/report/index';
import { ROOT } from '../repository/source-files';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
/** The page that tells how results are loaded into a database. */
const page = readFileSync(path.join(ROOT, 'docs', 'jsonl.md'), 'utf8');
/** Statements of the page under a heading. */
const statements = (heading: string): string[] =>
  [...(page.split(`## ${heading}`)[1] ?? '').split('\n## ')[0]!.matchAll(/```sql\n([^]*?)```/g)].map(([, sql]) => sql!);

/** Programs that are not on every machine: their statements are tried where they are. */
const [hasSqlite, hasDuckdb] = ['sqlite3', 'duckdb'].map((name) => spawnSync(name, ['--version']).status === 0);

/** Results of three files, one of them damaged, as the page has them made. */
async function results() {
  mkdirSync(path.join(folder.path, 'ho-so'), { recursive: true });
  for (const sample of ['de-nghi-tap-the.xlsx', 'de-nghi-ca-nhan.xlsx'])
    copyFileSync(path.join(SAMPLES, sample), path.join(folder.path, 'ho-so', sample));
  writeFileSync(path.join(folder.path, 'ho-so', 'hong.xlsx'), 'PK\u0003\u0004');
  const { out } = await run(folder.path, ['check', 'ho-so', '--plan', PLAN, '--format', 'jsonl']);
  writeFileSync(path.join(folder.path, 'ket-qua.jsonl'), out);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => fileLineSchema.parse(JSON.parse(line)));
}

test('the page holds a statement that loads and two that ask', () => {
  expect(statements('SQLite')).toHaveLength(2);
  expect(statements('DuckDB')).toHaveLength(1);
});

test('the statements for SQLite give the criteria that fail most often', async () => {
  if (!hasSqlite) return;
  const files = await results();
  const counts = new Map<string, number>();
  for (const { tables } of files)
    for (const { rows } of tables)
      for (const { findings } of rows)
        for (const { criterion, outcome } of findings)
          if (outcome !== 'info') {
            const key = `${criterion}|${outcome}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
  const wanted = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([key, count]) => `${key}|${count}`);
  const given = execFileSync('sqlite3', [':memory:'], {
    cwd: folder.path,
    input: statements('SQLite').join('\n'),
    encoding: 'utf8',
  });
  expect(wanted.length).toBe(5);
  // Of equal counts and criteria the outcome may come first or last.
  expect(
    given
      .trimEnd()
      .split('\n')
      .map((line) => line.split('|')[2]),
  ).toEqual(wanted.map((line) => line.split('|')[2]));
  for (const line of given.trimEnd().split('\n')) {
    const [criterion, outcome, count] = line.split('|');
    expect([line, counts.get(`${criterion}|${outcome}`)]).toEqual([line, Number(count)]);
  }
});

test('the statement for DuckDB gives records and refusals by unit', async () => {
  if (!hasDuckdb) return;
  const files = await results();
  const given = execFileSync('duckdb', ['-csv', '-noheader'], {
    cwd: folder.path,
    input: statements('DuckDB').join('\n'),
    encoding: 'utf8',
  });
  const wanted = files
    .filter(({ tables }) => tables.some(({ rows }) => rows.length > 0))
    .map(({ unit, tables, counts }) => {
      const records = tables.reduce((sum, { rows }) => sum + rows.length, 0);
      return `${unit},${records},${counts.ineligible}`;
    });
  expect(
    given
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll('"', ''))
      .sort(),
  ).toEqual(wanted.sort());
});
