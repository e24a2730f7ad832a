import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Rows of the tables of the page: behaviour, source, test. */
const rows = readFileSync('docs/conformance.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Behaviour') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const folder = path.join('test', 'excel');
const sources = readdirSync(folder)
  .filter((name) => name.startsWith('simulated-host') && name.endsWith('.test.ts'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

test('the page has rows', () => {
  expect(rows.length).toBeGreaterThan(40);
});

test.each(rows.map(([behaviour = '', source = '', named = '']) => [behaviour, source, named] as const))(
  '%s',
  (_, source, named) => {
    expect(source).toMatch(/library|reference|docs|thread|desktop|belief|ours/);
    expect(sources).toContain(`'${named}'`);
  },
);
