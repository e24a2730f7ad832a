import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../criteria/criterion';
import type { Overview } from '../engine/overview-types';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { resultMessages } from './messages';
import { toggled } from './filter';
import { LookIcon, useLookStyles } from './verdict-look';

const SHOWN: readonly Verdict[] = ['ineligible', 'incomplete', 'needs-review', 'eligible'];

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '5px', padding: '10px 12px 8px' },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '1px',
    minWidth: 0,
    padding: '5px 5px 5px 6px',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      boxShadow: 'none',
    },
  },
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
  none: { color: tokens.colorNeutralForeground3 },
  inherit: { '@media (forced-colors: active)': { color: 'inherit' } },
});

/** How many rows have each outcome; pressing one shows only those. */
export function Counts({ counts, verdictLabels }: Pick<Overview, 'counts' | 'verdictLabels'>) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(resultMessages);
  const pane = usePane();
  const chosen = usePaneState(({ view }) => view.verdicts);
  return (
    <div role="group" aria-label={words('counts')} className={styles.counts}>
      {SHOWN.map((verdict) => {
        const isPressed = chosen.includes(verdict);
        const count = counts[verdict];
        return (
          <button
            key={verdict}
            type="button"
            aria-pressed={isPressed}
            className={mergeClasses(styles.count, isPressed && styles.pressed)}
            onClick={() => pane.setView({ verdicts: toggled(chosen, verdict) })}
          >
            <span className={mergeClasses(styles.figure, count === 0 && styles.none)}>
              <LookIcon
                look={verdict}
                className={mergeClasses(styles.icon, count > 0 && looks[verdict], styles.inherit)}
              />
              {count}
            </span>
            <span className={mergeClasses(styles.label, styles.inherit)}>{verdictLabels[verdict]}</span>
          </button>
        );
      })}
    </div>
  );
}
