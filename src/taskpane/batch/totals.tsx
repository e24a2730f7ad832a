import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../criteria/criterion';
import { LookIcon, useLookStyles } from '../results/verdict-look';
import { useWords } from '../words/use-words';
import { batchMessages } from './messages';
import { useBatchState } from './use-batch';

const SHOWN: readonly Verdict[] = ['ineligible', 'incomplete', 'needs-review', 'eligible'];

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    gap: '5px',
    margin: '10px 0 8px',
    padding: 0,
    listStyleType: 'none',
  },
  total: { padding: '5px 6px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
  figure: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground2 },
  icon: { fontSize: '14px' },
});

/** Records of all files by verdict. */
export function Totals() {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(batchMessages);
  const counts = useBatchState((state) => state.counts);
  return (
    <ul className={styles.totals} aria-label={words('totals')}>
      {SHOWN.map((verdict) => (
        <li key={verdict} className={styles.total}>
          <span className={styles.figure}>
            <LookIcon look={verdict} className={mergeClasses(styles.icon, looks[verdict])} />
            {counts[verdict]}
          </span>
          <span className={styles.label}>{words(verdict)}</span>
        </li>
      ))}
    </ul>
  );
}
