import type { ListEntry } from '../engine/list-types';
import { HeadingEntry } from './heading-entry';
import { NotesEntry } from './notes-entry';
import { RowEntry } from './row-entry';

interface Props {
  readonly entry: ListEntry;
  readonly isOpen: boolean;
  /** Shows or hides why. */
  readonly onToggle: () => void;
  /** Puts away or shows what stands under a heading. */
  readonly onFold: () => void;
}

/** One entry of the list, of whatever kind. */
export function Entry({ entry, isOpen, onToggle, onFold }: Props) {
  switch (entry.kind) {
    case 'table':
    case 'criterion':
      return <HeadingEntry entry={entry} onFold={onFold} />;
    case 'notes':
      return <NotesEntry entry={entry} isOpen={isOpen} onToggle={onToggle} />;
    case 'row':
      return <RowEntry entry={entry} isOpen={isOpen} onToggle={onToggle} />;
  }
}
