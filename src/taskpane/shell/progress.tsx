import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../store/use-pane';
import type { Work } from '../store/pane-state';
import { useWords } from '../words/use-words';
import { keepFocus } from './focus';
import { shellMessages } from './messages';
import { progressText } from './progress-text';

const useStyles = makeStyles({
  work: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  text: { flexGrow: 1 },
  bar: { marginTop: '2px' },
});

/** How far a work is, and a way to stop it. */
export default function Progress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const pane = usePane();
  const { progress, canCancel } = work;
  return (
    <>
      <div className={styles.work}>
        <span className={styles.text}>{progressText(work, words)}</span>
        {canCancel && (
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'action');
              pane.cancel();
            }}
          >
            {words('stop')}
          </Button>
        )}
      </div>
      <ProgressBar
        className={styles.bar}
        aria-label={progressText({ ...work, progress: null }, words)}
        {...(progress ? { value: progress.done, max: progress.total } : {})}
      />
    </>
  );
}
