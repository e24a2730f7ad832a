import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';

export const CurrentPane = createContext<Pane | null>(null);

/** What a person can do in the pane. */
export function usePane(): Pane {
  const pane = useContext(CurrentPane);
  if (!pane) throw new Error('No pane around this component');
  return pane;
}

/** One part of the pane's state; `select` gives the same value as long as that part did not change. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { state } = usePane();
  return useSyncExternalStore(state.subscribe, () => select(state.get()));
}
