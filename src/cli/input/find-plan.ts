import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadPlanText, planById, shippedIds, type Plan } from '../../plan/index';
import type { LoadResult } from '../../plan/load';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

/** Ids of the shipped plans. */
export const knownPlans = (): readonly string[] => shippedIds();

export type FoundPlan = LoadResult & { readonly file: string | null };

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

/** @throws UsageError when the file cannot be opened. */
export async function readPlanFile(file: string, cwd: string, example: string): Promise<LoadResult> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => null);
  if (text === null) throw new UsageError(cliMessages.say('plan-unreadable', { file }), example);
  return loadPlanText(text);
}

/** A shipped plan with the type that the rest of the command line uses. */
export type { Plan };
