import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { LookIcon, useLookStyles } from '../../results/verdict-look';
import { useLanguage, useWords } from '../../words/use-words';
import { fillMessage } from '../fill-message';
import { batchMessages } from '../messages';
import { useComparing, useComparingState } from '../use-batch';
import { compareMessages } from './messages';
import { RecordLine } from './record-line';
import { Turn } from './turn';

const useStyles = makeStyles({
  told: { margin: '10px 0 6px', fontVariantNumeric: 'tabular-nums' },
  unread: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  shifts: { listStyleType: 'none', margin: '0 0 8px', padding: 0, fontVariantNumeric: 'tabular-nums' },
  shift: { position: 'relative', display: 'flex', alignItems: 'center', gap: '6px' },
  icon: { flexShrink: 0, fontSize: '16px' },
  lines: { listStyleType: 'none', margin: '10px 0 0', padding: 0 },
  notice: { margin: '10px 0 4px' },
});

/** What came of a comparison, said aloud: counts, or why there are none. */
export function Outcome() {
  const styles = useStyles();
  const words = useWords(compareMessages);
  const language = useLanguage();
  const outline = useComparingState((state) => state.outline);
  const work = useComparingState((state) => state.work);
  const notice = useComparingState((state) => state.notice);
  const problems = useComparingState((state) => state.problems);
  const counts = outline && {
    changed: outline.changed,
    added: outline.added,
    removed: outline.removed,
    same: outline.same,
  };
  const all = outline ? outline.changed + outline.added + outline.removed : 0;
  return (
    <>
      <div role="status">
        {work && <p className={styles.told}>{words(work)}</p>}
        {counts && work !== 'comparing' && (
          <p className={styles.told}>
            {all > 0
              ? words('summary', counts)
              : counts.same > 0
                ? words('none', { same: counts.same })
                : words('no-records')}
          </p>
        )}
      </div>
      {outline && outline.unread.before + outline.unread.after > 0 && (
        <p className={styles.unread}>{words('unread', outline.unread)}</p>
      )}
      {problems.map(({ name, problem }) => (
        <MessageBar key={name} className={styles.notice} intent="error" layout="multiline">
          <MessageBarBody>{words('problem', { name, problem })}</MessageBarBody>
        </MessageBar>
      ))}
      {notice && (
        <MessageBar className={styles.notice} intent={notice.intent} layout="multiline">
          <MessageBarBody>{fillMessage(notice.message, language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** How the verdicts moved, and every record that came, went or changed. */
export function Changes() {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(compareMessages);
  const verdictWords = useWords(batchMessages);
  const comparing = useComparing();
  const outline = useComparingState((state) => state.outline);
  const lines = useComparingState((state) => state.lines);
  const isWorking = useComparingState((state) => state.work !== null);
  if (!outline || lines.length === 0) return null;
  const left = outline.changed + outline.added + outline.removed - lines.length;
  return (
    <>
      {outline.shifts.length > 0 && (
        <ul className={styles.shifts} aria-label={words('shifts')}>
          {outline.shifts.map(({ verdict, before, after }) => (
            <li key={verdict} className={styles.shift}>
              <LookIcon look={verdict} className={mergeClasses(styles.icon, looks[verdict])} />
              <span>
                {verdictWords(verdict)}: <Turn before={before} after={after} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button disabledFocusable={isWorking} onClick={() => void comparing.makeInWorkbook()}>
        {words('make-sheet')}
      </Button>
      <ul className={styles.lines} aria-label={words('lines')}>
        {lines.map((line, at) => (
          <RecordLine key={at} line={line} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => void comparing.more()}>{words('more', { count: left })}</Button>}
    </>
  );
}
