import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { flushSync } from 'react-dom';
import { keepFocus } from '../shell/focus';
import { shellMessages } from '../shell/messages';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { startMessages } from './messages';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '16px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  line: { display: 'flex', gap: '10px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  seen: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const LINES = [
  ['line-check', ClipboardTaskRegular],
  ['line-why', SearchInfoRegular],
  ['line-safe', ShieldCheckmarkRegular],
] as const;

/** Before the first check: what the product does, and what was seen in the open workbook. */
export function Start() {
  const styles = useStyles();
  const words = useWords(startMessages);
  const shell = useWords(shellMessages);
  const pane = usePane();
  const isWorking = usePaneState(({ work }) => work !== null);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words('title')}</h1>
      <ul className={styles.lines}>
        {LINES.map(([line, Icon]) => (
          <li key={line} className={styles.line}>
            <Icon className={styles.icon} aria-hidden />
            <span>{words(line)}</span>
          </li>
        ))}
      </ul>
      <Seen />
      {pane.hasSamples && (
        <div>
          <Button
            appearance="outline"
            disabledFocusable={isWorking}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'action');
              void pane.trySample();
            }}
          >
            {shell('sample')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was seen in the open workbook without being asked. */
function Seen() {
  const styles = useStyles();
  const words = useWords(startMessages);
  const pane = usePane();
  const overview = usePaneState((state) => state.overview);
  const kind = usePaneState(({ work }) => work?.kind ?? null);
  if (!overview) return kind === null ? null : <p className={styles.seen}>{words('looking')}</p>;
  const { tables, records } = overview;
  return (
    <p className={styles.seen}>
      {tables.length === 0 ? words('found-none') : words('found', { tables: tables.length, records })}{' '}
      <Link
        inline
        onClick={({ currentTarget }) => {
          flushSync(() => pane.showTab('recognised'));
          keepFocus(currentTarget, 'tab');
        }}
      >
        {words('details')}
      </Link>
    </p>
  );
}
