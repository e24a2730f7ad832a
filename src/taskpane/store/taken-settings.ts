import type { PaneSettings } from '../../excel/workbook-host';
import { formsOfPlan, joinedForms } from '../recognised/said';
import { storedLists, takenLists } from './named-lists';
import type { PaneState } from './pane-state';

/** What was saved in the workbook, beside what the person has said since the pane opened. */
export function takenSettings(
  { plan, corrections, forms, lists }: PaneSettings,
  { plan: chosen, plans, corrections: made, forms: known, lists: named }: PaneState,
): Partial<PaneState> {
  const isWanted = plan !== null && chosen?.by !== 'person';
  const isHere = plans.some(({ id }) => id === plan);
  const kept = corrections.filter(({ sheet, header }) =>
    made.every((own) => own.sheet !== sheet || own.header.first !== header.first),
  );
  return {
    ...(isWanted && isHere ? { plan: { id: plan, by: 'settings' }, missingPlan: null } : {}),
    ...(isWanted && !isHere ? { plan: null, missingPlan: plan } : {}),
    corrections: [...kept, ...made],
    forms: joinedForms(forms, known),
    lists: takenLists(lists, named),
    areCorrectionsSaved: kept.length > 0,
  };
}

/** What of the pane's state goes with the workbook: of forms those of its plan alone. */
export const settingsOf = ({ plan, missingPlan, corrections, forms, lists }: PaneState): PaneSettings => ({
  version: 2,
  plan: plan?.id ?? missingPlan,
  corrections,
  forms: formsOfPlan(forms, plan),
  ...(lists.length > 0 ? { lists: storedLists(lists) } : {}),
});
