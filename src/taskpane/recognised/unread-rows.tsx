import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { TableOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { useWords } from '../words/use-words';
import { recognisedMessages } from './messages';
import { RowChoice } from './row-choice';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: '4px 0 0',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { listStyleType: 'none', margin: '2px 0 0', padding: 0, maxHeight: '220px', overflowY: 'auto' },
  row: { padding: '2px 0' },
});

interface Props {
  readonly table: TableOverview;
}

/** Rows that hold something but were not understood, each with its reason, the way to it, and a way to tell what it is. */
export function UnreadRows({ table }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const { sheet, left: column, unread: rows, unreadCount: count } = table;
  const title = words('unread', { count });
  return (
    <>
      <p className={styles.title}>
        <WarningRegular aria-hidden />
        {title}
      </p>
      <ul className={styles.rows} aria-label={title}>
        {rows.map(({ row, reason }) => (
          <li key={row} className={styles.row}>
            <CellLink place={{ sheet, row, column }}>{words('unread-row', { row: row + 1, reason })}</CellLink>
            {!table.of && <RowChoice table={table} row={row} said={null} />}
          </li>
        ))}
        {count > rows.length && <li className={styles.row}>{words('unread-more', { count: count - rows.length })}</li>}
      </ul>
    </>
  );
}
