import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../words/use-words';
import { FileLine } from './file-line';
import { batchMessages } from './messages';
import { useBatchState } from './use-batch';

/** Height of a line before it is measured. */
const GUESS_PX = 58;
/** Lines drawn beyond the edges, so that the keyboard finds the next one. */
const BEYOND = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** The files: only what is in sight is drawn, however many there are. */
export function FileList({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }) {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const files = useBatchState((state) => state.files);
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [files]);
  const virtualizer = useVirtualizer({
    count: files.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS_PX,
    overscan: BEYOND,
    scrollMargin: above,
    getItemKey: (index) => files[index]?.name ?? index,
  });
  const toggle = (name: string): void => {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    setOpen(next);
  };
  return (
    <ul ref={list} className={styles.list} aria-label={words('list')} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const file = files[index];
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={files.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {file && <FileLine file={file} isOpen={open.has(file.name)} onToggle={() => toggle(file.name)} />}
          </li>
        );
      })}
    </ul>
  );
}
