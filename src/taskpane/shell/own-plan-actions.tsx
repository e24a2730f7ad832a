import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { shellMessages } from './messages';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '6px 8px' },
  file: { display: 'none' },
});

/** Opens a plan file of the office, or forgets the one in use. @param close closes the panel that this stands in. */
export function OwnPlanActions({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const isWorking = usePaneState(({ work }) => work !== null);
  const own = usePaneState(({ plans, plan }) => plans.find(({ id, isOwn }) => isOwn && id === plan?.id));
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={isWorking} onClick={() => input.current?.click()}>
        {words('open-plan')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json"
        className={styles.file}
        aria-hidden
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (!file) return;
          close();
          void pane.openPlanFile(file);
        }}
      />
      {own && (
        <Button
          size="small"
          disabledFocusable={isWorking}
          onClick={() => {
            close();
            void pane.dropPlan(own.id);
          }}
        >
          {words('drop-plan')}
        </Button>
      )}
    </div>
  );
}
