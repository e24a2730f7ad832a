import { isSame } from '../view/motion';
import type { GridView } from '../view/grid-view';
import { CellBox } from './cell-box';
import { cellId, drawCell } from './cell-drawing';
import { COLUMN_HEADER, ROW_HEADER, type GridMetrics } from './metrics';

/** What all rows of a drawing share. */
export interface RowFrame {
  readonly view: GridView;
  readonly metrics: GridMetrics;
  readonly frozenColumns: readonly number[];
  /** The other columns in sight, ascending. */
  readonly columns: readonly number[];
}

/** One row of the grid with its number. */
export function GridRow({ frame, row }: { readonly frame: RowFrame; readonly row: number }) {
  const { view, metrics, frozenColumns, columns } = frame;
  const { axes } = metrics;
  const { sheet, model, active, range } = view;
  const height = axes.rows.size(row);
  const cell = (column: number, isFrozen: boolean) => {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) {
      // A frozen column hidden under a merge still takes its room in the line.
      return isFrozen ? (
        <div key={column} role="presentation" className="cell-gap" style={{ width: axes.columns.size(column) }} />
      ) : null;
    }
    const x = ROW_HEADER + axes.columns.start(column);
    return (
      <CellBox
        key={column}
        {...drawCell(model, sheet, axes, row, column, merge)}
        id={cellId(row, column)}
        x={isFrozen ? undefined : x}
        stickAt={isFrozen ? x : undefined}
        isSelected={row >= range.top && row <= range.bottom && column >= range.left && column <= range.right}
        isActive={isSame(active, { row, column })}
        gridlines={sheet.showGridlines}
      />
    );
  };
  const isCurrent = row >= range.top && row <= range.bottom;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className="row"
      style={{ top: COLUMN_HEADER + axes.rows.start(row), height, width: ROW_HEADER + axes.columns.total }}
    >
      <div
        role="rowheader"
        className={`header row-number${isCurrent ? ' is-current' : ''}`}
        style={{ width: ROW_HEADER, height }}
      >
        {row + 1}
      </div>
      {frozenColumns.map((column) => cell(column, true))}
      {columns.map((column) => cell(column, false))}
    </div>
  );
}
