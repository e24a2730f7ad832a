import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';

/** Gives the bytes of a file to the person. @returns the name it got */
export type Deliver = (bytes: ArrayBuffer, name: string) => string;

/** The report that is shown as a JSON document, the same as that of the command line but for the hash of the file. */
export async function saveReport(pane: PaneContext, deliver: Deliver): Promise<Notice | null> {
  const { say } = paneMessages;
  const { language } = pane.get();
  const file = pane.workbookName;
  const { bytes } = await pane.engine.ask('document', { file, language });
  const name = deliver(bytes, reportFileName(file));
  const message = say('report-saved', { name });
  return { intent: 'success', message, next: say('report-saved-next'), problems: [], retry: null };
}

/** `de-nghi.xlsx` gives `de-nghi.json`. */
const reportFileName = (workbook: string): string => `${workbook.replace(/\.[^.]*$/, '') || 'ket-qua'}.json`;
