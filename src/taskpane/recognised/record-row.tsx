import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../engine/cell-place';
import { usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';
import { RowChoice } from './row-choice';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the row of a record is, where it was taken for one by mistake. */
export default function RecordRow({ sheet, row, column }: CellPlace) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const overview = usePaneState((state) => state.overview);
  const table = overview?.tables.find(
    (one) =>
      one.sheet === sheet &&
      row > one.headerRows.last &&
      row <= one.bottom &&
      column >= one.left &&
      column <= one.right,
  );
  if (!table) return null;
  return (
    <div>
      <div className={styles.label} aria-hidden>
        {words('row-is', { row: row + 1 })}
      </div>
      <RowChoice table={table} row={row} said={table.saidRows.find((one) => one.row === row)?.rowClass ?? null} />
    </div>
  );
}
