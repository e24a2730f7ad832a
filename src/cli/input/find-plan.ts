import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadPlanText, planById, readJson, shippedIds, type Bases, type Plan } from '../../plan/index';
import type { LoadResult } from '../../plan/load';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

/** Ids of the shipped plans. */
const knownPlans = (): readonly string[] => shippedIds();

type FoundPlan = LoadResult & { readonly file: string | null };

/**
 * The plan of an id or of a plan file.
 * @throws UsageError when there is no such plan or the file cannot be opened.
 */
export async function findPlan(asked: string | undefined, cwd: string, example: string): Promise<FoundPlan> {
  if (asked === undefined) {
    throw new UsageError(cliMessages.say('no-plan', { known: { list: knownPlans() } }), example);
  }
  const shipped = planById(asked);
  if (shipped) return { ok: true, plan: shipped, file: null };
  if (!/\.json$/i.test(asked)) {
    throw new UsageError(cliMessages.say('unknown-plan', { plan: asked, known: { list: knownPlans() } }), example);
  }
  return { ...(await readPlanFile(asked, cwd, example)), file: asked };
}

/**
 * A plan file; what it builds on is a shipped plan, or the file `<id>.json` in the same folder.
 * @throws UsageError when the file cannot be opened.
 */
export async function readPlanFile(file: string, cwd: string, example: string): Promise<LoadResult> {
  const from = path.resolve(cwd, file);
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(cliMessages.say('plan-unreadable', { file }), example);
  return loadPlanText(text, documentsIn(path.dirname(from)));
}

/** Plan documents of a folder by their ids. A file that holds another id is not the one that was meant. */
const documentsIn =
  (folder: string): Bases =>
  (id) => {
    try {
      const read = readJson(readFileSync(path.join(folder, `${id}.json`), 'utf8'));
      const data: unknown = read.ok ? read.data : null;
      return typeof data === 'object' && data !== null && 'id' in data && data.id === id ? data : undefined;
    } catch {
      return undefined;
    }
  };

/** A shipped plan with the type that the rest of the command line uses. */
export type { Plan };
