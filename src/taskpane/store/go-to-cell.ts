import type { RowIndex } from '../../sheet/address';
import type { CellPlace } from '../engine/cell-place';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import { failure } from './run-work';

const { say } = paneMessages;

/** Shows a cell of the open workbook to the person, or says why it cannot be shown. */
export async function goToCell(pane: PaneContext, { sheet: name, row, column }: CellPlace): Promise<void> {
  if (pane.get().source === 'sample') {
    pane.announce(say('sample-has-no-cells'));
    return;
  }
  const sheet = pane.sheet({ name });
  if (!sheet) {
    tellSheetGone(pane, name);
    return;
  }
  try {
    await pane.host.select(sheet.id, row as RowIndex, column);
  } catch (error) {
    pane.set({ notice: failure(error, null) });
  }
}

function tellSheetGone(pane: PaneContext, sheet: string): void {
  const message = say('sheet-gone', { sheet });
  const notice = { intent: 'warning', message, next: say('sheet-gone-next'), problems: [], retry: 'check' } as const;
  pane.set({ notice, isStale: true });
}
