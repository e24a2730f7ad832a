import { lazy, Suspense } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Start } from '../start/start';
import { usePaneState } from '../store/use-pane';
import type { PaneState } from '../store/pane-state';
import { NoticeBar } from './notice-bar';

const Results = lazy(() => import('../results/results'));
const Help = lazy(() => import('../help/help'));

const useStyles = makeStyles({ main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' } });

const screenOf = ({ isHelpShown, isChecked, overview }: PaneState) => {
  if (isHelpShown) return 'help';
  return isChecked && overview ? 'results' : 'start';
};

const SCREENS = { start: Start, results: Results, help: Help };

/** The one screen that is in front. */
export function Screen() {
  const styles = useStyles();
  const Shown = SCREENS[usePaneState(screenOf)];
  return (
    <main className={styles.main}>
      <NoticeBar />
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </main>
  );
}
