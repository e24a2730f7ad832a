import { containsWords, fold } from '../../sheet/text/fold';
import { memoize } from '../../sheet/text/memo';
import { TELLING, WORDINGS, type ScoreRoleName } from './role-wordings';

const BY_WORDING = new Map(
  (Object.entries(WORDINGS) as [ScoreRoleName, readonly string[]][]).flatMap(([role, texts]) =>
    texts.map((text) => [fold(text), role] as const),
  ),
);
/** A total said with whose or what it is; points of bonus and deduction are parts of it. */
const TOTAL_OF = /^(?:tổng điểm|tổng số điểm|tổng cộng)(?! (?:thưởng|trừ|cộng|tối đa|chuẩn)(?: |$)) /u;
const TELLING_FOLDED = TELLING.map(([text, role]) => [fold(text), role] as const);
/** Headers longer than this are names of criteria, whatever words they hold. */
const LONGEST = 60;

/** Role of one header text; null when it is none of a score table's own columns (a criterion or a unit of a matrix). */
export const roleOf: (text: string) => ScoreRoleName | null = memoize((text) => {
  const folded = fold(text.replace(/\([^)]*\)/g, ' '));
  const exact = BY_WORDING.get(folded);
  if (exact) return exact;
  if (folded.length > LONGEST || /^(?:[ivx]+|[a-h]|\d+) /u.test(folded)) return null;
  const told = TELLING_FOLDED.find(([words]) => containsWords(folded, words))?.[1];
  return told ?? (TOTAL_OF.test(`${folded} `) ? 'total' : null);
});

/** Role of a column by its header tiers: the lowest tier that tells, "Điểm" alone being told by the tier above it. */
export function roleOfPath(path: readonly string[]): ScoreRoleName | null {
  let role: ScoreRoleName | null = null;
  for (const tier of [...path].reverse()) {
    const own = roleOf(tier);
    if (own && own !== 'score') return own;
    role = role ?? own;
  }
  return role;
}
