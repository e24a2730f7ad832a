import type { IsoDate } from '../../sheet/value';

/** The day it is where the person sits. */
export function localToday(): IsoDate {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
