import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { cellAddress } from '../../sheet/address';
import { say } from '../language';
import type { GridView } from '../view/grid-view';
import { fontCss } from './look-style';
import { gridMessages } from './messages';
import { COLUMN_HEADER, ROW_HEADER, type GridMetrics } from './metrics';

interface CellEditorProps {
  readonly view: GridView;
  readonly metrics: GridMetrics;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
}

/**
 * Where a cell is typed into. It is always in the page, out of sight until it is used: so the very first key goes into it, which
 * Vietnamese typing programs need.
 */
export function CellEditor({ view, metrics, scroller, input, onKeyDown, onLeave }: CellEditorProps) {
  const { edit, model } = view;
  const isOpen = edit !== null && edit.place === 'cell' && edit.sheet === view.sheet;
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const own = useRef('');

  useEffect(() => {
    const element = scroller.current;
    if (!element || !isOpen) return undefined;
    const follow = (): void => setScroll({ left: element.scrollLeft, top: element.scrollTop });
    follow();
    element.addEventListener('scroll', follow);
    return () => element.removeEventListener('scroll', follow);
  }, [isOpen, scroller]);

  const text = edit?.text ?? '';
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    if (element.value !== text) element.value = text;
    own.current = text;
    element.style.height = '';
    if (isOpen && element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight}px`;
  }, [text, isOpen, input]);

  const { row, column } = edit?.at ?? view.active;
  const { axes, frozen } = metrics;
  const merge = view.sheet.mergeAt(row, column);
  const look = model.lookAt(view.sheet, row, column);
  return (
    <textarea
      ref={input}
      className={`cell-editor${isOpen ? ' is-open' : ''}`}
      aria-label={say(gridMessages.say('cell-editor', { cell: cellAddress(row, column) }))}
      aria-hidden={!isOpen}
      tabIndex={-1}
      rows={1}
      spellCheck={false}
      style={{
        left: ROW_HEADER + axes.columns.start(column) - (column < frozen.columns ? 0 : scroll.left),
        top: COLUMN_HEADER + axes.rows.start(row) - (row < frozen.rows ? 0 : scroll.top),
        minWidth: axes.columns.span(column, merge?.right ?? column) + 1,
        minHeight: axes.rows.span(row, merge?.bottom ?? row) + 1,
        font: fontCss(look.font),
      }}
      onInput={(event) => view.typeInto(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
