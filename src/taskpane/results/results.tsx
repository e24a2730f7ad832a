import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { SpokenHeading } from '../shell/spoken-heading';
import { Counts } from './counts';
import { Empty } from './empty';
import { resultMessages } from './messages';
import { ResultList } from './result-list';
import { Toolbar } from './toolbar';
import { usePages } from './use-pages';
import { useQuiet } from './use-quiet';

/** Quiet time after the last key before the list is searched. */
const QUIET_MS = 200;

const useStyles = makeStyles({
  // A scroll bar that is always there: some hosts hide it until the pointer is over it.
  screen: { flex: '1 1 0', minHeight: 0, overflowY: 'scroll', overflowX: 'hidden', position: 'relative' },
});

/** Counts, filters and the list. */
export default function Results() {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const overview = usePaneState((state) => state.overview);
  const view = usePaneState((state) => state.view);
  const search = useQuiet(view.search, QUIET_MS);
  const revision = usePaneState((state) => state.revision);
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, show } = usePages({ ...view, search, language }, revision);
  if (!overview) return null;
  return (
    <div ref={scroller} className={styles.screen}>
      <SpokenHeading text={words('heading')} />
      <Counts {...overview} />
      <Toolbar shown={pages?.records ?? null} total={overview.records} />
      {pages?.total === 0 ? <Empty /> : <ResultList scroller={scroller} pages={pages} onShow={show} />}
    </div>
  );
}
