import { columnLetters } from '../../sheet/address';
import type { GridView } from '../view/grid-view';
import { COLUMN_HEADER, ROW_HEADER, type GridMetrics } from './metrics';

interface ColumnHeadersProps {
  readonly view: GridView;
  readonly metrics: GridMetrics;
  readonly columns: readonly number[];
}

/** The strip with the column letters. */
export function ColumnHeaders({ view, metrics: { axes, frozen }, columns }: ColumnHeadersProps) {
  const { left, right } = view.range;
  return (
    <div className="headers" role="row" style={{ height: COLUMN_HEADER }}>
      <div className="header corner" role="presentation" style={{ width: ROW_HEADER, height: COLUMN_HEADER }} />
      {columns
        .filter((column) => axes.columns.size(column) > 0)
        .map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={`header${column >= left && column <= right ? ' is-current' : ''}`}
            style={{
              width: axes.columns.size(column),
              height: COLUMN_HEADER,
              left: ROW_HEADER + axes.columns.start(column),
              ...(column < frozen.columns ? { position: 'sticky', zIndex: 1 } : { position: 'absolute' }),
            }}
          >
            {columnLetters(column)}
          </div>
        ))}
    </div>
  );
}
