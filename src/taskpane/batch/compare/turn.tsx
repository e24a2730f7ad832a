import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../words/use-words';
import { compareMessages } from './messages';

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2 },
  arrow: { margin: '0 5px', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly before: string | number;
  readonly after: string | number;
}

/** What stood there before and what stands there now: an arrow to the eye, a word to the ear. */
export function Turn({ before, after }: Props) {
  const styles = useStyles();
  const words = useWords(compareMessages);
  return (
    <>
      <span className={styles.before}>{before}</span>
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      <span className={styles.spoken}> {words('becomes')} </span>
      <span className={styles.after}>{after}</span>
    </>
  );
}
