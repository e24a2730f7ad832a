import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { reportDocumentSchema } from '../../src/report/index';
import { ROOT } from '../repository/source-files';
import { PLAN, SAMPLES, useFolder } from './fake-io';

/** The built program, as `npx thidua` runs it. */
const PROGRAM = path.join(ROOT, 'dist', 'thidua.js');
const folder = useFolder();
const thidua = (...argv: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...argv], { cwd: folder.path, encoding: 'utf8', maxBuffer: 1 << 26 });
const sample = (name: string): string => path.join(SAMPLES, name);

test.each([
  [0, ['check', sample('du-dieu-kien.xlsx'), '--plan', PLAN]],
  [1, ['check', sample('de-nghi-tap-the.xlsx'), '--plan', PLAN]],
  [2, ['check', sample('du-dieu-kien.xlsx'), 'missing.xlsx', '--plan', PLAN]],
  [2, ['check', sample('du-dieu-kien.xlsx')]],
  [0, ['plan', 'lint', PLAN]],
])('the exit code is %i', (code, argv) => {
  expect(thidua(...argv).status).toBe(code);
});

test('the whole document arrives through a pipe', () => {
  const { stdout, stderr } = thidua('check', SAMPLES, '--plan', PLAN, '--format', 'json', '--as-of', '2025-07-01');
  const { files } = reportDocumentSchema.parse(JSON.parse(stdout));
  expect(files.length).toBeGreaterThan(5);
  expect(stderr).toBe('');
});

test('the demo finds its sample from any folder', () => {
  const { status, stdout } = thidua('demo');
  expect(status).toBe(0);
  expect(stdout).toContain('Open the marked copy');
  expect(existsSync(path.join(folder.path, 'out', 'de-nghi-tap-the.xlsx'))).toBe(true);
});

test('threads give the same bytes as one file after the other', () => {
  const argv = ['check', SAMPLES, '--plan', PLAN, '--as-of', '2025-07-01'];
  for (const format of ['text', 'json', 'jsonl']) {
    const [one, three] = ['1', '3'].map((jobs) => thidua(...argv, '--format', format, '--jobs', jobs));
    expect(three?.stdout).toBe(one?.stdout);
    expect([three?.status, three?.stderr]).toEqual([one?.status, '']);
  }
});
