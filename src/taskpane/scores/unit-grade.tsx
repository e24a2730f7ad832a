import { makeStyles, tokens } from '@fluentui/react-components';
import type { CeilingView, UnitGradeView } from '../engine/scores/score-types';
import { useWords } from '../words/use-words';
import { scoreMessages } from './messages';

const useStyles = makeStyles({
  grade: { display: 'block', color: tokens.colorNeutralForeground2 },
  beyond: { display: 'block', color: tokens.colorStatusWarningForeground3 },
  ceilings: { listStyleType: 'none', margin: '4px 0 0', padding: 0, overflowWrap: 'anywhere' },
});

/** A unit's grade, and what keeps it from a better one. */
export function UnitGrade({ grade }: { readonly grade: UnitGradeView }) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const { label, beyond, isSanctioned, weak, isUnchecked } = grade;
  const reasons = [
    ...(isSanctioned ? [words('grade-sanctioned')] : []),
    ...(weak.length > 0 ? [words('grade-weak', { criteria: { list: weak } })] : []),
    ...(isUnchecked ? [words('grade-unchecked')] : []),
  ];
  return (
    <>
      <span className={styles.grade}>
        {[label === null ? words('no-grade') : words('grade', { grade: label }), ...reasons].join(' · ')}
      </span>
      {beyond !== null && <span className={styles.beyond}>{words('grade-beyond', { grade: beyond })}</span>}
    </>
  );
}

/** How many units earn each grade that has a ceiling, and who is beyond it. */
export function GradeCeilings({ ceilings }: { readonly ceilings: readonly CeilingView[] }) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  if (ceilings.length === 0) return null;
  return (
    <ul className={styles.ceilings}>
      {ceilings.map(({ grade, earned, allowed, beyond }) => (
        <li key={grade}>
          {beyond.length > 0
            ? words('ceiling-over', { grade, earned, allowed, beyond: { list: beyond } })
            : words('ceiling-within', { grade, earned, allowed })}
        </li>
      ))}
    </ul>
  );
}
