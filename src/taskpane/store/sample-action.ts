import { check } from './check-action';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** Bytes of the sample workbook. */
export type Samples = () => Promise<ArrayBuffer>;

/** Checks the sample that comes with the product; the open workbook is not touched. */
export async function checkSample(
  pane: PaneContext,
  running: Running,
  samples: Samples | undefined,
): Promise<Notice | null> {
  const { say } = paneMessages;
  const bytes = await samples?.().catch(() => undefined);
  const opened = bytes && (await pane.engine.ask('file', { bytes }, [bytes]));
  if (!opened?.ok) {
    const next = say('sample-unavailable-next');
    return { intent: 'error', message: say('sample-unavailable'), next, problems: [], retry: null };
  }
  pane.set({ source: 'sample', isChecked: false, activeSheet: opened.activeSheet, corrections: [], lists: [] });
  return check(pane, running);
}
