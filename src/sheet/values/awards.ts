import type { Choice } from '../field';
import { memoize } from '../text/memo';
import type { Reading } from '../value';
import lexicon from './awards.json';
import { named, wordingsOf } from './choice';

/**
 * Honours and commendations with the forms that offices write (full, abbreviated, sĩ/sỹ, hạng Nhất/1/I). Ids are permanent.
 * `bk`, `co`, `cstd`, `hcld` are named without their level or class: which one is meant, a plan must say.
 */
export const AWARDS: readonly Choice[] = lexicon;

const WORDINGS = wordingsOf(AWARDS);
export const NOT_AN_AWARD: Reading = { kind: 'unreadable', reason: 'not-an-award' };

/** Reads a cell that names one honour or several ("CSTĐCS; Bằng khen UBND tỉnh"). */
export const readAwards: (text: string) => Reading = memoize((text) => {
  const found = new Set(text.split(/[;\n+]/).flatMap((part) => named(part, WORDINGS)));
  if (found.size === 0) return NOT_AN_AWARD;
  return { kind: 'awards', awards: AWARDS.filter((award) => found.has(award)).map(({ id }) => id) };
});
