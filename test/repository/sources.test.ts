import path from 'node:path';
import { filesUnder, textOf } from './source-files';

const sources = [...filesUnder('src'), ...filesUnder('test'), ...filesUnder('bench')].filter((file) =>
  /\.tsx?$/.test(file),
);

test('names of files and folders say what they hold', () => {
  const vague = sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file));
  expect(vague).toEqual([]);
});

test('source files are kebab-case', () => {
  const odd = filesUnder('src').filter((file) => !/^src(\/[a-z0-9-]+)+(\.d)?\.(ts|tsx|json|html|css)$/.test(file));
  expect(odd).toEqual([]);
});

test('Vietnamese text in sources is composed (NFC)', () => {
  const loose = [...sources, ...filesUnder('src').filter((file) => file.endsWith('.json'))].filter(
    (file) => textOf(file) !== textOf(file).normalize('NFC'),
  );
  expect(loose).toEqual([]);
});

test('no test is skipped or alone', () => {
  const marks = sources.filter((file) =>
    /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/.test(textOf(file)),
  );
  expect(marks.filter((file) => !file.endsWith('sources.test.ts'))).toEqual([]);
});

test('modules of src import each other without a circle', () => {
  const graph = new Map(
    filesUnder('src')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, importsOf(file)]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (trail.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

/** Modules of src that a file imports for their values; imports of types alone make no circle. */
function importsOf(file: string): string[] {
  const known = new Set(filesUnder('src'));
  return [...textOf(file).matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm)].flatMap(
    ([, target = '']) => {
      const base = path.posix.join(path.posix.dirname(file), target);
      return [`${base}.ts`, `${base}/index.ts`].filter((candidate) => known.has(candidate));
    },
  );
}
