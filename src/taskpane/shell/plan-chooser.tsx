import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { lazy } from 'react';
import { usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { DropPanel } from './drop-panel';
import { loadPlanList } from './later';
import { shellMessages } from './messages';

const PlanList = lazy(loadPlanList);

const useStyles = makeStyles({
  name: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, fontSize: '16px' },
});

/** The plan in use; pressing it shows the others. */
export function PlanChooser() {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const plan = usePaneState((state) => state.plans.find(({ id }) => id === state.plan?.id));
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
      {(close) => <PlanList close={close} />}
    </DropPanel>
  );
}
