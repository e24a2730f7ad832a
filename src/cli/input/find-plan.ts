import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadPlanText, planById, readJson, shippedIds, type Bases } from '../../plan/index';
import type { LoadResult } from '../../plan/load';
import { canTake, withOverlay } from '../../plan/overlay';
import { OVERLAY_SIGN, planIds } from '../../plan/plan-ids';
import { loadOwnPlan } from '../../plan/own-plan';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

type FoundPlan = LoadResult & { readonly file: string | null };

/**
 * The plan of an id or of a plan file, with an overlay where one is asked for (`<plan>+<overlay>`, each an id or a file).
 * @throws UsageError when there is no such plan, the file cannot be opened, or the plan cannot take the overlay.
 */
export async function findPlan(asked: string | undefined, cwd: string, example: string): Promise<FoundPlan> {
  if (asked === undefined) {
    throw new UsageError(cliMessages.say('no-plan', { known: { list: shippedIds() } }), example);
  }
  const [own = '', ...overlays] = partsOf(asked);
  let found = await findPart(own, cwd, example);
  for (const part of overlays) {
    const overlay = await findPart(part, cwd, example);
    if (!found.ok || !overlay.ok) return found.ok ? overlay : found;
    if (!canTake(found.plan, overlay.plan))
      throw new UsageError(cliMessages.say('not-overlay', { plan: found.plan.id, overlay: overlay.plan.id }), example);
    found = { ...found, plan: withOverlay(found.plan, overlay.plan) };
  }
  return found;
}

async function findPart(asked: string, cwd: string, example: string): Promise<FoundPlan> {
  const shipped = planById(asked);
  if (shipped) return { ok: true, plan: shipped, file: null };
  if (!isFile(asked)) {
    throw new UsageError(cliMessages.say('unknown-plan', { plan: asked, known: { list: shippedIds() } }), example);
  }
  return { ...(await readPlanFile(asked, cwd, example, loadOwnPlan)), file: asked };
}

const isFile = (asked: string): boolean => /\.json$/i.test(asked);

/** `<plan>+<overlay>`, each an id or a file; a plus sign inside the name of a file parts nothing. */
function partsOf(asked: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of planIds(asked)) {
    const last = parts.at(-1);
    if (last === undefined || isFile(last) || planById(last)) parts.push(piece);
    else parts[parts.length - 1] = `${last}${OVERLAY_SIGN}${piece}`;
  }
  return parts;
}

/**
 * A plan file; what it builds on is a shipped plan, or the file `<id>.json` in the same folder.
 * @throws UsageError when the file cannot be opened.
 */
export async function readPlanFile(
  file: string,
  cwd: string,
  example: string,
  load = loadPlanText,
): Promise<LoadResult> {
  const from = path.resolve(cwd, file);
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(cliMessages.say('plan-unreadable', { file }), example);
  return load(text, documentsIn(path.dirname(from)));
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
