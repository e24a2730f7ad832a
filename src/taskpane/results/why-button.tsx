import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    marginTop: '2px',
    padding: '2px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  open: { transform: 'rotate(180deg)' },
});

interface Props {
  readonly label: string;
  /** What a screen reader says: begins with the label. */
  readonly name: string;
  readonly isOpen: boolean;
  /** Id of what is shown. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Opens and closes what explains an entry. */
export function WhyButton({ label, name, isOpen, controls, onToggle }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      {label}
      <ChevronDownRegular aria-hidden className={mergeClasses(isOpen && styles.open)} />
    </button>
  );
}
