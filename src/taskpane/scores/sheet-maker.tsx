import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState } from 'react';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { Fold } from './fold';
import { scoreMessages } from './messages';
import { MOST_UNITS, unitNames } from './unit-names';

const useStyles = makeStyles({
  about: { margin: '2px 0 6px', color: tokens.colorNeutralForeground2 },
  units: { width: '100%' },
  make: { marginTop: '8px' },
});

interface Props {
  /** Whose criteria the sheets are made by; null: those of the score plan. */
  readonly contest: number | null;
  /** Units that are known. */
  readonly units: readonly string[];
}

/** Makes empty score sheets: one for each unit of a list that can be changed, and the summary of all. */
export function SheetMaker({ contest, units }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const pane = usePane();
  const isBusy = usePaneState(({ work, source }) => work !== null || source === 'sample');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? units.join('\n');
  const names = unitNames(text);
  const isTooLong = names.length > MOST_UNITS;
  return (
    <Fold name={words('make-sheets')} isOpen={contest === null}>
      <p className={styles.about}>{words(contest === null ? 'make-from-plan' : 'make-sheets-about')}</p>
      <Field
        label={words('make-for')}
        hint={words('make-for-hint')}
        {...(isTooLong ? { validationMessage: words('make-too-many', { most: MOST_UNITS }) } : {})}
      >
        <Textarea
          className={styles.units}
          rows={Math.min(10, Math.max(4, names.length + 1))}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button
        className={styles.make}
        icon={<DocumentAddRegular />}
        disabledFocusable={isBusy || names.length === 0 || isTooLong}
        onClick={() => void pane.makeScoreSheets(contest, names)}
      >
        {words('make-count', { count: names.length })}
      </Button>
    </Fold>
  );
}
