import path from 'node:path';
import { annotate } from '../../files/annotate/index';
import { undoExactly } from '../../files/annotate/exact-undo';
import { ZipPackage } from '../../files/zip/zip-package';
import type { Language, Message } from '../../i18n/message';
import { marksOf } from '../../marks/from-report';
import type { ReportRenderer } from '../../report/index';
import type { FileResult } from '../check-file';
import { deflate } from '../deflate';
import { inflate } from '../inflate';
import type { InputFile } from '../input/collect-files';
import { cliMessages } from '../messages';
import { writeResult } from './result-file';

interface CopyContext {
  /** Absolute folder that copies go to. */
  readonly out: string;
  /** Absolute paths of all inputs: none of them is ever written. */
  readonly inputs: ReadonlySet<string>;
  readonly renderer: ReportRenderer;
  readonly language: Language;
}

export interface CopyResult {
  /** Absolute; null when no copy was made. */
  readonly written: string | null;
  /** What the user is told, one line each. */
  readonly told: readonly Message[];
  /** True when the folder could not be written to. */
  readonly isFaulty: boolean;
}

/** Writes the annotated copy of a checked file below the output folder. Files without a checked table get none. */
export async function writeCopy(input: InputFile, result: FileResult, context: CopyContext): Promise<CopyResult> {
  const { renderer, language, out, inputs } = context;
  const { bytes, checked } = result;
  if (!bytes || !checked.report || checked.report.tables.length === 0)
    return { written: null, told: [], isFaulty: false };
  const skipped = (problem: string): CopyResult => ({
    written: null,
    told: [cliMessages.say('out-skipped', { file: input.shown, problem })],
    isFaulty: false,
  });
  const annotated = annotate(bytes, marksOf(checked.report, renderer, language), { inflate, deflate });
  if (!annotated.ok) {
    const isOther = annotated.problem.code === 'only-xlsx';
    return skipped(
      isOther ? cliMessages.templates['out-only-xlsx'][language] : renderer.problem(annotated.problem, language),
    );
  }
  const wanted = path.join(out, input.below);
  try {
    const written = await writeResult(wanted, annotated.bytes, inputs, isOurs);
    const name = written === wanted ? 'out-written' : 'out-renamed';
    return { written, told: [cliMessages.say(name, { path: written }), ...annotated.notices], isFaulty: false };
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    const told = [cliMessages.say('out-not-folder', { folder: path.dirname(wanted), detail })];
    return { written: null, told, isFaulty: true };
  }
}

/** A marked copy that nobody has saved since we wrote it holds nothing that is not made again. */
function isOurs(existing: Uint8Array): boolean {
  try {
    return undoExactly(ZipPackage.open(existing, { inflate }));
  } catch {
    return false;
  }
}
