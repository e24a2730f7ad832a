import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface ChildRun {
  /** From its start to its end, starting included. */
  readonly seconds: number;
  /** Time that all its threads together were given by the processors; NaN where the system does not tell. */
  readonly cpuSeconds: number;
  /** Most memory that it held at any time, all threads together; 0 where the system does not tell. */
  readonly peakMb: number;
}

/** How often the system is asked about a running program. */
const EVERY_MS = 20;
/** Ticks of a second in /proc (USER_HZ, the same on every Linux). */
const TICKS = 100;

/** Runs a program of Node to its end; its output is thrown away. Exit codes up to 2 are fine: they tell what was found in the files. */
export function runChild(argv: readonly string[]): Promise<ChildRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...argv], { stdio: 'ignore' });
    let peak = 0;
    let cpu = NaN;
    const watch = setInterval(() => {
      const { kilobytes, ticks } = stateOf(child.pid);
      peak = Math.max(peak, kilobytes);
      if (!Number.isNaN(ticks)) cpu = ticks / TICKS;
    }, EVERY_MS);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === null || code > 2) reject(new Error(`${argv.join(' ')} ended with ${code}`));
      resolve({
        seconds: (performance.now() - start) / 1000,
        cpuSeconds: cpu,
        peakMb: Math.round(peak / 1024),
      });
    });
  });
}

/** What Linux tells of a running process (proc(5): `VmHWM` of status, `utime` and `stime` of stat). */
function stateOf(pid: number | undefined): { readonly kilobytes: number; readonly ticks: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return {
      kilobytes: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch {
    return { kilobytes: 0, ticks: NaN };
  }
}
