import { lazy, Suspense, type Ref } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Start } from '../start/start';
import { usePaneState } from '../store/use-pane';
import type { PaneState } from '../store/pane-state';
import { NoticeBar } from './notice-bar';

const Results = lazy(() => import('../results/results'));
const Recognised = lazy(() => import('../recognised/recognised'));
const Help = lazy(() => import('../help/help'));

const useStyles = makeStyles({ main: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' } });

const screenOf = ({ isHelpShown, isChecked, overview, tab }: PaneState) => {
  if (isHelpShown) return 'help';
  if (overview && tab === 'recognised') return 'recognised';
  return isChecked && overview ? 'results' : 'start';
};

const SCREENS = { start: Start, results: Results, recognised: Recognised, help: Help };

/** The one screen that is in front. @param layer where menus and lists are drawn, so that they too stand in a landmark. */
export function Screen({ layer }: { readonly layer: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const Shown = SCREENS[usePaneState(screenOf)];
  return (
    <main className={styles.main}>
      <NoticeBar />
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
      <div ref={layer} />
    </main>
  );
}
