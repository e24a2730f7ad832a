import type { PaneContext } from './context';
import type { ChosenFile } from './list-file';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** Takes a file as the score plan; a notice where it is none. */
export async function takeScorePlan(pane: PaneContext, running: Running, file: ChosenFile): Promise<Notice | null> {
  running.phase('reading', false);
  const bytes = await file.arrayBuffer();
  const read = await pane.engine.ask('score-plan-file', { bytes }, [bytes]);
  const { say } = paneMessages;
  if (!read.ok) {
    const { message, next } = read;
    return {
      intent: 'error',
      message: say('score-plan-unread', { file: file.name, problem: message }),
      next: say('list-next', { next }),
      problems: [],
      retry: null,
    };
  }
  const { plan, methods, unread } = read;
  pane.set({ scorePlan: { file: file.name, plan, methods, unread } });
  return null;
}
