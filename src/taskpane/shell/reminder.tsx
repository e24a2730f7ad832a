import { makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useWords } from '../words/use-words';
import { shellMessages } from './messages';
import type { ReminderName } from './reminder-of';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    margin: '8px 12px 0',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** What must be known while reading on: that the results or the marks may be old, or that they are of the sample. */
export default function Reminder({ what }: { readonly what: ReminderName }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const Icon = what === 'sample-shown' ? BeakerRegular : ArrowSyncRegular;
  return (
    <div className={styles.strip} role="note">
      <Icon className={styles.icon} aria-hidden />
      <span>{words(what)}</span>
    </div>
  );
}
