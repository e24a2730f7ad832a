import { Button, Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { areaAddress, parseArea } from '../../sheet/address';
import type { TableOverview } from '../engine/overview-types';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';
import { onEscape } from './on-escape';

const useStyles = makeStyles({
  change: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginTop: '6px' },
  field: { width: '100%' },
});

/** Which cells a table takes up, to be typed or taken from the selection. */
export function RangeForm({ table }: { readonly table: TableOverview }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector('button')?.focus();
  };
  if (isOpen) return <OpenForm table={table} onClose={close} />;
  return (
    <div ref={place}>
      <Link className={styles.change} onClick={() => setOpen(true)}>
        {words('range-change')}
      </Link>
    </div>
  );
}

function OpenForm({ table, onClose }: { readonly table: TableOverview; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const pane = usePane();
  const [typed, setTyped] = useState(table.range);
  const [problem, setProblem] = useState<'range-wrong' | 'range-elsewhere' | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const area = parseArea(typed.trim());
    if (!area || area.bottom === area.top) {
      setProblem('range-wrong');
      return;
    }
    onClose();
    void pane.readings.area(table, area);
  };
  const takeSelected = async (): Promise<void> => {
    const area = await pane.readings.selectedOn(table.sheet);
    setProblem(area ? null : 'range-elsewhere');
    if (area) setTyped(areaAddress(area));
  };
  const told = problem === 'range-elsewhere' ? words(problem, { sheet: table.sheet }) : problem && words(problem);
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(onClose)}>
      <Field
        label={words('range')}
        size="small"
        className={styles.field}
        {...(told ? { validationMessage: told } : {})}
      >
        <Input size="small" autoFocus value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button size="small" onClick={() => void takeSelected()}>
        {words('range-selected')}
      </Button>
      <Button type="submit" size="small">
        {words('apply')}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {words('cancel')}
      </Button>
    </form>
  );
}
