import type { PaneState } from '../store/pane-state';

/** Name of the sentence to remember while reading on. */
export type ReminderName = 'sample-shown' | 'stale' | 'marks-old';

/** What must be known before reading on; the gravest, null when all is as it looks. The screen for many files has results of its own. */
export function reminderOf(state: PaneState): ReminderName | null {
  const { source, isChecked, isStale, hasMarks, areMarksOld, isBatchShown } = state;
  if (isBatchShown) return null;
  if (source === 'sample') return 'sample-shown';
  if (!isChecked) return null;
  if (isStale) return 'stale';
  return hasMarks && areMarksOld ? 'marks-old' : null;
}
