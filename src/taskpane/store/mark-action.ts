import type { MarksOutcome } from '../../excel/workbook-host';
import { fetchMarks } from '../engine/hand-over';
import { check } from './check-action';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

const { say } = paneMessages;

/**
 * Marks the workbook. It is read and judged anew just before: a row that was moved meanwhile must not get another row's mark.
 * Cancelled while it writes, it ends the writing and takes everything of ours away.
 */
export async function mark(pane: PaneContext, running: Running): Promise<Notice | null> {
  const found = await check(pane, running);
  if (found) return found;
  running.signal.throwIfAborted();
  const marks = await fetchMarks(pane.engine, pane.get().language);
  running.signal.throwIfAborted();
  running.phase('marking', true);
  const onAbort = (): void => running.phase('stopping', false);
  running.signal.addEventListener('abort', onAbort);
  const outcome = await pane.host.applyMarks(marks, { onProgress: running.progress });
  if (running.signal.aborted) {
    await pane.host.removeMarks();
    pane.set({ hasMarks: false, areMarksOld: false });
    return { intent: 'info', message: say('stopped-marking'), next: null, problems: [], retry: 'mark' };
  }
  running.signal.removeEventListener('abort', onAbort);
  pane.set({ hasMarks: true, areMarksOld: false });
  const rows = marks.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return markedNotice(outcome, rows, marks.results.name);
}

function markedNotice({ tables, problems }: MarksOutcome, rows: number, sheet: string): Notice {
  if (problems.length === 0) {
    const message = say('marked', { rows, tables, sheet });
    return { intent: 'success', message, next: say('marked-next'), problems, retry: null };
  }
  const message = tables > 0 ? say('marked-in-part', { tables }) : say('marked-nothing');
  return { intent: 'warning', message, next: null, problems, retry: 'mark' };
}

/** Removes every mark of ours. */
export async function unmark(pane: PaneContext, running: Running): Promise<Notice | null> {
  running.phase('unmarking', false);
  const { problems } = await pane.host.removeMarks();
  if (problems.length > 0)
    return { intent: 'warning', message: say('unmarked-in-part'), next: null, problems, retry: 'unmark' };
  pane.set({ hasMarks: false, areMarksOld: false });
  return { intent: 'success', message: say('unmarked'), next: null, problems: [], retry: null };
}
