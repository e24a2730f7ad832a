import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Fills that stand apart from their neighbours in light and dark. */
const FILLS = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteGrapeBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
] as const;

/** Strokes on a tile of 6 by 6 that tell groups apart where there are few colours; the first is a full fill, the fourth none. */
const STROKES = ['M0 0H6V6H0Z', 'M0 6L6 0', 'M3 0V6', '', 'M0 3H6', 'M0 3H6M3 0V6'] as const;

// The theme of high contrast has few colours too (app.tsx says which theme is drawn).
const useStyles = makeStyles({
  fill: {
    ':global([data-look="contrast"])': {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorNeutralForeground1,
    },
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  pattern: {
    display: 'none',
    ':global([data-look="contrast"])': { display: 'inline' },
    '@media (forced-colors: active)': { display: 'inline' },
  },
  strokes: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  full: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

const at = <T,>(list: readonly T[], group: number): T => list[group % list.length] as T;

interface BarProps {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Unique in the page: begins the ids of {@link GroupPatterns}. */
  readonly id: string;
}

/** A bar of a group: a colour of its own, under forced colours a pattern. */
export function GroupBar({ group, id, ...place }: BarProps) {
  const styles = useStyles();
  return (
    <>
      <rect {...place} className={styles.fill} fill={at(FILLS, group)} />
      <rect {...place} className={styles.pattern} fill={`url(#${id}-${group % STROKES.length})`} />
    </>
  );
}

/** The patterns that bars are drawn with under forced colours. */
export function GroupPatterns({ id }: { readonly id: string }): ReactNode {
  const styles = useStyles();
  return (
    <defs>
      {STROKES.map((strokes, index) => (
        <pattern key={index} id={`${id}-${index}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d={strokes} className={index === 0 ? styles.full : styles.strokes} />
        </pattern>
      ))}
    </defs>
  );
}
