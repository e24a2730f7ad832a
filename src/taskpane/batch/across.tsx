import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words/use-words';
import type { AcrossText } from '../engine/batch/batch-types';
import { CompareButton } from './compare/compare-button';
import { batchMessages } from './messages';
import { useBatch, useBatchState } from './use-batch';

/** Findings of one kind that are named at first; the others follow when they are asked for. */
const NAMED = 10;

const useStyles = makeStyles({
  across: { margin: '0 0 8px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  kind: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  item: { marginBottom: '4px' },
});

/** What shows only when the files are looked at together, by kind. */
export function Across() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const batch = useBatch();
  const across = useBatchState((state) => state.across);
  const isOpen = useBatchState((state) => state.isAcrossOpen);
  if (!across || across.length === 0) return null;
  const titles = [...new Set(across.map(({ title }) => title))];
  return (
    <details
      className={styles.across}
      open={isOpen}
      onToggle={({ currentTarget }) => batch.state.set({ isAcrossOpen: currentTarget.open })}
    >
      <summary className={styles.summary}>{words('across', { count: across.length })}</summary>
      {titles.map((title) => (
        <Kind key={title} title={title} found={across.filter((one) => one.title === title)} />
      ))}
    </details>
  );
}

function Kind({ title, found }: { readonly title: string; readonly found: readonly AcrossText[] }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const [isWhole, setWhole] = useState(false);
  const named = isWhole ? found : found.slice(0, NAMED);
  return (
    <>
      <h2 className={styles.kind}>{words('kind', { title, count: found.length })}</h2>
      <ul className={styles.list}>
        {named.map(({ text, versions }, index) => (
          <li key={index} className={styles.item}>
            {text}
            {versions.length > 1 && (
              <div>
                <CompareButton id={versions.join('\n')} files={versions} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {named.length < found.length && (
        <Button size="small" appearance="transparent" onClick={() => setWhole(true)}>
          {words('more', { count: found.length - named.length })}
        </Button>
      )}
    </>
  );
}
