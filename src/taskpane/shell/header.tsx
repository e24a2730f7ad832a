import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import type { PaneState, Tab } from '../store/pane-state';
import { useWords } from '../words/use-words';
import { shellMessages } from './messages';
import { MoreMenu } from './more-menu';
import { PlanChooser } from './plan-chooser';

const useStyles = makeStyles({
  // The host draws its own menu over the top right corner.
  header: { paddingRight: '40px', paddingLeft: '8px', paddingTop: '4px', position: 'relative' },
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', gap: '4px' },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 2px',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    padding: '6px 6px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: '4px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const TABS: readonly Tab[] = ['results', 'recognised', 'plan', 'scores'];
const NAMES = { results: 'results', recognised: 'recognised', plan: 'plan-page', scores: 'scores' } as const;

/** The chosen plan, further choices, and the way between results and what was recognised. */
export function Header() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const pane = usePane();
  const tab = usePaneState(({ tab: chosen, isBatchShown, isHelpShown }) =>
    isBatchShown || isHelpShown ? null : chosen,
  );
  const hasOverview = usePaneState(hasTabs);
  return (
    <>
      <div className={styles.header}>
        <div className={styles.top}>
          <PlanChooser />
          <MoreMenu />
        </div>
      </div>
      {hasOverview && (
        <nav className={styles.tabs} aria-label={words('sections')}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              className={mergeClasses(styles.tab, name === tab && styles.current)}
              aria-current={name === tab ? 'page' : undefined}
              onClick={() => pane.showTab(name)}
            >
              {words(NAMES[name])}
            </button>
          ))}
        </nav>
      )}
    </>
  );
}

const hasTabs = ({ overview }: PaneState): boolean => overview !== null;
