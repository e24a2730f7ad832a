import { useEffect, useState } from 'react';
import type { RowDetails } from '../engine/list-types';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage } from '../words/use-words';

/** Why a record has its verdict, fetched anew with every report; null until it came. What was there stays meanwhile. */
export function useDetails(table: number, row: number | null): RowDetails | null {
  const { engine } = usePane().state;
  const language = useLanguage();
  const revision = usePaneState((state) => state.revision);
  const [details, setDetails] = useState<RowDetails | null>(null);
  useEffect(() => {
    let isWanted = true;
    engine.ask('details', { table, row, language }).then(
      (answer) => {
        if (isWanted) setDetails(answer);
      },
      // The engine was stopped, and its report with it: the list goes too.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [engine, table, row, language, revision]);
  return details;
}
