import { useMemo } from 'react';
import { gridMessages } from '../grid/messages';
import { say } from '../language';
import type { GridView } from '../view/grid-view';
import { selectionSums } from './selection-sums';

/** The line below the grid: whether a cell is being typed into, and sums of what is selected. */
export function StatusBar({ view }: { readonly view: GridView }) {
  const { sheet, range, version } = view;
  // The version stands for the cells of the sheet, which change in place.
  const sums = useMemo(() => ({ version, ...selectionSums(sheet, range) }), [sheet, range, version]);
  return (
    <div className="status">
      <span>{say(gridMessages.say(view.edit ? 'typing' : 'ready'))}</span>
      <span className="status-sums">
        {sums.average !== undefined && sums.average !== null && (
          <span>{say(gridMessages.say('average', { average: sums.average }))}</span>
        )}
        {sums.count !== undefined && <span>{say(gridMessages.say('count', { count: sums.count }))}</span>}
        {sums.sum !== undefined && sums.sum !== null && <span>{say(gridMessages.say('sum', { sum: sums.sum }))}</span>}
      </span>
    </div>
  );
}
