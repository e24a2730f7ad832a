import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { scoreMessages } from './messages';

const useStyles = makeStyles({ about: { margin: '16px 0 6px', color: tokens.colorNeutralForeground2 } });

/** Makes empty score sheets by the criteria that are shown. */
export function SheetMaker({ contest }: { readonly contest: number }) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const pane = usePane();
  const isBusy = usePaneState(({ work, source }) => work !== null || source === 'sample');
  return (
    <section aria-label={words('make-sheets')}>
      <p className={styles.about}>{words('make-sheets-about')}</p>
      <Button disabledFocusable={isBusy} onClick={() => void pane.makeScoreSheets(contest)}>
        {words('make-sheets')}
      </Button>
    </section>
  );
}
