import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { MethodsView, ScorePlanView } from '../engine/scores/score-types';
import { CellLink } from '../shell/cell-link';
import { keepFocus } from '../shell/focus';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { Fold } from './fold';
import { scoreMessages } from './messages';

const FILES = '.json,.xlsx,.xlsm,.xls,.xlsb,.ods';

const useStyles = makeStyles({
  state: { margin: '2px 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  file: { display: 'none' },
  unread: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  entry: { padding: '2px 0' },
});

interface Props {
  readonly plan: ScorePlanView | null;
  /** Null where there is no table yet. */
  readonly methods: MethodsView | null;
}

/** Where the ways of scoring come from, how much of them is understood, and another file to take them from. */
export function MethodsSection({ plan, methods }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const isWorking = usePaneState(({ work }) => work !== null);
  const chosen = usePaneState(({ scorePlan }) => scorePlan);
  const counts = methods && { known: methods.known, total: methods.leaves };
  const states = [
    ...(plan && chosen ? [words('plan-file', { file: chosen.file, count: plan.criteria })] : []),
    ...(plan && chosen?.keptSince ? [words('plan-kept', { date: { date: chosen.keptSince } })] : []),
    ...(plan && !chosen ? [words('plan-own', { title: plan.title })] : []),
    ...(plan && methods && methods.from !== 'plan' ? [words('plan-apart')] : []),
    ...(counts && counts.known > 0 ? [words('methods-known', counts)] : []),
    ...(!plan && methods?.from === null ? [words('methods-none')] : []),
    ...(methods?.from === 'column' && methods.known === 0 ? [words('methods-unread')] : []),
    ...(!plan && !methods ? [words('plan-none')] : []),
  ];
  const unread = methods?.unread ?? [];
  return (
    <Fold name={words('methods')} isOpen={methods === null}>
      {states.map((state) => (
        <p key={state} className={styles.state}>
          {state}
        </p>
      ))}
      {unread.length > 0 && (
        <>
          <p className={styles.state}>{words('method-words-unread', { count: unread.length })}</p>
          <ul className={styles.unread}>
            {unread.map(({ name, text, cell }) => (
              <li key={`${cell.row}`} className={styles.entry}>
                <CellLink place={cell} name={words('method-of', { name })}>
                  {name}
                </CellLink>
                : {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => input.current?.click()}>
          {words('plan-choose')}
        </Button>
        {chosen && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'tab');
              void pane.dropScorePlan();
            }}
          >
            {words('plan-drop')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept={FILES}
          className={styles.file}
          aria-hidden
          tabIndex={-1}
          data-choose="score-plan"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void pane.readScorePlan(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
    </Fold>
  );
}
