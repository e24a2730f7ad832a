import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { flushSync } from 'react-dom';
import { keepFocus } from '../shell/focus';
import { usePane } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { fillMessage } from './fill-message';
import { BatchActions } from './batch-actions';
import { CompareScreen } from './compare/compare-screen';
import { ExpectedUnitsList } from './expected-units';
import { FileList } from './file-list';
import { batchMessages } from './messages';
import { droppedFiles } from './picked-files';
import { Pickers } from './pickers';
import { Totals } from './totals';
import { useBatch, useBatchState, useComparingState } from './use-batch';

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '8px 16px 12px', position: 'relative' },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-4px' },
  back: { marginLeft: '-12px' },
  title: {
    margin: '4px 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  text: { margin: '0 0 10px', color: tokens.colorNeutralForeground2 },
  progress: { margin: '10px 0 4px', fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', marginBottom: '4px' },
  notice: { margin: '10px 0 4px' },
  drop: {
    margin: '12px 0 0',
    padding: '28px 12px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
  },
});

/** Many files, or two of them held against each other. */
export default function BatchScreen() {
  const isComparing = useComparingState(({ isOpen }) => isOpen);
  return isComparing ? <CompareScreen /> : <FilesScreen />;
}

/** Pick or drop, see how far they are and what came of each, make the summary. */
function FilesScreen() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const pane = usePane();
  const batch = useBatch();
  const title = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const hasFiles = useBatchState(({ files }) => files.length > 0);
  useEffect(() => {
    // Coming back from a comparison, the focus is where it was.
    if (!title.current?.parentElement?.contains(document.activeElement)) title.current?.focus();
  }, []);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((picked) => batch.add(picked));
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.screen, isOver && styles.over)}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={({ currentTarget }) => {
          const root = currentTarget.closest('[data-pane]');
          flushSync(() => pane.showBatch(false));
          if (root) keepFocus(root, 'action');
        }}
      >
        {words('back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words('title')}
      </h1>
      {!hasFiles && <p className={styles.text}>{words('about')}</p>}
      <Pickers />
      <ExpectedUnitsList />
      {!hasFiles && <p className={styles.drop}>{words('drop-here')}</p>}
      <Working />
      <Told />
      {hasFiles && (
        <>
          <Totals />
          <BatchActions />
          <FileList scroller={scroller} />
        </>
      )}
    </div>
  );
}

/** How many files are done, while they are checked, and a way to stop. */
function Working() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const batch = useBatch();
  const work = useBatchState((state) => state.work);
  const done = useBatchState((state) => state.done);
  const total = useBatchState(({ files }) => files.length);
  if (work === null) return null;
  const text = work === 'making' ? words('making') : words('progress', { done, total });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{text}</span>
        {work === 'checking' && (
          <Button size="small" onClick={() => batch.cancel()}>
            {words('stop')}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} {...(work === 'checking' ? { value: done, max: total } : {})} />
    </div>
  );
}

/** What came of it, said aloud too. */
function Told() {
  const styles = useStyles();
  const language = useLanguage();
  const notice = useBatchState((state) => state.notice);
  if (!notice) return null;
  return (
    <MessageBar className={styles.notice} intent={notice.intent} layout="multiline">
      <MessageBarBody>{fillMessage(notice.message, language)}</MessageBarBody>
    </MessageBar>
  );
}
