import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { say } from '../language';
import type { CellPlace, GridView } from '../view/grid-view';
import { cellId } from './cell-drawing';
import { ColumnHeaders } from './column-headers';
import { GridRow, type RowFrame } from './grid-row';
import { gridMessages } from './messages';
import { COLUMN_HEADER, ROW_HEADER, type GridMetrics } from './metrics';
import { usePointerSelection } from './pointer-selection';
import { withMergeStarts } from './visible-lines';

interface SheetGridProps {
  readonly view: GridView;
  readonly metrics: GridMetrics;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onOpenCell: () => void;
  /** A click that selected one cell and did not drag. */
  readonly onClickCell: (at: CellPlace) => void;
}

const OVERSCAN = { rows: 6, columns: 3 } as const;

/** The cells of the active sheet: only those in sight are in the page. Keys are handled by whoever holds the grid. */
export function SheetGrid({ view, metrics, scroller, onOpenCell, onClickCell }: SheetGridProps) {
  const { sheet, model } = view;
  const { axes, frozen } = metrics;
  const frozenRows = useMemo(() => Array.from({ length: frozen.rows }, (_, row) => row), [frozen.rows]);
  const frozenColumns = useMemo(() => Array.from({ length: frozen.columns }, (_, column) => column), [frozen.columns]);

  const rowWindow = useVirtualizer({
    count: axes.rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => axes.rows.size(row),
    paddingStart: COLUMN_HEADER,
    scrollPaddingStart: COLUMN_HEADER + metrics.frozenHeight,
    overscan: OVERSCAN.rows,
    rangeExtractor: (range) => linesOf(range, frozen.rows, (row) => axes.rows.size(row) > 0),
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: axes.columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => axes.columns.size(column),
    paddingStart: ROW_HEADER,
    scrollPaddingStart: ROW_HEADER + metrics.frozenWidth,
    overscan: OVERSCAN.columns,
    rangeExtractor: (range) => linesOf(range, frozen.columns, (column) => axes.columns.size(column) > 0),
  });
  useLayoutEffect(() => {
    rowWindow.measure();
    columnWindow.measure();
  }, [axes, rowWindow, columnWindow]);

  const { row: activeRow, column: activeColumn } = view.active;
  useLayoutEffect(() => {
    if (activeRow >= frozen.rows) rowWindow.scrollToIndex(activeRow, { align: 'auto' });
    if (activeColumn >= frozen.columns) columnWindow.scrollToIndex(activeColumn, { align: 'auto' });
  }, [sheet, activeRow, activeColumn, frozen, rowWindow, columnWindow]);

  const pointer = usePointerSelection(view, metrics, scroller, onClickCell);
  const seen = withMergeStarts(
    rowWindow.getVirtualItems().map(({ index }) => index),
    columnWindow.getVirtualItems().map(({ index }) => index),
    sheet.merges,
  );
  const bodyColumns = seen.columns.filter((column) => column >= frozen.columns);
  const frame: RowFrame = { view, metrics, frozenColumns, columns: bodyColumns };
  const width = ROW_HEADER + axes.columns.total;

  return (
    <div
      ref={scroller}
      className="sheet"
      role="grid"
      data-part="grid"
      tabIndex={0}
      aria-label={say(gridMessages.say('grid', { sheet: sheet.name, book: model.name }))}
      aria-rowcount={axes.rows.count}
      aria-colcount={axes.columns.count}
      aria-description={say(gridMessages.say('leave'))}
      aria-multiselectable="true"
      aria-activedescendant={cellId(activeRow, activeColumn)}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={pointer.onPointerMove}
      onPointerUp={pointer.onPointerUp}
      onDoubleClick={onOpenCell}
    >
      <div className="sheet-content" role="presentation" style={{ width, height: COLUMN_HEADER + axes.rows.total }}>
        <div className="sheet-top" role="rowgroup" style={{ width, height: COLUMN_HEADER + metrics.frozenHeight }}>
          <ColumnHeaders view={view} metrics={metrics} columns={[...frozenColumns, ...bodyColumns]} />
          {frozenRows.map((row) => (
            <GridRow key={row} frame={frame} row={row} />
          ))}
        </div>
        <div role="rowgroup">
          {seen.rows
            .filter((row) => row >= frozen.rows)
            .map((row) => (
              <GridRow key={row} frame={frame} row={row} />
            ))}
        </div>
      </div>
    </div>
  );
}

/** The lines of a window that are not frozen (those are always drawn) and not hidden. */
function linesOf(range: Range, frozen: number, isShown: (line: number) => boolean): number[] {
  const first = Math.max(frozen, range.startIndex - range.overscan);
  const last = Math.min(range.count - 1, range.endIndex + range.overscan);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(isShown);
}
