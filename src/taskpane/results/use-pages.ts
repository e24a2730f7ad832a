import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListView } from '../engine/list-types';
import { usePane } from '../store/use-pane';
import { PAGE_SIZE, pagesOf, withPage, type Pages } from './page-cache';

interface Held {
  readonly key: string;
  readonly pages: Pages;
}

/**
 * The pages of a view, fetched as they come into sight. While a new view or report is on its way the old one stays.
 * @returns the pages, null before the first came; and a function to tell which entries are in sight.
 */
export function usePages(view: ListView, revision: number) {
  const { engine } = usePane().state;
  const key = `${revision} ${JSON.stringify(view)}`;
  const [held, setHeld] = useState<Held | null>(null);
  const inSight = useRef({ first: 0, last: 0 });
  const asked = useRef({ key: '', numbers: new Set<number>() });
  const wanted = useRef(key);

  const fetchPages = useCallback(
    (numbers: readonly number[]) => {
      if (asked.current.key !== key) asked.current = { key, numbers: new Set() };
      for (const number of numbers) {
        if (asked.current.numbers.has(number)) continue;
        asked.current.numbers.add(number);
        engine.ask('page', { view, from: number * PAGE_SIZE, count: PAGE_SIZE }).then(
          (page) => {
            if (wanted.current !== key) return;
            setHeld((before) => ({ key, pages: withPage(before?.key === key ? before.pages : null, page) }));
          },
          // The engine was stopped, and its report with it: the screen goes too.
          () => undefined,
        );
      }
    },
    // `key` stands for `view`, which is a new object at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [engine, key],
  );

  useEffect(() => {
    wanted.current = key;
    const { first, last } = inSight.current;
    fetchPages(pagesOf(first, last, last + 1));
  }, [fetchPages, key]);

  const show = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last };
      if (held?.key === key) fetchPages(pagesOf(first, last, held.pages.total));
    },
    [fetchPages, held, key],
  );

  return { pages: held?.pages ?? null, show };
}
