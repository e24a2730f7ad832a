import { makeStyles, tokens } from '@fluentui/react-components';
import { UNITS_LIST } from '../../plan/lists';
import { ListRow } from '../plan/list-row';
import { usePlanView } from '../plan/use-plan-view';
import { usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { batchMessages } from './messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  about: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The list of units that are to send something: a sheet of the open workbook or a file. */
export function ExpectedUnitsList() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const view = usePlanView();
  const named = usePaneState((state) => state.lists).find(({ list }) => list === UNITS_LIST);
  const list = view?.lists.find(({ id }) => id === UNITS_LIST);
  if (!list) return null;
  // A file is known by its names before any workbook was checked.
  const known =
    named?.from === 'file' && named.names
      ? { source: named.file, count: named.names.length, unread: named.unread }
      : list.known;
  return (
    <>
      <ul className={styles.list}>
        <ListRow list={{ ...list, known }} />
      </ul>
      <p className={styles.about}>{words('expected')}</p>
    </>
  );
}
