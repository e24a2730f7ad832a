import { Button, Field, Link, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import type { TablePlace } from './corrections';
import { headerOf, MOST_ROWS } from './header-of';
import { recognisedMessages } from './messages';
import { onEscape } from './on-escape';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '2px', fontVariantNumeric: 'tabular-nums' },
  change: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginTop: '6px' },
  field: { width: '86px' },
  spin: { boxSizing: 'border-box', width: '100%', minWidth: 0 },
  button: { minWidth: 'auto' },
  error: { width: '100%', margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly sheet: string;
  /** Null on a sheet where no table was found. */
  readonly table: TablePlace | null;
}

/** The header's rows, and a way to name others. */
export function HeaderRows({ sheet, table }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    line.current?.querySelector('button')?.focus();
  };
  const first = (table?.headerRows.first ?? 0) + 1;
  const last = (table?.headerRows.last ?? 0) + 1;
  if (isOpen) return <HeaderForm sheet={sheet} table={table} first={first} last={last} onClose={close} />;
  return (
    <div ref={line} className={styles.line}>
      {table && (first === last ? words('header-one', { first }) : words('header-at', { first, last }))}
      {table ? (
        <Link className={styles.change} onClick={() => setOpen(true)}>
          {words('header-change')}
        </Link>
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {words('header-name')}
        </Button>
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly first: number;
  readonly last: number;
  readonly onClose: () => void;
}

function HeaderForm({ sheet, table, first, last, onClose }: FormProps) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const pane = usePane();
  const [from, setFrom] = useState(String(first));
  const [to, setTo] = useState(String(last));
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const header = headerOf(from, to);
    setWrong(header === null);
    if (!header) return;
    onClose();
    void pane.readings.header(table ?? { sheet, headerRows: header }, header);
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onEscape(onClose)}>
      <RowField label={words('from')} value={from} onChange={setFrom} hasFocus />
      <RowField label={words('to')} value={to} onChange={setTo} />
      {isWrong && (
        <p role="alert" className={styles.error}>
          {words('no-corner', { most: MOST_ROWS })}
        </p>
      )}
      <Button type="submit" size="small" className={styles.button}>
        {words('apply')}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} onClick={onClose}>
        {words('cancel')}
      </Button>
    </form>
  );
}

interface RowFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether the keyboard begins here. */
  readonly hasFocus?: boolean;
}

function RowField({ label, value, onChange, hasFocus = false }: RowFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <SpinButton
        size="small"
        autoFocus={hasFocus}
        className={styles.spin}
        min={1}
        displayValue={value}
        value={Number.parseInt(value, 10) || 1}
        onChange={(_, data) => onChange(data.displayValue ?? String(data.value ?? ''))}
      />
    </Field>
  );
}
