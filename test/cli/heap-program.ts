import { keepHeapSmall } from '../../src/cli/batch/sparing-heap';

/** Arrays that are held at any time, about 40 MB together, and how many come and go. */
const HELD = 12_000;
const MADE = 100_000;

/** A program that works like a long batch: something is always held, and soon let go. Writes the most heap that it took, in bytes. */
function work(): void {
  if (process.argv[2] === 'small') keepHeapSmall();
  const held: number[][] = [];
  let most = 0;
  for (let made = 0; made < MADE; made++) {
    held[made % HELD] = Array.from({ length: 400 }, (_, at) => at + made);
    if (made % 100 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
  }
  process.stdout.write(String(most));
}

work();
