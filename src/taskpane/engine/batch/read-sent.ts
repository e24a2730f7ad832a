import { checkWorkbook, fileProblem, scoringWith, withScores } from '../../../check/index';
import { readWorkbook } from '../../../files/read-workbook';
import type { Problem } from '../../../i18n/problem';
import { vocabularyOf, type Plan } from '../../../plan/index';
import type { CheckedFile } from '../../../report/document';
import type { WorkbookReport } from '../../../report/report';
import type { Grid } from '../../../sheet/grid';
import { readTables } from '../../../sheet/index';
import type { Table } from '../../../sheet/table';
import type { BatchFileAsk } from './batch-types';
import { CANNOT_OPEN } from './messages';

/** A file as it was read and checked. */
export interface SentContent {
  readonly tables: readonly Table[];
  readonly grids: readonly Grid[];
  readonly report: WorkbookReport;
}

export interface SentReading extends Pick<CheckedFile, 'sha256' | 'problem' | 'notices'> {
  /** Null when the file could not be read. */
  readonly content: SentContent | null;
}

const unread = (sha256: string | null, problem: Problem): SentReading => ({
  sha256,
  problem,
  notices: [],
  content: null,
});

/** Reads a file that was sent and checks it by a plan. What is wrong with the file is its problem; throws on defects of ours only. */
export async function readSent(
  file: Blob | null,
  { asOf, lists: given = [], scorePlan = null }: Pick<BatchFileAsk, 'asOf' | 'lists' | 'scorePlan'>,
  plan: Plan,
): Promise<SentReading> {
  const buffer = (await file?.arrayBuffer().catch(() => null)) ?? null;
  if (!buffer) return unread(null, CANNOT_OPEN);
  const bytes = new Uint8Array(buffer);
  const sha256 = await hashOf(bytes);
  const read = await readWorkbook(bytes);
  if (!read.ok) return unread(sha256, read.problem);
  const reading = readTables(read.workbook, vocabularyOf(plan));
  const { grids } = read.workbook;
  const lists = new Map(given.map(({ list, ...one }) => [list, one]));
  const scoring = scoringWith(plan, { plan: scorePlan });
  const report = withScores(checkWorkbook(reading, plan, { asOf, lists }), grids, scoring);
  const content = { tables: reading.tables, grids, report };
  return { sha256, problem: fileProblem(report), notices: read.notices, content };
}

/** Null where the page may not hash, which only pages without https may not. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : null;
}
