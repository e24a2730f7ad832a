import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import type { PaneState } from '../store/pane-state';
import { useWords } from '../words/use-words';
import { FIRST_ACTION, keepFocus } from './focus';
import { shellMessages } from './messages';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '8px', padding: '8px 16px 12px', backgroundColor: tokens.colorNeutralBackground1 },
  button: { minWidth: 0, flexGrow: 1, paddingLeft: '8px', paddingRight: '8px', whiteSpace: 'nowrap' },
});

/** What a person is most likely to do next: the one button that stands out. */
const nextAction = ({ isChecked, isStale, hasMarks, areMarksOld }: PaneState): 'check' | 'mark' | 'none' => {
  if (!isChecked || isStale) return 'check';
  return !hasMarks || areMarksOld ? 'mark' : 'none';
};

/** Check, mark, remove marks. While something runs they can be focused but not pressed. */
export function Actions() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const pane = usePane();
  const next = usePaneState(nextAction);
  const isWorking = usePaneState(({ work }) => work !== null);
  const isChecked = usePaneState((state) => state.isChecked);
  const hasRows = usePaneState(({ overview }) => (overview?.records ?? 0) > 0);
  const hasMarks = usePaneState((state) => state.hasMarks);
  const isSample = usePaneState(({ source }) => source === 'sample');
  return (
    <div role="group" aria-label={words('actions')} className={styles.bar}>
      <Button
        {...FIRST_ACTION}
        className={styles.button}
        appearance={next === 'check' ? 'primary' : 'secondary'}
        disabledFocusable={isWorking}
        onClick={() => void pane.check()}
      >
        {words(isChecked ? 'check-again' : 'check')}
      </Button>
      {isSample ? (
        <Button
          className={styles.button}
          disabledFocusable={isWorking}
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, 'action');
            void pane.leaveSample();
          }}
        >
          {words('leave-sample')}
        </Button>
      ) : (
        <>
          {isChecked && (
            <Button
              className={styles.button}
              appearance={next === 'mark' && hasRows ? 'primary' : 'secondary'}
              disabledFocusable={isWorking || !hasRows}
              onClick={() => void pane.mark()}
            >
              {words(hasMarks ? 'mark-again' : 'mark')}
            </Button>
          )}
          {(hasMarks || isChecked) && (
            <Button
              className={styles.button}
              disabledFocusable={isWorking || !hasMarks}
              onClick={() => void pane.unmark()}
            >
              {words('unmark')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
