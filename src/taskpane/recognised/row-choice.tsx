import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RowIndex } from '../../sheet/address';
import type { SaidRowClass } from '../../sheet/correction';
import { keepFocus } from '../shell/focus';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';
import type { TablePlace } from './corrections';

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%', maxWidth: '260px' } });

/** As found: what was said of a row is taken back. */
const FOUND = '';
const CLASSES: readonly SaidRowClass[] = ['record', 'group', 'total', 'ignored'];

interface Props {
  readonly table: TablePlace;
  readonly row: RowIndex;
  /** What a person said that the row is; null when nothing was said. */
  readonly said: SaidRowClass | null;
}

/** What a row is, to be told otherwise than it was found. */
export function RowChoice({ table, row, said }: Props) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const pane = usePane();
  const choice = useRef<HTMLDivElement>(null);
  const shown = said === null ? words('row-open') : words(`row-${said}`);
  return (
    <div ref={choice}>
      <Dropdown
        size="small"
        className={styles.choice}
        aria-label={words('row-is', { row: row + 1 })}
        value={shown}
        selectedOptions={[said ?? FOUND]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined || optionValue === (said ?? FOUND)) return;
          if (choice.current) keepFocus(choice.current, 'tab');
          void pane.readings.row(table, row, CLASSES.find((one) => one === optionValue) ?? null);
        }}
      >
        <Option value={FOUND} text={words('row-found')}>
          {words('row-found')}
        </Option>
        {CLASSES.map((one) => (
          <Option key={one} value={one} text={words(`row-${one}`)}>
            {words(`row-${one}`)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
