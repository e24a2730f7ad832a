import { makeStyles, tokens } from '@fluentui/react-components';
import { planPageMessages } from '../../report/plan-page/messages';
import type { PlanPage } from '../../report/plan-page/plan-page';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 10px', margin: '6px 0 0' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  pending: {
    margin: '8px 0 0',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** Whose plan it is, for how long, what it awards. */
export function PlanFacts({ page }: { readonly page: PlanPage }) {
  const styles = useStyles();
  const words = useWords(planPageMessages);
  const facts = [
    [words('document'), page.document],
    [words('campaign'), page.campaign],
    [words('rounds'), page.rounds.join('; ')],
    [words('awards'), page.awards.join('; ')],
    [words('version'), page.version],
  ].filter(([, value]) => value !== '');
  return (
    <>
      <h2 className={styles.title}>{page.title}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={ROW}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {page.pending !== null && <p className={styles.pending}>{page.pending}</p>}
    </>
  );
}

/** Pairs belong together for those who hear them, and stand in the columns of the list for those who see them. */
const ROW = { display: 'contents' } as const;
