import { makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { resultMessages } from './messages';

/** The lowest pane that Excel shows leaves little room for the list. */
const SHORT = '@media (max-height: 480px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '0 12px 8px',
    [SHORT]: { flexDirection: 'row', alignItems: 'center', gap: '10px' },
  },
  search: { maxWidth: 'none', width: '100%', [SHORT]: { flex: '1 1 0', width: 'auto', minWidth: 0 } },
  groups: { display: 'flex', gap: '12px', alignItems: 'center', [SHORT]: { gap: '8px' } },
  group: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    padding: '2px 0',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  shown: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    [SHORT]: { display: 'none' },
  },
});

/** Search, order, and how much of it all is shown. */
export function Toolbar({ shown, total }: { readonly shown: number | null; readonly total: number }) {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const pane = usePane();
  const group = usePaneState(({ view }) => view.group);
  const search = usePaneState(({ view }) => view.search);
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={words('search')}
        aria-label={words('search')}
        dismiss={{ 'aria-label': words('clear-search') }}
        onChange={(_, { value }) => pane.setView({ search: value })}
      />
      <div className={styles.groups} role="group" aria-label={words('group-by')}>
        {(['row', 'criterion'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={group === name}
            className={mergeClasses(styles.group, group === name && styles.current)}
            onClick={() => pane.setView({ group: name, closed: [] })}
          >
            {words(name === 'row' ? 'by-row' : 'by-criterion')}
          </button>
        ))}
        {shown !== null && (
          <span role="status" className={styles.shown}>
            {shown === total ? words('shown-all', { total }) : words('shown', { shown, total })}
          </span>
        )}
      </div>
    </div>
  );
}
