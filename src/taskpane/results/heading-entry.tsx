import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { CriterionEntry, TableEntry } from '../engine/list-types';
import { useWords } from '../words/use-words';
import { resultMessages } from './messages';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  closed: { transform: 'rotate(-90deg)' },
  text: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A table or a criterion: its rows follow, or are put away. */
export function HeadingEntry({
  entry,
  onFold,
}: {
  readonly entry: TableEntry | CriterionEntry;
  readonly onFold: () => void;
}) {
  const styles = useStyles();
  const words = useWords(resultMessages);
  return (
    <button type="button" className={styles.heading} aria-expanded={!entry.isClosed} onClick={onFold}>
      <ChevronDownRegular aria-hidden className={mergeClasses(styles.chevron, entry.isClosed && styles.closed)} />
      <span className={styles.text}>
        {entry.title || words('met-all')}
        {entry.kind === 'table' && (
          <span className={styles.small}>
            {entry.sheet} · {entry.range}
          </span>
        )}
      </span>
      <span className={styles.count}>{words('rows', { count: entry.count })}</span>
    </button>
  );
}
