import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { shellMessages } from './messages';
import { planReason } from './plan-reason';

const useStyles = makeStyles({
  button: { flex: '1 1 0', minWidth: 0, justifyContent: 'flex-start', paddingLeft: '8px', paddingRight: '4px' },
  name: {
    flex: '1 1 0',
    minWidth: 0,
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  list: { maxWidth: '310px' },
  item: { whiteSpace: 'normal' },
  number: { fontWeight: tokens.fontWeightSemibold },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reason: {
    padding: '6px 10px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: '4px',
  },
});

/** The plan in use, why it is, and the others. */
export default function PlanChooser() {
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
    <Menu
      checkedValues={{ plan: plan ? [plan.id] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => void pane.choosePlan(checkedItems[0] ?? '')}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isWorking || plans.length === 0}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={plan ? words('plan-named', { number: plan.number, title: plan.title }) : words('choose-plan')}
        >
          <span className={styles.name}>
            {plan ? (
              <>
                <span className={styles.number}>{plan.number}</span> {plan.title[language]}
              </>
            ) : (
              words('choose-plan')
            )}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {plans.map(({ id, number, title, authority }) => (
            <MenuItemRadio key={id} name="plan" value={id} className={styles.item}>
              <span className={styles.number}>{number}</span> {title[language]}
              <span className={styles.small}>{authority}</span>
            </MenuItemRadio>
          ))}
        </MenuList>
        {reason && <div className={styles.reason}>{reason}</div>}
      </MenuPopover>
    </Menu>
  );
}
