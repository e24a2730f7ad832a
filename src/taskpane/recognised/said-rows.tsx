import { makeStyles, tokens } from '@fluentui/react-components';
import type { TableOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';
import { RowChoice } from './row-choice';

const useStyles = makeStyles({
  title: { margin: '6px 0 0', fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', margin: '2px 0 0', padding: 0 },
  row: { padding: '3px 0' },
});

/** Rows that a person explained, each to be explained otherwise or taken back. */
export function SaidRows({ table }: { readonly table: TableOverview }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  return (
    <>
      <p className={styles.title}>{words('said-rows')}</p>
      <ul className={styles.rows} aria-label={words('said-rows')}>
        {table.saidRows.map(({ row, rowClass, text }) => (
          <li key={row} className={styles.row}>
            <CellLink place={{ sheet: table.sheet, row, column: table.left }}>
              {words('said-row', { row: row + 1, text })}
            </CellLink>
            <RowChoice table={table} row={row} said={rowClass} />
          </li>
        ))}
      </ul>
    </>
  );
}
