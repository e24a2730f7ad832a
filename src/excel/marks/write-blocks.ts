import { waitByTimer } from '../batch';
import type { Progress } from '../workbook-host';

/** One thing to write, with about how many bytes it takes in a request. */
export interface WriteStep {
  readonly bytes: number;
  readonly write: () => void;
}

/** Bytes that one request carries at most, about: 5 MB is Excel's limit on the web, and our estimates are estimates. */
export const BYTES_PER_REQUEST = 2_000_000;
/** What a command takes beside its texts. */
export const COMMAND_BYTES = 400;

/** Bytes of a text in a request, at most: three for each letter with its signs, and what its quotes take. */
export const textBytes = (text: string): number => 3 * text.length + 4;

/**
 * Writes in order, as many steps in a request as fit. A step is never divided. Between requests the page may draw and take keys.
 * @param limit bytes of a request at most
 */
export async function writeInBlocks(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  onProgress?: Progress,
  limit: number = BYTES_PER_REQUEST,
): Promise<void> {
  const requests = packSteps(steps, limit);
  onProgress?.(0, requests.length);
  for (const [index, request] of requests.entries()) {
    for (const { write } of request) write();
    // Requests exist because one may not hold everything: their number follows from the size alone.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (index < requests.length - 1) await waitByTimer(0);
    onProgress?.(index + 1, requests.length);
  }
}

function packSteps(steps: readonly WriteStep[], limit: number = BYTES_PER_REQUEST): WriteStep[][] {
  const requests: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || room < step.bytes) {
      requests.push([]);
      room = limit;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}

/** Cells of a line; null leaves a cell as it is. */
type Line = readonly (string | number | boolean | null)[];

/** Steps that write lines of texts, each step a run of lines that fits a request. */
export function textSteps(
  lines: readonly Line[],
  rangeOf: (first: number, count: number) => Excel.Range,
  limit: number = BYTES_PER_REQUEST,
): WriteStep[] {
  const steps: WriteStep[] = [];
  let first = 0;
  let bytes = COMMAND_BYTES;
  const close = (end: number): void => {
    if (end === first) return;
    const [start, block] = [first, lines.slice(first, end)];
    steps.push({ bytes, write: () => (rangeOf(start, block.length).values = block as Line[number][][]) });
    first = end;
    bytes = COMMAND_BYTES;
  };
  lines.forEach((line, index) => {
    const size = line.reduce<number>((sum, value) => sum + textBytes(String(value ?? '')), 0);
    if (bytes + size > limit) close(index);
    bytes += size;
  });
  close(lines.length);
  return steps;
}
