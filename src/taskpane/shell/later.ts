/** Parts that the first screen does without. They are fetched as soon as it stands, so that nobody waits for them. */
export const loadResults = () => import('../results/results');
export const loadMoreItems = () => import('./more-items');
export const loadPlanList = () => import('./plan-list');

/** Fetches all of them; one that does not come now is asked for again by whoever needs it. */
export function loadLater(): void {
  for (const load of [loadResults, loadPlanList, loadMoreItems]) load().catch(() => undefined);
}
