import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../../words/use-words';
import { useBatchState } from '../use-batch';
import { compareMessages } from './messages';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '6px',
  },
  label: { color: tokens.colorNeutralForeground1 },
  choice: { minWidth: 0 },
});

interface Props {
  readonly name: 'before' | 'after';
  readonly chosen: string;
  readonly isDisabled: boolean;
  readonly onChoose: (file: string) => void;
}

/** One of the files that were checked. The browser's own list, which stays quick with a thousand of them. */
export function FileChoice({ name, chosen, isDisabled, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(compareMessages);
  const files = useBatchState((state) => state.files);
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {words(name)}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.choice}
        value={chosen}
        disabled={isDisabled}
        onChange={(_, { value }) => onChoose(value)}
      >
        {chosen === '' && <option value="">{words('choose-file')}</option>}
        {files.map((file) => (
          <option key={file.name} value={file.name}>
            {file.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
