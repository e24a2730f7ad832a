import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isBatchWorker, serveBatch } from './batch/batch-worker';
import { EXIT, type Io } from './io';
import { main } from './run';

/** Today in the machine's own time zone. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Runs the command line in the main thread. */
function runMain(): void {
  const script = realpathSync(process.argv[1] ?? '.');
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isErrTerminal: process.stderr.isTTY === true,
    cwd: process.cwd(),
    root: path.join(path.dirname(script), '..'),
    today,
    startWorker: (workerData) => new Worker(script, { workerData }),
  };

  main(process.argv.slice(2), io).then(
    (code) => {
      // Set, not called: what is still being written must get out.
      process.exitCode = code;
    },
    (error: unknown) => {
      io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = EXIT.error;
    },
  );
}

if (isBatchWorker()) serveBatch();
else runMain();
