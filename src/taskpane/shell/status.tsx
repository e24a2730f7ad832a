import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane, usePaneState } from '../store/use-pane';
import { noticeWords } from '../words/notice-words';
import { useLanguage, useWords } from '../words/use-words';
import { shellMessages } from './messages';
import { progressText } from './progress-text';

/** Works shorter than this are over before anyone could read about them. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({
  area: {
    padding: '6px 16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  work: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1 },
  bar: { marginTop: '2px' },
});

/** What was just done, said aloud too; while something takes its time, how far it is and a way to stop it. */
export function Status() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const work = usePaneState((state) => state.work);
  const announcement = usePaneState((state) => state.announcement);
  const isLong = useLasting(work !== null, PATIENCE_MS);
  const shown = isLong ? work : null;
  return (
    <div className={styles.area}>
      {shown && (
        <div>
          <div className={styles.work}>
            <span className={styles.text}>{progressText(shown, words)}</span>
            {shown.canCancel && (
              <Button size="small" onClick={pane.cancel}>
                {words('stop')}
              </Button>
            )}
          </div>
          <ProgressBar
            className={styles.bar}
            aria-label={progressText({ ...shown, progress: null }, words)}
            {...(shown.progress ? { value: shown.progress.done, max: shown.progress.total } : {})}
          />
        </div>
      )}
      <div role="status" aria-live="polite" key="announcement">
        {announcement && !shown && <span key={announcement.number}>{noticeWords(announcement.message, language)}</span>}
      </div>
    </div>
  );
}

/** True once something has lasted so long. */
function useLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isLong;
}
