import { useRef, type PointerEvent, type RefObject } from 'react';
import type { CellPlace, GridView } from '../view/grid-view';
import { COLUMN_HEADER, ROW_HEADER, type GridMetrics } from './metrics';

interface Hit extends CellPlace {
  readonly part: 'cell' | 'row' | 'column' | 'corner';
}

/** Selecting with the mouse or a finger: a click, a drag, a click with Shift, the numbers of rows, the letters of columns. */
export function usePointerSelection(
  view: GridView,
  metrics: GridMetrics,
  scroller: RefObject<HTMLDivElement | null>,
  onClickCell: (at: CellPlace) => void,
) {
  const start = useRef<Hit | null>(null);

  const hit = (event: PointerEvent): Hit | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x >= element.clientWidth || y >= element.clientHeight) return null;
    const { axes, frozenWidth, frozenHeight } = metrics;
    const left = x - ROW_HEADER;
    const top = y - COLUMN_HEADER;
    return {
      part: left < 0 ? (top < 0 ? 'corner' : 'row') : top < 0 ? 'column' : 'cell',
      column: axes.columns.at(left < frozenWidth ? left : left + element.scrollLeft),
      row: axes.rows.at(top < frozenHeight ? top : top + element.scrollTop),
    };
  };

  const extend = (from: Hit, to: CellPlace): void => {
    const { rows, columns } = metrics.axes;
    const last = { row: rows.count - 1, column: columns.count - 1 };
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    switch (from.part) {
      case 'cell':
        return view.select(from, to);
      case 'row':
        return view.selectArea({ row: from.row, column: 0 }, { top, bottom, left: 0, right: last.column });
      case 'column':
        return view.selectArea({ row: 0, column: from.column }, { top: 0, bottom: last.row, left, right });
      case 'corner':
        return view.selectArea({ row: 0, column: 0 }, { top: 0, left: 0, bottom: last.row, right: last.column });
    }
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const at = event.button === 0 ? hit(event) : null;
      if (!at) return;
      start.current = event.shiftKey && at.part === 'cell' ? { ...view.active, part: 'cell' } : at;
      extend(start.current, at);
      if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!start.current || event.pointerType !== 'mouse') return;
      const at = hit(event);
      if (at) extend(start.current, at);
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      const from = start.current;
      start.current = null;
      const to = hit(event);
      const isClick = from?.part === 'cell' && to?.row === from.row && to.column === from.column;
      if (isClick && !event.shiftKey) onClickCell(view.active);
    },
  };
}
