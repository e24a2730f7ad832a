import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration, type RuleSetRule } from 'webpack';

/** What every part of the build has in common. */
interface BuildParts {
  readonly base: Configuration;
  readonly typescript: (target: string) => RuleSetRule;
  readonly ROOT: string;
}
const { base, typescript, ROOT } = createRequire(import.meta.url)('../.config/webpack/base') as BuildParts;

/**
 * Builds the benchmarks as the command line is built, and runs them in a process of their own: what is measured is the code that
 * people get. Packages stay outside the bundle, ours and those of the peers alike.
 * Arguments: names of benchmarks; all when there is none.
 */
const out = path.join(ROOT, 'out');
const build = webpack({
  ...base,
  target: 'node20',
  // Bare readers are programs of their own: what they load is what they need.
  entry: {
    bench: './bench/all.ts',
    'read-alone': './bench/read-alone.ts',
    'read-sheetjs': './bench/read-sheetjs.ts',
  },
  output: { path: out, filename: '[name].js', library: { type: 'commonjs2' } },
  externals: [
    ({ request = '' }, done) => done(undefined, /^(?:node:|@?[a-z])/.test(request) ? `commonjs ${request}` : undefined),
  ],
  // The harness of office.js and the build of the pane make a `require` of their own.
  module: { rules: [typescript('es2022')], parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
});
build.run((error, stats) => {
  if (error ?? stats?.hasErrors()) throw error ?? new Error(stats?.toString('errors-only'));
  const { status } = spawnSync(process.execPath, [path.join(out, 'bench.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: ROOT,
  });
  process.exitCode = status ?? 1;
});
