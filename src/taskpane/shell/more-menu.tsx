import { makeStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy } from 'react';
import { useWords } from '../words/use-words';
import { DropPanel } from './drop-panel';
import { loadMoreItems } from './later';
import { shellMessages } from './messages';

const MoreItems = lazy(loadMoreItems);

const useStyles = makeStyles({ icon: { fontSize: '20px' } });

/** What is needed less often, behind a button. */
export function MoreMenu() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  return (
    <DropPanel name={words('more')} face={<MoreHorizontalRegular aria-hidden className={styles.icon} />}>
      {(close) => <MoreItems close={close} />}
    </DropPanel>
  );
}
