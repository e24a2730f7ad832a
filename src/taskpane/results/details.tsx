import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/use-words';
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
}

/** Every reason in full, then what lies in the table, then notes. */
export function Details({ id, table, row }: Props) {
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
    </div>
  );
}
