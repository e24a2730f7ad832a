import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { Entry } from './entry';
import { toggled } from './filter';
import { resultMessages } from './messages';
import { nextIndex } from './next-index';
import { entryAt, type Pages } from './page-cache';

/** Height of an entry before it is measured. */
const GUESS_PX = 76;
/** Entries drawn beyond the edges, so that the keyboard finds the next one. */
const BEYOND = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

const firstButton = (index: number): string => `[data-index="${index}"] button`;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly pages: Pages | null;
  readonly onShow: (first: number, last: number) => void;
}

/** The list itself: only what is in sight is drawn, however many rows there are. */
export function ResultList({ scroller, pages, onShow }: Props) {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const pane = usePane();
  const closed = usePaneState(({ view }) => view.closed);
  const list = useRef<HTMLUListElement>(null);
  /** The entry that the keyboard goes to, once it is drawn. */
  const goal = useRef<number | null>(null);
  const [, setMoves] = useState(0);
  const [above, setAbove] = useState(0);
  const [open, setOpen] = useState<readonly string[]>([]);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [pages]);
  const total = pages?.total ?? 0;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS_PX,
    overscan: BEYOND,
    scrollMargin: above,
    getItemKey: (index) => entryAt(pages, index)?.key ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onShow(first, last), [first, last, onShow]);
  useEffect(() => {
    const button = goal.current === null ? null : list.current?.querySelector<HTMLElement>(firstButton(goal.current));
    if (!button) return;
    goal.current = null;
    button.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const to = from === undefined ? null : nextIndex(event.key, Number(from), total);
    if (to === null) return;
    event.preventDefault();
    goal.current = to;
    virtualizer.scrollToIndex(to, { align: 'auto' });
    setMoves((moves) => moves + 1);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={words('list')}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ index, key, start }) => {
        const entry = entryAt(pages, index);
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {entry ? (
              <Entry
                entry={entry}
                isOpen={open.includes(entry.key)}
                onToggle={() => setOpen(toggled(open, entry.key))}
                onFold={() => pane.setView({ closed: toggled(closed, entry.key) })}
              />
            ) : (
              <div style={{ height: GUESS_PX }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
