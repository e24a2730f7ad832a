import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ALL_ROWS } from '../store/pane-state';
import { keepFocus } from '../shell/focus';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { resultMessages } from './messages';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 16px',
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

/** A view without a row, with a way to see them all. */
export function Empty() {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const pane = usePane();
  const isNarrowed = usePaneState(({ view }) => view.verdicts.length > 0 || view.search !== '');
  return (
    <div className={styles.empty}>
      <span>{words('nothing-here')}</span>
      {isNarrowed && (
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, 'tab');
            pane.setView({ ...ALL_ROWS, group: pane.state.get().view.group });
          }}
        >
          {words('show-all')}
        </Button>
      )}
    </div>
  );
}
