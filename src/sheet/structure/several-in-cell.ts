import type { CellValue } from '../grid';
import { clean } from '../text/fold';

const LIST_MARK = /^(?:\d{1,2}\s*[.)/]|[-–—+*•]|[a-zđ]\s*[.)])\s*\p{L}/u;
const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c|anh|chị)\s+\p{L}/iu;
/** Three words or more, each with a capital: a name of a person as it stands in lists. */
const FULL_NAME = /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){2,5}$/u;
/** A line that cannot be the end of a name, and one that is the name of a place alone. */
const GOES_ON = /(?:[,:(–-]|(?<!\p{L})(?:và|của|tại|cho|ở|trên|từ|đến))$/u;
const PLACE = /^(?:\p{Lu}[\p{L}.]*[\s,–-]*)+$/u;
const WORDS_OF_A_WORK = 3;

/** Lines that a person broke in a cell, without the blank ones. */
const linesOf = (value: CellValue): readonly string[] =>
  typeof value === 'string' && value.includes('\n')
    ? value
        .split(/\r?\n/)
        .map((line) => line.normalize('NFC').trim())
        .filter((line) => line !== '')
    : [];

/** How many names a cell of names lists, each in a line of its own; 1 where its lines are one name. */
export function namesIn(value: CellValue): number {
  const lines = linesOf(value);
  if (lines.length < 2) return 1;
  const isEach = (pattern: RegExp): boolean => lines.every((line) => pattern.test(line));
  return isEach(LIST_MARK) || isEach(ADDRESS) || isEach(FULL_NAME) ? lines.length : 1;
}

/** Whether lines may each be a work: each begins like one, and none goes on in the next. */
export function mayBeWorks(lines: readonly string[]): boolean {
  const isWork = (line: string, at: number): boolean =>
    line.split(/\s+/).length >= WORDS_OF_A_WORK &&
    /^\p{Lu}/u.test(line) &&
    (at === 0 || !PLACE.test(line)) &&
    (at === lines.length - 1 || !GOES_ON.test(clean(line)));
  return lines.every(isWork);
}
