import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { planPageMessages } from '../../report/plan-page/messages';
import type { PlanPageColumn, PlanPageCriterion } from '../../report/plan-page/plan-page';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    // Lines after the first stand under its words, not under the marker.
    padding: '6px 4px 6px 14px',
    textIndent: '-14px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  severity: { display: 'block', textIndent: 0, color: tokens.colorNeutralForeground3 },
  body: { padding: '0 0 8px 16px' },
  text: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: '0 0 6px', padding: 0 },
  item: { marginBottom: '2px', overflowWrap: 'anywhere' },
  clause: { color: tokens.colorNeutralForeground3 },
  column: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '1px' },
  here: { color: tokens.colorStatusSuccessForeground1 },
  away: { color: tokens.colorNeutralForeground3 },
});

/** One criterion: closed its title and weight, open what it asks, of whom, and its columns. */
export function CriterionCard({ criterion }: { readonly criterion: PlanPageCriterion }) {
  const styles = useStyles();
  const words = useWords(planPageMessages);
  const { title, severityLabel, explanation, asked, columns, isCore } = criterion;
  return (
    <details className={styles.card}>
      <summary className={styles.head}>
        <span className={styles.title}>{title}</span> <span className={styles.severity}>{severityLabel}</span>
      </summary>
      <div className={styles.body}>
        <p className={styles.text}>{explanation}</p>
        <ul className={styles.list} aria-label={words('whom')}>
          {asked.map(({ unitKinds, clause }) => (
            <li key={`${clause} ${unitKinds.join()}`} className={styles.item}>
              {words('whom')} {unitKinds.join('; ')}: <span className={styles.clause}>{clause}</span>
            </li>
          ))}
        </ul>
        {columns.length === 0 ? (
          <p className={styles.text}>{words('no-columns')}</p>
        ) : (
          <>
            <div className={styles.clause}>{words('columns')}</div>
            <ul className={styles.list}>
              {columns.map((column) => (
                <Column key={column.label} column={column} />
              ))}
            </ul>
            {isCore && <p className={styles.text}>{words('core-needed')}</p>}
          </>
        )}
      </div>
    </details>
  );
}

function Column({ column: { label, here, missing } }: { readonly column: PlanPageColumn }) {
  const styles = useStyles();
  const words = useWords(planPageMessages);
  const state =
    here === null ? '' : here === 'some' ? words('here-some', { years: { list: missing } }) : words(`here-${here}`);
  const Icon = here === 'yes' ? CheckmarkCircleRegular : SubtractCircleRegular;
  return (
    <li className={mergeClasses(styles.item, styles.column)}>
      {here !== null && (
        <Icon aria-hidden className={mergeClasses(styles.icon, here === 'yes' ? styles.here : styles.away)} />
      )}
      <span>
        {label}
        {state && <span className={styles.clause}>: {state}</span>}
      </span>
    </li>
  );
}
