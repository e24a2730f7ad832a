import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The most heap that the program took, in bytes. A process of its own, since the setting is for good. */
function most(how: 'small' | 'left alone'): number {
  const program = path.join(__dirname, 'heap-program.ts');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, how], { encoding: 'utf8' });
  return Number(stdout);
}

test('the heap of a long batch stays near what is held', () => {
  expect(most('small')).toBeGreaterThan(0);
  expect(most('small')).toBeLessThan(0.7 * most('left alone'));
});
