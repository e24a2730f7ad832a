import { makeStyles, tokens } from '@fluentui/react-components';
import { planPageMessages } from '../../report/plan-page/messages';
import { SpokenHeading } from '../shell/spoken-heading';
import { shellMessages } from '../shell/messages';
import { useWords } from '../words/use-words';
import { CriterionCard } from './criterion-card';
import { OfficeLists } from './office-lists';
import { PlanFacts } from './plan-facts';
import { TemplateMaker } from './template-maker';
import { usePlanView } from './use-plan-view';

const useStyles = makeStyles({
  screen: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
    padding: '10px 12px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  notes: { margin: 0, paddingLeft: '18px' },
  note: { marginBottom: '4px', overflowWrap: 'anywhere' },
  clause: { color: tokens.colorNeutralForeground3 },
});

/** What the chosen plan asks, of whom, by which clause, and the columns that it needs. */
export default function PlanScreen() {
  const styles = useStyles();
  const words = useWords(planPageMessages);
  const shell = useWords(shellMessages);
  const view = usePlanView();
  if (!view) return <div className={styles.screen} />;
  const { page, templates, lists } = view;
  return (
    <div className={styles.screen}>
      <SpokenHeading text={shell('plan-page')} />
      <PlanFacts page={page} />
      {templates.length > 0 && <TemplateMaker key={page.id} tables={page.tables} templates={templates} />}
      <OfficeLists lists={lists} />
      {page.tables.map(({ kind, label, criteria }) => (
        <section key={kind} aria-label={label}>
          <h2 className={styles.heading}>
            {label} <span className={styles.count}>· {words('criteria', { count: criteria.length })}</span>
          </h2>
          {criteria.map((criterion) => (
            <CriterionCard key={criterion.id} criterion={criterion} />
          ))}
        </section>
      ))}
      {page.leftToPeople.length > 0 && (
        <section>
          <h2 className={styles.heading}>{words('left-to-people')}</h2>
          <ul className={styles.notes}>
            {page.leftToPeople.map(({ text, clause }) => (
              <li key={text} className={styles.note}>
                {text} <span className={styles.clause}>{clause}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['predecessors', 'faults'] as const).map(
        (part) =>
          page[part].length > 0 && (
            <section key={part}>
              <h2 className={styles.heading}>{words(part)}</h2>
              <ul className={styles.notes}>
                {page[part].map((text) => (
                  <li key={text} className={styles.note}>
                    {text}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
