import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { comparisonMessages, type ComparisonLine } from '../../../report/comparison-lines';
import { LookIcon, useLookStyles } from '../../results/verdict-look';
import { useWords } from '../../words/use-words';
import { compareMessages } from './messages';
import { Turn } from './turn';

const useStyles = makeStyles({
  line: { position: 'relative', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0' },
  head: { margin: 0, overflowWrap: 'anywhere' },
  change: {
    marginRight: '6px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  verdict: { display: 'flex', gap: '5px', margin: '3px 0 0', color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  cells: { margin: '4px 0 0', padding: 0 },
  header: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: '0 0 4px', overflowWrap: 'anywhere' },
});

/** A record that came, went or changed: its verdict before and after, why that moved, and each cell that says something else. */
export function RecordLine({ line }: { readonly line: ComparisonLine }) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(compareMessages);
  const changeWords = useWords(comparisonMessages);
  const { change, subject, place, before, after, cells, settled, arisen } = line;
  const now = after ?? before;
  const look = now?.verdict ?? 'info';
  const isMoved = before !== null && after !== null && before.verdict !== after.verdict;
  return (
    <li className={styles.line}>
      <p className={styles.head}>
        <span className={styles.change}>{changeWords(change)}</span> <span className={styles.subject}>{subject}</span>
      </p>
      <p className={styles.text}>{place}</p>
      {now && (
        <p className={styles.verdict}>
          <LookIcon look={look} className={mergeClasses(styles.icon, looks[look])} />
          <span>{isMoved ? <Turn before={before.label} after={after.label} /> : now.label}</span>
        </p>
      )}
      {settled.length > 0 && <p className={styles.text}>{words('settled', { criteria: { list: settled } })}</p>}
      {arisen.length > 0 && <p className={styles.text}>{words('arisen', { criteria: { list: arisen } })}</p>}
      {change === 'changed' && cells.length === 0 && <p className={styles.text}>{words('verdict-only')}</p>}
      {cells.length > 0 && (
        <dl className={styles.cells}>
          {cells.map(({ header, cell, before: from, after: to }) => (
            <div key={`${cell} ${header}`}>
              <dt className={styles.header}>{words('cell', { header, cell })}</dt>
              <dd className={styles.value}>
                <Turn before={from} after={to} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
