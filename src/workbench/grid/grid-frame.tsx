import { useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import type { GridActions } from '../view/grid-actions';
import type { GridView } from '../view/grid-view';
import { keyAction } from '../view/keys';
import { CellEditor } from './cell-editor';
import type { GridMetrics } from './metrics';
import { SheetGrid } from './sheet-grid';

interface GridFrameProps {
  readonly view: GridView;
  readonly actions: GridActions;
  readonly metrics: GridMetrics;
  /** The element with the cells: takes the focus back after dialogs and bars. */
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** The grid with its editor: what keys, typing, copying and pasting do. */
export function GridFrame({ view, actions, metrics, grid }: GridFrameProps) {
  const input = useRef<HTMLTextAreaElement>(null);

  const open = (text: string, mode: 'replace' | 'change'): void => {
    const element = input.current;
    if (!element) return;
    view.startEdit(text, mode);
    element.value = text;
    element.focus({ preventScroll: true });
    element.setSelectionRange(text.length, text.length);
  };
  const finish = (then?: () => void): void => {
    actions.commit();
    grid.current?.focus({ preventScroll: true });
    then?.();
  };

  const onGridKey = (event: KeyboardEvent): void => {
    if (event.target !== grid.current) return;
    const action = keyAction(event);
    if (!action) return;
    if (action.kind === 'type') open('', 'replace');
    else if (action.kind === 'edit') {
      event.preventDefault();
      open(actions.text, 'change');
    } else if (actions.onKey(action)) event.preventDefault();
  };

  const onEditorKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      view.endEdit();
      grid.current?.focus({ preventScroll: true });
      return;
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
      view.typeInto(event.currentTarget.value);
      return;
    }
    const action = keyAction(event);
    const leaves = action?.kind === 'next' || (action?.kind === 'move' && view.edit?.mode === 'replace');
    if (!leaves) return;
    event.preventDefault();
    finish(() => actions.onKey(action));
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (event.target !== grid.current) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', actions.copy());
    if (event.type === 'cut') actions.onKey({ kind: 'clear' });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target !== grid.current) return;
    event.preventDefault();
    actions.paste(event.clipboardData.getData('text/plain'));
  };

  return (
    <div className="sheet-frame" onKeyDown={onGridKey} onCopy={onCopy} onCut={onCopy} onPaste={onPaste}>
      <SheetGrid
        view={view}
        metrics={metrics}
        scroller={grid}
        onOpenCell={() => open(actions.text, 'change')}
        onClickCell={(at) => actions.followLink(at)}
      />
      <CellEditor
        view={view}
        metrics={metrics}
        scroller={grid}
        input={input}
        onKeyDown={onEditorKey}
        onLeave={() => {
          if (view.edit?.place === 'cell') actions.commit();
        }}
      />
    </div>
  );
}
