import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { margin: '8px 0 0' },
  head: {
    padding: '4px 0',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A part of the screen that opens and closes by its name. */
export function Fold({ name, isOpen = false, children }: { name: string; isOpen?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.head}>{name}</summary>
      {children}
    </details>
  );
}
