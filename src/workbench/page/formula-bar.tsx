import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { areaAddress, cellAddress, parseArea } from '../../sheet/address';
import { gridMessages } from '../grid/messages';
import { say } from '../language';
import type { GridActions } from '../view/grid-actions';
import type { GridView } from '../view/grid-view';

interface FormulaBarProps {
  readonly view: GridView;
  readonly actions: GridActions;
  readonly grid: RefObject<HTMLElement | null>;
}

/** The address of the active cell and what stands in it, both to be typed into. */
export function FormulaBar({ view, actions, grid }: FormulaBarProps) {
  const backToGrid = (): void => grid.current?.focus({ preventScroll: true });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      view.endEdit();
      backToGrid();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      actions.commit();
      actions.next(event.key === 'Enter' ? 'down' : 'right');
      backToGrid();
    }
  };
  return (
    <div className="formula-bar" data-part="formula">
      <NameBox view={view} onDone={backToGrid} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <input
        className="formula-text"
        aria-label={say(gridMessages.say('formula-bar'))}
        spellCheck={false}
        value={view.edit?.text ?? actions.text}
        onFocus={() => {
          if (!view.edit) view.startEdit(actions.text, 'change', 'bar');
        }}
        onChange={(event) => view.typeInto(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (view.edit?.place === 'bar') actions.commit();
        }}
      />
    </div>
  );
}

function NameBox({ view, onDone }: { readonly view: GridView; readonly onDone: () => void }) {
  const { row, column } = view.active;
  const address = cellAddress(row, column);
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address, view.sheet]);
  const go = (): void => {
    const area = parseArea(text.trim());
    if (area) view.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
    else setText(address);
    onDone();
  };
  return (
    <input
      className="name-box"
      aria-label={say(gridMessages.say('name-box'))}
      title={areaAddress(view.range)}
      spellCheck={false}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        if (event.key === 'Escape') {
          setText(address);
          onDone();
        }
      }}
      onBlur={() => setText(address)}
    />
  );
}
