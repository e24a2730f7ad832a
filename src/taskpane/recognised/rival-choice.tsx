import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { TableOverview } from '../engine/overview-types';
import { keepFocus } from '../shell/focus';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';
import type { Rivals } from './rival-columns';

const useStyles = makeStyles({
  title: { margin: '8px 0 4px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground1 },
  columns: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  column: {
    flex: '1 1 130px',
    minWidth: 0,
    display: 'block',
    padding: '6px 8px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  samples: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly table: TableOverview;
  readonly rivals: Rivals;
  readonly label: string;
}

/** Columns that claim one field, side by side with what stands in them: one is chosen, the others are then not used. */
export function RivalChoice({ table, rivals: { field, columns }, label }: Props) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const pane = usePane();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title}>
      <p id={title} className={styles.title}>
        {words('rivals', { field: label })}
      </p>
      <div className={styles.columns}>
        {columns.map(({ column, letters, header, samples }) => (
          <Button
            key={column}
            className={styles.column}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'tab');
              const others = columns.map((other) => other.column).filter((other) => other !== column);
              void pane.readings.chooseColumn(table, field, column, others);
            }}
          >
            {words('rival-column', { letters, header })}
            <span className={styles.samples}>
              {samples.length > 0 ? words('rival-samples', { samples: { list: samples } }) : words('rival-empty')}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
