import type { PaneSettings } from '../../excel/workbook-host';
import { takenLists } from './named-lists';
import type { PaneState } from './pane-state';

/** What was saved in the workbook, beside what the person has said since the pane opened. */
export function takenSettings(
  { plan, corrections, lists }: PaneSettings,
  { plan: chosen, plans, corrections: made, lists: named }: PaneState,
): Partial<PaneState> {
  const isTaken = plan !== null && chosen?.by !== 'person' && plans.some(({ id }) => id === plan);
  const kept = corrections.filter(({ sheet, header }) =>
    made.every((own) => own.sheet !== sheet || own.header.first !== header.first),
  );
  return {
    ...(isTaken ? { plan: { id: plan, by: 'settings' } } : {}),
    corrections: [...kept, ...made],
    lists: takenLists(lists, named),
    areCorrectionsSaved: kept.length > 0,
  };
}
