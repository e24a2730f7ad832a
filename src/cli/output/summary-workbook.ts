import path from 'node:path';
import { createSummary, readFormerSummary, type FormerSummary } from '../../files/create/summary-workbook';
import type { Message } from '../../i18n/message';
import { eachSummarySheet, type HeldSubmission, type SummaryContext } from '../../summary/index';
import { deflatePieces } from '../deflate';
import { cliMessages } from '../messages';
import type { CopyResult } from './annotated-copy';
import { writeResult } from './result-file';

/** Name of the summary beside the marked copies. */
export const SUMMARY_FILE = 'tong-hop-tham-dinh.xlsx';

/**
 * Writes the summary of some checked files. A summary made before is replaced, and what people wrote beside its tables is carried
 * over; one that somebody typed into stays, and the new one gets a name of its own.
 * @param out absolute folder. @param inputs absolute paths that are never written.
 */
export async function writeSummary(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
  { out, inputs }: { readonly out: string; readonly inputs: ReadonlySet<string> },
): Promise<CopyResult> {
  const wanted = path.join(out, SUMMARY_FILE);
  // Read once: whether it may be replaced is asked first, what is carried over of it next.
  let former: FormerSummary | null = null;
  const mayReplace = (existing: Uint8Array): boolean => {
    former = formerOf(existing);
    return former?.isReplaceable === true;
  };
  const make = (replaced: Uint8Array | null): Uint8Array =>
    createSummary(eachSummarySheet(submissions, context), {
      former: replaced ? former : null,
      deflate: deflatePieces,
    });
  try {
    const written = await writeResult(wanted, make, inputs, mayReplace);
    const name = written === wanted ? 'summary-written' : 'summary-renamed';
    const told: Message[] = [cliMessages.say(name, { path: written })];
    return { written, told, isFaulty: false };
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    return { written: null, told: [cliMessages.say('out-not-folder', { folder: out, detail })], isFaulty: true };
  }
}

function formerOf(bytes: Uint8Array): FormerSummary | null {
  try {
    return readFormerSummary(bytes);
  } catch {
    return null;
  }
}
