import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import type { FieldChoice, TableOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { keepFocus } from '../shell/focus';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { ColumnRow } from './column-row';
import { ColumnWays } from './column-ways';
import { HeaderRows } from './header-rows';
import { correctionMessages } from './correction-messages';
import { recognisedMessages } from './messages';
import { RangeForm } from './range-form';
import { RivalChoice } from './rival-choice';
import { rivalsOf } from './rival-columns';
import { SaidRows } from './said-rows';
import { Texts } from './texts';
import { UnreadRows } from './unread-rows';

const useStyles = makeStyles({
  card: {
    padding: '8px 10px',
    marginBottom: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  title: { margin: '1px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  fold: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    marginTop: '6px',
    padding: '4px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  closed: { transform: 'rotate(-90deg)' },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  drop: { marginTop: '6px' },
  saved: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: TableOverview;
  readonly fields: readonly FieldChoice[];
}

/** One table: what it is taken for, its rows, its header, its columns. */
export function TableCard({ table, fields }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const saying = useWords(correctionMessages);
  const pane = usePane();
  const columns = useId();
  const { sheet, range, kindLabel, title, records, unreadCount, headerRows, isCorrected, restsOn } = table;
  const [isOpen, setOpen] = useState(table.columns.some(({ candidates }) => candidates.length > 0));
  const used = table.columns.filter(({ field }) => field !== null).length;
  return (
    <div className={styles.card}>
      <h3 className={styles.kind}>{kindLabel}</h3>
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.facts}>
        <CellLink place={{ sheet, row: headerRows.first, column: table.left }} name={words('go-to-table', { range })}>
          {range}
        </CellLink>
        {' · '}
        {words('records', { count: records })}
      </p>
      {!table.isTurned && <HeaderRows sheet={sheet} table={table} />}
      {!table.of && !table.isTurned && <RangeForm table={table} />}
      {table.hasForm && !isCorrected && (
        <p className={styles.saved}>
          {saying('form-used')}{' '}
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'tab');
              void pane.readings.drop(table);
            }}
          >
            {saying('form-drop')}
          </Button>
        </p>
      )}
      {restsOn > 0 && <p className={styles.saved}>{saying('rests-on', { count: restsOn })}</p>}
      {unreadCount > 0 && <UnreadRows table={table} />}
      {table.saidRows.length > 0 && <SaidRows table={table} />}
      {rivalsOf(table.columns).map((rivals) => (
        <RivalChoice
          key={rivals.field}
          table={table}
          rivals={rivals}
          label={fields.find(({ id }) => id === rivals.field)?.label ?? rivals.field}
        />
      ))}
      {table.ways.length > 0 && <ColumnWays table={table} />}
      {table.textCount > 0 && <Texts table={table} />}
      {!table.isTurned && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={isOpen ? columns : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDownRegular aria-hidden className={mergeClasses(!isOpen && styles.closed)} />
          {words('columns-known', { used, total: table.columns.length })}
        </button>
      )}
      {isOpen && !table.isTurned && (
        <ul id={columns} className={styles.columns}>
          {table.columns.map((column) => (
            <ColumnRow key={column.column} table={table} column={column} fields={table.fields ?? fields} />
          ))}
        </ul>
      )}
      {isCorrected && (
        <Button
          size="small"
          className={styles.drop}
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, 'tab');
            void pane.readings.drop(table);
          }}
        >
          {words('drop')}
        </Button>
      )}
    </div>
  );
}
