import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePaneState } from '../store/use-pane';
import { noticeWords } from '../words/notice-words';
import { useLanguage } from '../words/use-words';

const Progress = lazy(() => import('./progress'));

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
});

/** What was just done, said aloud too; while something takes its time, how far it is. */
export function Status() {
  const styles = useStyles();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const announcement = usePaneState((state) => state.announcement);
  const isLong = useLasting(work !== null, PATIENCE_MS);
  const shown = isLong ? work : null;
  return (
    <div className={styles.area}>
      <Suspense fallback={null}>{shown && <Progress work={shown} />}</Suspense>
      <div role="status" aria-live="polite">
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
