import { Dropdown, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import { startTransition, useOptimistic } from 'react';
import type { ColumnOverview, FieldChoice, TableOverview } from '../engine/overview-types';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { choicesOf, UNUSED, valueOf } from './field-choices';
import { recognisedMessages } from './messages';

const useStyles = makeStyles({
  column: { display: 'grid', gridTemplateColumns: '26px minmax(0, 1fr)', padding: '5px 0' },
  letters: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  header: { overflowWrap: 'anywhere', marginBottom: '2px' },
  state: { color: tokens.colorNeutralForeground3 },
  claim: { color: tokens.colorStatusWarningForeground1 },
  choice: { minWidth: 0, width: '100%' },
  unused: { color: tokens.colorNeutralForeground3 },
  options: { maxHeight: '240px' },
});

interface Props {
  readonly table: TableOverview;
  readonly column: ColumnOverview;
  readonly fields: readonly FieldChoice[];
}

/** One column: its header and what it is taken for, to be chosen anew. */
export function ColumnRow({ table, column, fields }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const pane = usePane();
  const { letters, header, candidates, isHidden, isCorrected } = column;
  // Shown at once; what the engine makes of it follows.
  const [chosen, choose] = useOptimistic(valueOf(column));
  const choices = choicesOf(column, fields, words('unused'));
  const name = header || words('no-header');
  const shown = choices.find(({ value }) => value === chosen)?.label ?? words('choose');
  return (
    <li className={styles.column}>
      <span className={styles.letters} aria-hidden>
        {letters}
      </span>
      <div>
        <div className={styles.header}>
          {name}
          {isHidden && <span className={styles.state}> · {words('hidden-column')}</span>}
          {isCorrected && <span className={styles.state}> · {words('corrected')}</span>}
          {candidates.length > 0 && <span className={styles.claim}> · {words('more-claim')}</span>}
        </div>
        <Dropdown
          size="small"
          className={mergeClasses(styles.choice, chosen === UNUSED && styles.unused)}
          aria-label={words('column-means', { letters, header: name })}
          value={shown}
          selectedOptions={[chosen]}
          listbox={{ className: styles.options }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === undefined || optionValue === chosen) return;
            startTransition(async () => {
              choose(optionValue);
              await pane.readings.column(table, column.column, optionValue === UNUSED ? null : optionValue);
            });
          }}
        >
          {choices.map(({ value, label }) => (
            <Option key={value} value={value} text={label}>
              {label}
            </Option>
          ))}
        </Dropdown>
      </div>
    </li>
  );
}
