/**
 * How a page learns that a worker is gone: the worker holds a lock as long as it lives, and the page waits for the same lock. No event
 * tells of a worker that was ended from outside or ran out of memory, and one that is busy answers no question either.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */

let count = 0;

/** A name that no other worker of any page of this site has. */
export const lifeLineName = (): string => `thidua-engine-${Date.now()}-${Math.random()}-${++count}`;

/** Holds a worker's life line. Settles when it is held, at once where there are no locks. */
export const holdLifeLine = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const isHeld = locks()?.request(name, () => {
      resolve();
      return new Promise(() => undefined);
    });
    if (isHeld) isHeld.catch(() => resolve());
    else resolve();
  });

/** Calls back when whoever holds a life line is gone. @returns ends the waiting */
export function watchLifeLine(name: string, onGone: () => void): () => void {
  const ending = new AbortController();
  locks()
    ?.request(name, { signal: ending.signal }, () => {
      if (!ending.signal.aborted) onGone();
    })
    // Ended by us, or locks are refused here: then silence tells in the end.
    .catch(() => undefined);
  return () => ending.abort();
}

/** None in pages without https, and none in old browser engines. */
const locks = (): LockManager | undefined => (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
