import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../repository/source-files';
import { HOSTILE } from './hostile-inputs';

const PROGRAM = path.join(ROOT, 'dist/thidua.js');
const MOST_KIB = 200 * 1024;
const MOST_MILLISECONDS = 3_000;

let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('the command line has been built', () => expect(existsSync(PROGRAM)).toBe(true));

// The bound is a stop, not a stop-watch: a hang or a flood of memory ends the child.
test.each(HOSTILE.map(([name, expected, make], index) => [name, expected, make, index] as const))(
  '%s stays within bounds',
  (_name, expected, make, index) => {
    const file = path.join(folder, `${index}.xlsx`);
    writeFileSync(file, make());
    const args = [
      '--require',
      path.join(__dirname, 'report-peak.cjs'),
      PROGRAM,
      'check',
      file,
      '--plan',
      'kien-giang-90-2021',
      '--format',
      'json',
      '--as-of',
      '2025-07-05',
    ];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: MOST_MILLISECONDS * 3 });
    expect(run.signal).toBeNull();
    const document = JSON.parse(run.stdout) as { files: { problem: { code: string } | null }[] };
    const code = document.files[0]?.problem?.code ?? 'ok';
    // What reads well holds no table of the plan, which is told too.
    expect(expected === 'ok' ? ['ok', 'no-table', 'no-matching-columns'] : [expected]).toContain(code);
    expect(Number(/peak (\d+) KiB/.exec(run.stderr)?.[1])).toBeLessThan(MOST_KIB);
  },
);
