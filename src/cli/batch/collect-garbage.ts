import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Files after which a thread of a batch clears up. */
export const FILES_BETWEEN = 40;

let collect: (() => void) | null = null;

/**
 * Gives back what is no longer used. Node rather grows its heap than to clear up while there is memory, so that a batch would take the more
 * the more files it has (nodejs.org/api/v8.html, `v8.setFlagsFromString`; `--expose-gc` is V8's own name).
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
