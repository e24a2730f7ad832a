import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  area: { display: 'flex', minWidth: 0 },
  wide: { flex: '1 1 0' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: 0,
    minHeight: '32px',
    padding: '0 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  panel: {
    position: 'absolute',
    zIndex: 2,
    top: '100%',
    left: '8px',
    right: '8px',
    maxHeight: '300px',
    overflowY: 'auto',
    padding: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

interface Props {
  /** What a screen reader says of the button. */
  readonly name: string;
  readonly face: ReactNode;
  readonly isWide?: boolean;
  /** What the panel holds; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that drops a panel under the header. Escape, leaving it and pressing elsewhere close the panel. */
export function DropPanel({ name, face, isWide = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !area.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={area} className={mergeClasses(styles.area, isWide && styles.wide)} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, isWide && styles.wide, isOpen && styles.open)}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div id={panel} role="group" aria-label={name} className={styles.panel}>
          <Suspense fallback={null}>{children(close)}</Suspense>
        </div>
      )}
    </div>
  );
}
