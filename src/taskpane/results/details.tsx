import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useWords } from '../words/use-words';
import type { CellPlace } from '../engine/cell-place';
import { resultMessages } from './messages';
import { ReasonView } from './reason-view';
import { useDetails } from './use-details';

const useStyles = makeStyles({
  details: { marginTop: '4px', display: 'flex', flexDirection: 'column', gap: '10px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly id: string;
  readonly table: number;
  /** Null for what concerns the whole table. */
  readonly row: number | null;
  /** Where the record stands, when it is one. */
  readonly place?: CellPlace;
}

// Choosing what a row is takes parts that the list itself does without.
const RecordRow = lazy(() => import('../recognised/record-row'));

/** Every reason in full, then what lies in the table, then notes. */
export function Details({ id, table, row, place }: Props) {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const details = useDetails(table, row);
  if (!details) return <div id={id}>{words('loading')}</div>;
  const { reasons, ofTable, notes } = details;
  return (
    <div id={id} className={styles.details}>
      {reasons.map((reason, index) => (
        <ReasonView key={index} reason={reason} />
      ))}
      {row !== null && ofTable.length > 0 && <p className={styles.heading}>{words('about-table')}</p>}
      {ofTable.map((reason, index) => (
        <ReasonView key={index} reason={reason} />
      ))}
      {notes.length > 0 && <p className={styles.heading}>{words('notes')}</p>}
      {notes.map((reason, index) => (
        <ReasonView key={index} reason={reason} />
      ))}
      {place && (
        <Suspense fallback={null}>
          <RecordRow sheet={place.sheet} row={place.row} column={place.column} />
        </Suspense>
      )}
    </div>
  );
}
