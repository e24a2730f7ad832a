import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { deliverFile } from '../download/deliver-file';
import { Across } from './across';
import { CompareButton } from './compare/compare-button';
import { batchMessages } from './messages';
import { useBatch, useBatchState } from './use-batch';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '4px 0 8px' },
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What can be done with the files: check on, make the summary, clear; and what shows only across files. */
export function BatchActions() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const batch = useBatch();
  const isWorking = useBatchState(({ work }) => work !== null);
  const left = useBatchState(({ files, done }) => files.length - done);
  const done = useBatchState((state) => state.done);
  const checkedBy = useBatchState((state) => state.plan);
  const plan = usePaneState((state) => state.plan?.id ?? null);
  const scorePlan = usePaneState((state) => state.scorePlan);
  const scoredBy = useBatchState((state) => state.scorePlan);
  const isOtherScorePlan = checkedBy !== null && scorePlan !== scoredBy;
  const hasOtherLists = useOtherLists(isWorking);
  const isOtherPlan = checkedBy !== null && plan !== checkedBy;
  const isOther = isOtherPlan || isOtherScorePlan || hasOtherLists;
  const name = words('file-name');
  return (
    <>
      {scoredBy && <p className={styles.note}>{words('scored-by', { file: scoredBy.file })}</p>}
      {isOther && (
        <p className={styles.note}>
          {words(isOtherPlan ? 'other-plan' : isOtherScorePlan ? 'other-score-plan' : 'other-lists')}
        </p>
      )}
      <div className={styles.row}>
        {(left > 0 || isOther) && (
          <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void batch.start()}>
            {done > 0 && !isOther ? words('resume', { count: left }) : words('start')}
          </Button>
        )}
        {done > 0 && (
          <Button
            appearance={left > 0 ? 'secondary' : 'primary'}
            disabledFocusable={isWorking}
            onClick={() => void batch.makeInWorkbook()}
          >
            {words('make-sheets')}
          </Button>
        )}
        {done > 0 && (
          <Button
            disabledFocusable={isWorking}
            onClick={() => void batch.save((bytes) => deliverFile(bytes, name, 'xlsx'))}
          >
            {words('save')}
          </Button>
        )}
        {done > 1 && <CompareButton id="files" />}
        <Button disabledFocusable={isWorking} onClick={() => void batch.clear()}>
          {words('clear')}
        </Button>
      </div>
      <Across />
    </>
  );
}

/** Whether the office's lists have changed since the files were checked. */
function useOtherLists(isWorking: boolean): boolean {
  const batch = useBatch();
  const lists = usePaneState((state) => state.lists);
  const revision = usePaneState((state) => state.revision);
  const [hasOther, setOther] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void batch.hasOtherLists().then((other) => {
      if (isWanted) setOther(other);
    });
    return () => {
      isWanted = false;
    };
  }, [batch, lists, revision, isWorking]);
  return hasOther;
}
