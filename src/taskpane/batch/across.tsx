import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words/use-words';
import type { AcrossText } from '../engine/batch/batch-types';
import { CompareButton } from './compare/compare-button';
import { batchMessages } from './messages';
import { expectedUnits } from './office-lists';
import { useBatch, useBatchState } from './use-batch';

/** Findings of one kind that are named at first; the others follow when they are asked for. */
const NAMED = 10;

const useStyles = makeStyles({
  across: { margin: '0 0 8px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  kind: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bloc: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
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
    <details className={styles.across} open={isOpen}>
      <summary
        className={styles.summary}
        onClick={(event) => {
          // Held in the state at once: it is open again when a comparison that was begun here is closed.
          event.preventDefault();
          batch.state.set({ isAcrossOpen: !isOpen });
        }}
      >
        {words('across', { count: across.length })}
      </summary>
      {titles.map((title) => (
        <Kind key={title} title={title} found={across.filter((one) => one.title === title)} />
      ))}
    </details>
  );
}

function Kind({ title, found }: { readonly title: string; readonly found: readonly AcrossText[] }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const blocs = [...new Set(found.map(({ bloc }) => bloc))];
  const isByBloc = blocs.some((bloc) => bloc !== '');
  return (
    <>
      <h2 className={styles.kind}>{words('kind', { title, count: found.length })}</h2>
      {isByBloc ? (
        blocs.map((bloc) => <Bloc key={bloc} bloc={bloc} found={found.filter((one) => one.bloc === bloc)} />)
      ) : (
        <Found found={found} />
      )}
    </>
  );
}

/** Units of one cụm or khối that sent nothing, beside how many it has. */
function Bloc({ bloc, found }: { readonly bloc: string; readonly found: readonly AcrossText[] }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const total = useBatchState(
    ({ lists }) => expectedUnits(lists)?.units.filter((unit) => unit.bloc === bloc).length ?? 0,
  );
  const name = bloc === '' ? words('no-bloc') : bloc;
  return (
    <>
      <h3 className={styles.bloc}>{words('silent-bloc', { bloc: name, count: found.length, total })}</h3>
      <Found found={found} />
    </>
  );
}

function Found({ found }: { readonly found: readonly AcrossText[] }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const [isWhole, setWhole] = useState(false);
  const named = isWhole ? found : found.slice(0, NAMED);
  return (
    <>
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
