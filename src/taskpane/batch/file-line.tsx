import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FileBrief } from '../engine/batch/batch-types';
import { LookIcon, useLookStyles, type Look } from '../results/verdict-look';
import { useWords } from '../words/use-words';
import type { BatchFile } from './batch-state';
import { batchMessages } from './messages';

const useStyles = makeStyles({
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '6px 0 8px' },
  head: { display: 'flex', gap: '6px', padding: '2px 0', color: tokens.colorNeutralForeground1 },
  button: {
    width: '100%',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' },
  },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  name: { overflowWrap: 'anywhere', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: '0 0 0 22px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
  reasons: { margin: '2px 0 0 22px', paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
});

const lookOf = (brief: FileBrief | null): Look => {
  if (!brief) return 'info';
  if (brief.problem !== null || brief.counts.ineligible > 0) return 'ineligible';
  if (brief.counts.incomplete + brief.unread > 0) return 'incomplete';
  return brief.counts['needs-review'] > 0 ? 'needs-review' : 'eligible';
};

interface Props {
  readonly file: BatchFile;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One file: what it was recognised as, its counts, and on demand who sent it and what it falls short of most. */
export function FileLine({ file: { name, state, brief }, isOpen, onToggle }: Props) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(batchMessages);
  const look = lookOf(brief);
  const title = (
    <>
      <LookIcon look={look} className={mergeClasses(styles.icon, looks[look])} />
      <span className={styles.name}>{name}</span>
    </>
  );
  return (
    <div className={styles.line}>
      {brief?.problem === null ? (
        <button
          type="button"
          className={mergeClasses(styles.head, styles.button)}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {title}
        </button>
      ) : (
        <div className={styles.head}>{title}</div>
      )}
      {brief ? (
        <Found brief={brief} isOpen={isOpen} />
      ) : (
        <p className={styles.text}>{words(state === 'running' ? 'running' : 'waiting')}</p>
      )}
    </div>
  );
}

function Found({ brief, isOpen }: { readonly brief: FileBrief; readonly isOpen: boolean }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const { problem, counts, unread, tables, unit, reasons } = brief;
  if (problem !== null) return <p className={mergeClasses(styles.text, styles.problem)}>{problem}</p>;
  const { eligible, ineligible, incomplete, 'needs-review': review } = counts;
  return (
    <>
      <p className={styles.text}>
        {words('file-line', { eligible, ineligible, incomplete, review })}
        {unread > 0 && `; ${words('unread', { count: unread })}`}
      </p>
      {isOpen && (
        <>
          <p className={styles.text}>{[unit, ...tables].join(' · ')}</p>
          {reasons.length > 0 && (
            <ul className={styles.reasons} aria-label={words('reasons')}>
              {reasons.map(({ title, count }) => (
                <li key={title}>{words('reason', { title, count })}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
