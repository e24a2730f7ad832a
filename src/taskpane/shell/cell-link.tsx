import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../engine/cell-place';
import { usePane } from '../store/use-pane';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface Props {
  readonly place: CellPlace;
  /** What a screen reader says; what is seen when left out. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** Leads to a cell of the workbook. */
export function CellLink({ place: { sheet, row, column }, name, children }: Props) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Link className={styles.link} aria-label={name} onClick={() => void pane.goTo({ sheet, row, column })}>
      {children}
    </Link>
  );
}
