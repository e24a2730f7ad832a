import type { ScorePlanMemory } from '../../excel/local-score-plan';
import type { PaneContext } from './context';
import type { ChosenFile } from './list-file';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** Takes up the score plan that was chosen on this machine before; one that can no longer be read is forgotten. */
export async function offerScorePlan(pane: PaneContext, memory: ScorePlanMemory | undefined): Promise<void> {
  const kept = memory?.load() ?? null;
  if (!kept) return;
  const bytes = new TextEncoder().encode(kept.text).slice().buffer;
  const read = await pane.engine.ask('score-plan-file', { bytes }, [bytes]);
  if (!read.ok) memory?.save(null);
  else {
    const { file, unread, chosen } = kept;
    pane.set({ scorePlan: { file, plan: read.plan, methods: read.methods, unread, keptSince: chosen } });
  }
}

/** Takes a file as the score plan, and keeps it for the next time; a notice where it is none, or cannot be kept. */
export async function takeScorePlan(
  pane: PaneContext,
  memory: ScorePlanMemory | undefined,
  running: Running,
  file: ChosenFile,
): Promise<Notice | null> {
  running.phase('reading', false);
  const bytes = await file.arrayBuffer();
  const read = await pane.engine.ask('score-plan-file', { bytes }, [bytes]);
  const { say } = paneMessages;
  const told = { problems: [], retry: null } as const;
  if (!read.ok) {
    const { message, next } = read;
    const unread = say('score-plan-unread', { file: file.name, problem: message });
    return { ...told, intent: 'error', message: unread, next: say('list-next', { next }) };
  }
  const { plan, methods, unread } = read;
  pane.set({ scorePlan: { file: file.name, plan, methods, unread, keptSince: null } });
  const isKept = memory?.save({ file: file.name, text: JSON.stringify(plan), unread, chosen: pane.today() }) ?? true;
  if (isKept) return null;
  const message = say('score-plan-not-kept', { file: file.name });
  return { ...told, intent: 'info', message, next: say('plan-file-not-kept-next') };
}

/** Forgets the chosen score plan, here and for the next time. */
export function dropScorePlan(pane: PaneContext, memory: ScorePlanMemory | undefined): void {
  memory?.save(null);
  pane.set({ scorePlan: null });
}
