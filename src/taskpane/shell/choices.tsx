import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  title: {
    padding: '6px 8px 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: 'none',
  },
});

interface Choice {
  readonly value: string;
  readonly face: ReactNode;
  /** Language of the face where it is not that of the pane. */
  readonly lang?: string;
}

interface Props {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of several, as radio buttons of the browser's own. */
export function Choices({ title, choices, chosen, isDisabled = false, onChoose }: Props) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.choices} disabled={isDisabled}>
      <legend className={styles.title}>{title}</legend>
      {choices.map(({ value, face, lang }) => (
        <label key={value} className={styles.choice} lang={lang}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{face}</span>
        </label>
      ))}
    </fieldset>
  );
}
