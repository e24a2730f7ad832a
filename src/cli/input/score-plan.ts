import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadScorePlanText, type LoadedScorePlanText } from '../../plan/index';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

type FoundScorePlan = LoadedScorePlanText & { readonly file: string };

/** The score plan of the file of `--score-plan`; null when none was given. @throws UsageError when the file cannot be opened. */
export async function findScorePlan(
  file: string | undefined,
  cwd: string,
  example: string,
): Promise<FoundScorePlan | null> {
  if (file === undefined) return null;
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => null);
  if (text === null) throw new UsageError(cliMessages.say('score-plan-unreadable', { file }), example);
  return { ...loadScorePlanText(text), file };
}
