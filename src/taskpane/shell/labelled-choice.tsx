import { Dropdown, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '6px',
  },
  choice: { minWidth: 0, width: '100%' },
  options: { maxHeight: '240px' },
});

interface Props {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of several, chosen from a list, with its name beside it. */
export function LabelledChoice({ name, choices, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span aria-hidden>{name}</span>
      <Dropdown
        size="small"
        className={styles.choice}
        aria-label={name}
        value={choices.find(({ id }) => id === chosen)?.label ?? ''}
        selectedOptions={[chosen]}
        listbox={{ className: styles.options }}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {choices.map(({ id, label }) => (
          <Option key={id} value={id} text={label}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
