import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow, in percent of what was in use, before it is cleared up. */
const GROWTH_PERCENT = 20;

/**
 * Lets the heaps of all threads grow little between two clearings, so that a long batch takes no more memory than a short one. Left alone, V8
 * lets the heap double and more while there is memory. Clearing up by force (`gc()`) after so many files is no way out: it also drops what V8
 * had compiled for speed, which took two fifths of a batch's processor time to make again.
 * Called before threads are started: V8 looks at the figure whenever it has cleared up (nodejs.org/api/v8.html, `v8.setFlagsFromString`).
 */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
