import { memo, type CSSProperties } from 'react';
import { cellName, type CellDrawing } from './cell-drawing';
import { rotationStyle, textStyle } from './look-style';

interface CellBoxProps extends CellDrawing {
  readonly id: string;
  /** Pixels from the left of the row; undefined in the frozen part, where cells stand in line. */
  readonly x: number | undefined;
  /** Pixels at which a frozen cell stays. */
  readonly stickAt: number | undefined;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly gridlines: boolean;
}

/** One cell of the grid, a merge counted as one. */
export const CellBox = memo(function CellBox(props: CellBoxProps) {
  const { id, row, column, width, height, text, side, look, fill, color, bold, italic, x, stickAt } = props;
  const classes = [
    'cell',
    props.isSelected ? 'is-selected' : '',
    props.isActive ? 'is-active' : '',
    stickAt === undefined ? '' : 'is-frozen',
    props.isLink ? 'is-link' : '',
  ];
  // Shadows, so that a border beside a gridline keeps its square end.
  const gridlines =
    props.gridlines && fill === null
      ? [props.right ? '' : 'inset -1px 0 var(--gridline)', props.bottom ? '' : 'inset 0 -1px var(--gridline)']
          .filter(Boolean)
          .join(', ')
      : undefined;
  const box: CSSProperties = {
    width,
    height,
    ...(stickAt === undefined ? { left: x } : { position: 'sticky', left: stickAt }),
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...(props.right ? { borderRight: props.right } : {}),
    ...(props.bottom ? { borderBottom: props.bottom } : {}),
    boxShadow: gridlines,
    ...(props.left ? { borderLeft: props.left } : {}),
    ...(props.top ? { borderTop: props.top } : {}),
  };
  const runsOn = props.overLeft > 0 || props.overRight > 0;
  return (
    <div
      id={id}
      role="gridcell"
      aria-label={cellName(row, column, text)}
      aria-colindex={column + 1}
      aria-selected={props.isSelected}
      {...(props.columnSpan > 1 ? { 'aria-colspan': props.columnSpan } : {})}
      {...(props.rowSpan > 1 ? { 'aria-rowspan': props.rowSpan } : {})}
      className={classes.filter(Boolean).join(' ')}
      style={box}
    >
      {text !== '' && (
        <div
          className="cell-text"
          aria-hidden="true"
          style={{
            ...textStyle(look, side),
            color,
            fontWeight: bold ? 700 : 400,
            fontStyle: italic ? 'italic' : 'normal',
            ...(runsOn ? { left: -props.overLeft, right: -props.overRight, zIndex: 1 } : {}),
          }}
        >
          <span style={rotationStyle(look)}>{text}</span>
        </div>
      )}
    </div>
  );
});
