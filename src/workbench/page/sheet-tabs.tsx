import type { KeyboardEvent } from 'react';
import { gridMessages } from '../grid/messages';
import { activateSheet } from '../host/model/sheets';
import { say } from '../language';
import type { GridView } from '../view/grid-view';

/** The visible sheets of the workbook. Arrow keys go from one to the next, as in every tab list. */
export function SheetTabs({ view }: { readonly view: GridView }) {
  const { model, sheet: active } = view;
  const shown = model.sheets.filter(({ visibility }) => visibility === 'Visible');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = shown.indexOf(active) + by;
    const next = by === 0 ? undefined : shown[at];
    if (!next) return;
    activateSheet(model, next, 'person');
    (event.currentTarget.children[at] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      className="tabs"
      role="tablist"
      data-part="tabs"
      aria-label={say(gridMessages.say('sheets'))}
      onKeyDown={onKeyDown}
    >
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
          onClick={() => activateSheet(model, sheet, 'person')}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
