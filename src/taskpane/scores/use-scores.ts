import { useEffect, useState } from 'react';
import type { ScoreAnswer } from '../engine/scores/score-types';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage } from '../words/use-words';

/** The scores as they are now, fetched anew with every report; null until they came. What was there stays meanwhile. */
export function useScores(): ScoreAnswer | null {
  const { engine } = usePane().state;
  const language = useLanguage();
  const revision = usePaneState((state) => state.revision);
  const wish = usePaneState(({ scores }) => scores);
  const [answer, setAnswer] = useState<ScoreAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    engine.ask('scores', { ...wish, language }).then(
      (found) => {
        if (isWanted) setAnswer(found);
      },
      // The engine was stopped; it is asked again with the next report.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [engine, wish, language, revision]);
  return answer;
}
