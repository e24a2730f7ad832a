import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkWorkbook, fileProblem, scoringWith, withExpected, withScores, type CheckOptions } from '../check/index';
import { readWorkbook } from '../files/read-workbook';
import type { Problem } from '../i18n/problem';
import { vocabularyOf, type Plan } from '../plan/index';
import type { CheckedFile } from '../report/index';
import { readTables } from '../sheet/index';
import type { Grid } from '../sheet/grid';
import type { Table } from '../sheet/table';
import { cannotOpen, type InputFile } from './input/collect-files';
import { inflate } from './inflate';
import { cliMessages } from './messages';

/** A checked file with what its copy and its text output need. */
export interface FileResult {
  readonly checked: CheckedFile;
  /** The file's bytes; null when it could not be opened. */
  readonly bytes: Uint8Array | null;
  readonly tables: readonly Table[];
  /** The sheets as they are. */
  readonly grids: readonly Grid[];
}

interface FileOptions extends CheckOptions {
  /** Scores by the stated methods are worked out beside those that were typed. */
  readonly isExplained?: boolean;
}

/** Reads and checks one file. Never throws: what goes wrong is the file's problem, so that the other files go on. */
export async function checkFile(input: InputFile, plan: Plan, options: FileOptions): Promise<FileResult> {
  const bytes = readBytes(input.path);
  if ('code' in bytes) return failed(input.shown, bytes, null);
  try {
    return await checkBytes(input.shown, bytes, plan, options);
  } catch (error) {
    return failed(input.shown, unexpected(error), bytes);
  }
}

/** At once: the thread has nothing else to do, and waiting for small files takes longer than reading them. */
function readBytes(path: string): Uint8Array | Problem {
  try {
    return readFileSync(path);
  } catch (error) {
    return cannotOpen(error as NodeJS.ErrnoException);
  }
}

async function checkBytes(file: string, bytes: Uint8Array, plan: Plan, options: FileOptions): Promise<FileResult> {
  const read = await readWorkbook(bytes, { inflate });
  if (!read.ok) return failed(file, read.problem, bytes);
  const reading = readTables(read.workbook, vocabularyOf(plan));
  const { grids } = read.workbook;
  const scoring = scoringWith(plan, options.scoring);
  const judged = withScores(checkWorkbook(reading, plan, options), grids, scoring);
  const report = options.isExplained ? withExpected(judged, grids, scoring) : judged;
  const checked = { file, sha256: sha256(bytes), problem: fileProblem(report), notices: read.notices, report };
  return { checked, bytes, tables: reading.tables, grids };
}

/** The result of a file that could not be checked. */
export const failed = (file: string, problem: Problem, bytes: Uint8Array | null): FileResult => ({
  checked: { file, sha256: bytes && sha256(bytes), problem, notices: [], report: null },
  bytes,
  tables: [],
  grids: [],
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A defect of ours, as the problem of the file that it came up with. */
export const unexpected = (error: unknown): Problem => ({
  code: 'unexpected',
  message: cliMessages.say('unexpected', { detail: error instanceof Error ? error.message : String(error) }),
  next: cliMessages.say('unexpected-next'),
});
