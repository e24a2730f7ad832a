import { useSyncExternalStore } from 'react';
import type { Pane } from '../store/pane';
import { usePane } from '../store/use-pane';
import { Batch } from './batch';
import type { BatchState } from './batch-state';
import { Comparing, type ComparingState } from './compare/comparing';

/** One batch for each pane: it goes on while another screen is in front. */
const batches = new WeakMap<Pane, Batch>();

export function useBatch(): Batch {
  const pane = usePane();
  const known = batches.get(pane);
  if (known) return known;
  const batch = new Batch(pane.state, navigator.hardwareConcurrency || 2);
  batches.set(pane, batch);
  pane.onClose(() => batch.close());
  return batch;
}

const comparings = new WeakMap<Pane, Comparing>();

/** The comparison of two files of the batch. */
export function useComparing(): Comparing {
  const pane = usePane();
  const batch = useBatch();
  const known = comparings.get(pane);
  if (known) return known;
  const comparing = new Comparing(pane.state, batch);
  comparings.set(pane, comparing);
  pane.onClose(() => comparing.close());
  return comparing;
}

/** One part of the comparison's state. */
export function useComparingState<T>(select: (state: ComparingState) => T): T {
  const { state } = useComparing();
  return useSyncExternalStore(state.subscribe, () => select(state.get()));
}

/** One part of the batch's state. */
export function useBatchState<T>(select: (state: BatchState) => T): T {
  const { state } = useBatch();
  return useSyncExternalStore(state.subscribe, () => select(state.get()));
}
