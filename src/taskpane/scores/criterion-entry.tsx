import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CriterionLine, ExpectedScore } from '../engine/scores/score-types';
import { useWords } from '../words/use-words';
import { hundredths, isAlike } from './hundredths';
import { scoreMessages } from './messages';

const useStyles = makeStyles({
  line: {
    padding: '4px 4px 4px 0',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  scores: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  flags: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '2px' },
  flag: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  bad: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  told: { marginTop: '2px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: CriterionLine;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One criterion: its scores stage by stage, what is the matter, and what its method gives. */
export function CriterionEntry({ line, index, isCurrent, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const { name, depth, isLeaf, max, scores, sum, flags, findings, expected } = line;
  // A printed sum that is right needs no second figure beside it.
  const isSumApart = sum !== null && scores.every(({ value }) => value === null || !isAlike(value, sum));
  const shown = scores.filter(({ value, text }) => isLeaf || value !== null || text !== '');
  const parts = [
    ...shown.map(({ role, value, text }) =>
      words('score-of', { role: words(role ?? 'score'), score: value ?? (text === '' ? words('no-score') : text) }),
    ),
    ...(isSumApart ? [words('sum-of', { sum: hundredths(sum) })] : []),
    ...(expected && expected.value !== null ? [words('expected-short', { score: hundredths(expected.value) })] : []),
    ...(expected && !expected.isAssigned ? [words('not-assigned')] : []),
    ...(max === null ? [] : [words('most-points', { max })]),
  ];
  const expectedText = ({ value, isAssigned }: ExpectedScore): string => {
    if (value !== null) return words('expected', { score: hundredths(value) });
    return isAssigned ? words('expected-unknown') : '';
  };
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-line={index}
      className={mergeClasses(styles.line, !isLeaf && styles.group, isCurrent && styles.current)}
      style={{ paddingLeft: `${6 + Math.min(depth, 5) * 10}px` }}
      onClick={onChoose}
    >
      {name === '' ? words('total') : name}
      <div className={styles.scores}>{parts.join(' · ')}</div>
      {flags.length > 0 && (
        <div className={styles.flags}>
          {flags.map((flag) => (
            <span key={flag} className={mergeClasses(styles.flag, (flag === 'wrong' || flag === 'over') && styles.bad)}>
              {words(flag)}
            </span>
          ))}
        </div>
      )}
      {isCurrent && (
        <>
          {findings.map((finding) => (
            <div key={finding} className={styles.told}>
              {finding}
            </div>
          ))}
          {expected && (
            <div className={styles.told}>
              {expectedText(expected)} {expected.steps}
            </div>
          )}
        </>
      )}
    </div>
  );
}
