import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type Stats } from 'webpack';
import type { Row } from './measure';

const ROOT = process.cwd();
const paneConfiguration = nodeModule.createRequire(path.join(ROOT, 'package.json'))('./.config/webpack/pane') as (
  env: object,
) => Configuration;

/** What the pane fetches one after the other until its first screen stands, as one entry. */
const FIRST_SCREEN = ['boot/gate/main.ts', 'mount.tsx', '../excel/index.ts', 'main.tsx'];

/** What the browser fetches before the first screen of the pane, beside a page of one Fluent button built by the same rules. */
async function run(): Promise<Row[]> {
  const empty = await build({
    ...paneConfiguration({}),
    entry: { empty: './bench/empty-page.tsx' },
    output: { ...paneConfiguration({}).output, path: path.join(ROOT, 'out', 'empty-page') },
    plugins: [],
  });
  const sizes = [
    ['pane, before its first screen', await firstScreenBytes()],
    ['one Fluent button', initialSize(empty, 'empty')],
  ] as const;
  const peer = sizes[1][1];
  return sizes.map(([page, size]) => ({
    page,
    'gzipped kB': (size / 1000).toFixed(1),
    'to one button': (size / peer).toFixed(2),
  }));
}

/** Bytes of the scripts that the browser fetches, gzipped, until the first screen of the pane stands. */
export async function firstScreenBytes(): Promise<number> {
  const pane = paneConfiguration({});
  const built = await build({
    ...pane,
    entry: { first: FIRST_SCREEN.map((file) => `./src/taskpane/${file}`) },
    output: { ...pane.output, path: path.join(ROOT, 'out', 'pane') },
    plugins: [],
  });
  return initialSize(built, 'first');
}

const build = (configuration: Configuration): Promise<Stats> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(stats);
    });
  });

/** Bytes of the scripts that an entry point loads at once, each gzipped on its own as a server sends it. */
function initialSize(stats: Stats, entry: string): number {
  const { entrypoints = {}, outputPath = '' } = stats.toJson({ all: false, entrypoints: true, outputPath: true });
  const files = (entrypoints[entry]?.assets ?? []).map(({ name }) => name).filter((name) => name.endsWith('.js'));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(outputPath, file)), { level: 9 }).length, 0);
}

export const paneSize = {
  run,
  notes: [
    'Scripts that are loaded at once, gzipped at level 9; what the pane loads later (lists, recognised tables, the engine in its worker) is left out on both sides.',
    'office.js is not counted: Excel has it from its own network or the intranet copy, and it is the same for every add-in.',
  ],
};
