import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { Choices } from './choices';
import { shellMessages } from './messages';
import { OwnPlanActions } from './own-plan-actions';
import { planReason } from './plan-reason';

const useStyles = makeStyles({
  number: { fontWeight: tokens.fontWeightSemibold },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reason: {
    margin: '4px 0 0',
    padding: '6px 8px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The plans that can be chosen, a way to open another, and why the one in use is. @param close closes the panel that this stands in. */
export default function PlanList({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const plans = usePaneState((state) => state.plans);
  const chosen = usePaneState((state) => state.plan);
  const proposal = usePaneState((state) => state.proposal);
  const isWorking = usePaneState((state) => state.work !== null);
  const reason = chosen && planReason(chosen, proposal, words);
  return (
    <>
      <Choices
        title={words('plan')}
        chosen={plans.find(({ id }) => id === chosen?.id)?.id}
        isDisabled={isWorking}
        onChoose={(id) => void pane.choosePlan(id)}
        choices={plans.map(({ id, number, title, authority, isOwn }) => ({
          value: id,
          face: (
            <>
              <span className={styles.number}>{number}</span> {title[language]}
              {isOwn && <span className={styles.small}>{words('own-plan')}</span>}
              {authority !== number && <span className={styles.small}>{authority}</span>}
            </>
          ),
        }))}
      />
      <OwnPlanActions close={close} />
      {reason && <p className={styles.reason}>{reason}</p>}
    </>
  );
}
