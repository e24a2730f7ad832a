import type { StartWorker } from './batch/pool';
import type { IsoDate } from '../sheet/value';

/** What the command line touches besides files; tests give their own. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Progress, warnings and errors. */
  err(text: string): void;
  readonly isErrTerminal: boolean;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder that holds the product's `assets`. */
  readonly root: string;
  today(): IsoDate;
  /** Starts a thread of this program; null where files are to be checked in this one. */
  readonly startWorker: StartWorker | null;
}

/** Exit codes, the same for every command. */
export const EXIT = { fine: 0, blocking: 1, error: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
