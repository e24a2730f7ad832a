import { hasCode, toFault } from './faults';

/** Work on the open workbook. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export const waitByTimer: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Pauses before a reading is tried again while somebody edits a cell. */
const PAUSES = [150, 400, 1000] as const;

/**
 * Runs work that only reads. While a cell is being edited it is tried again a few times: readings change nothing, so a second one is
 * harmless.
 * @throws HostFault
 */
export async function read<T>(batch: Batch<T>, wait: Wait): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (!hasCode(error, 'InvalidOperationInCellEditMode')) throw toFault(error);
      await wait(pause);
    }
  }
  return write(batch);
}

/**
 * Runs work that writes, once: after a failure nobody knows how far Excel came, so the work itself must put things back.
 * @throws HostFault
 */
export async function write<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toFault(error);
  }
}
