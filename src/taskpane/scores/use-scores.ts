import { useEffect, useState } from 'react';
import type { ScoreAsk, ScoreView } from '../engine/scores/score-types';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage } from '../words/use-words';

export type ScoreWish = Omit<ScoreAsk, 'language'>;

/** The scores as they are now, fetched anew with every report; null until they came. What was there stays meanwhile. */
export function useScores({ contest, role, unit }: ScoreWish): ScoreView | null {
  const { engine } = usePane().state;
  const language = useLanguage();
  const revision = usePaneState((state) => state.revision);
  const [view, setView] = useState<ScoreView | null>(null);
  useEffect(() => {
    let isWanted = true;
    engine.ask('scores', { contest, role, unit, language }).then(
      (answer) => {
        if (isWanted) setView(answer);
      },
      // The engine was stopped; it is asked again with the next report.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [engine, contest, role, unit, language, revision]);
  return view;
}
