import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Start } from '../start/start';
import { usePaneState } from '../store/use-pane';
import type { PaneState } from '../store/pane-state';
import { loadLater, loadResults } from './later';
import { NoticeBar } from './notice-bar';

const Results = lazy(loadResults);
const Recognised = lazy(() => import('../recognised/recognised'));
const PlanScreen = lazy(() => import('../plan/plan-screen'));
const ScoresScreen = lazy(() => import('../scores/scores-screen'));
const BatchScreen = lazy(() => import('../batch/batch-screen'));
const Help = lazy(() => import('../help/help'));

const useStyles = makeStyles({ screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' } });

const screenOf = ({ isHelpShown, isBatchShown, isChecked, overview, tab }: PaneState) => {
  if (isHelpShown) return 'help';
  if (isBatchShown) return 'batch';
  if (overview && tab === 'recognised') return 'recognised';
  if (overview && tab === 'plan') return 'plan';
  if (overview && tab === 'scores') return 'scores';
  return isChecked && overview ? 'results' : 'start';
};

const SCREENS = {
  start: Start,
  results: Results,
  recognised: Recognised,
  plan: PlanScreen,
  scores: ScoresScreen,
  help: Help,
  batch: BatchScreen,
};

/** The one screen that is in front. A screen whose code is still on its way leaves the one before it standing. */
export function Screen() {
  const styles = useStyles();
  const Shown = SCREENS[useDeferredValue(usePaneState(screenOf))];
  const isSeen = usePaneState(({ overview }) => overview !== null);
  useEffect(() => {
    if (isSeen) loadLater();
  }, [isSeen]);
  return (
    <div className={styles.screen}>
      <NoticeBar />
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </div>
  );
}
