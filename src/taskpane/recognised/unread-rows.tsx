import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { UnreadOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { useWords } from '../words/use-words';
import { recognisedMessages } from './messages';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: '4px 0 0',
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { listStyleType: 'none', margin: '2px 0 0', padding: 0, maxHeight: '160px', overflowY: 'auto' },
  row: { padding: '2px 0' },
});

interface Props {
  readonly sheet: string;
  /** Column to go to. */
  readonly column: number;
  readonly rows: readonly UnreadOverview[];
  readonly count: number;
}

/** Rows that hold something but were not understood, each with its reason and the way to it. */
export function UnreadRows({ sheet, column, rows, count }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
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
          </li>
        ))}
        {count > rows.length && <li className={styles.row}>{words('unread-more', { count: count - rows.length })}</li>}
      </ul>
    </>
  );
}
