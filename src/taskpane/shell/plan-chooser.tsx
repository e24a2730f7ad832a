import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { Choices } from './choices';
import { DropPanel } from './drop-panel';
import { shellMessages } from './messages';
import { OwnPlanActions } from './own-plan-actions';
import { planReason } from './plan-reason';

const useStyles = makeStyles({
  name: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, fontSize: '16px' },
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

/** The plan in use, why it is, and the others. */
export function PlanChooser() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const plans = usePaneState((state) => state.plans);
  const chosen = usePaneState((state) => state.plan);
  const proposal = usePaneState((state) => state.proposal);
  const isWorking = usePaneState((state) => state.work !== null);
  const plan = plans.find(({ id }) => id === chosen?.id);
  const reason = chosen && planReason(chosen, proposal, words);
  return (
    <DropPanel
      isWide
      name={plan ? words('plan-named', { number: plan.number, title: plan.title }) : words('choose-plan')}
      face={
        <>
          <span className={styles.name}>
            {plan ? (
              <>
                <span className={styles.number}>{plan.number}</span> {plan.title[language]}
              </>
            ) : (
              words('choose-plan')
            )}
          </span>
          <ChevronDownRegular aria-hidden className={styles.chevron} />
        </>
      }
    >
      {(close) => (
        <>
          <Choices
            title={words('plan')}
            chosen={plan?.id}
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
      )}
    </DropPanel>
  );
}
