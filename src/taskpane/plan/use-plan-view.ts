import { useEffect, useState } from 'react';
import type { PlanView } from '../engine/protocol';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage } from '../words/use-words';

/** The page of the chosen plan, fetched anew with every report; null until it came. What was there stays meanwhile. */
export function usePlanView(): PlanView | null {
  const { engine } = usePane().state;
  const language = useLanguage();
  const plan = usePaneState((state) => state.plan?.id ?? null);
  const revision = usePaneState((state) => state.revision);
  const [view, setView] = useState<PlanView | null>(null);
  useEffect(() => {
    if (plan === null) return;
    let isWanted = true;
    engine.ask('plan-page', { plan, language }).then(
      (answer) => {
        if (isWanted) setView(answer);
      },
      // The engine was stopped; it is asked again with the next report.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [engine, plan, language, revision]);
  return view;
}
