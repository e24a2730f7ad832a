import { containsWords, fold } from '../../sheet/text/fold';
import { overQuota, type Quota, type QuotaResult } from './quota';

/** What is proposed for one unit, as written, and its place; null when the place is not known. */
interface ProposedAward {
  readonly award: string;
  readonly place: number | null;
}

/** The quota whose longest wording stands in a proposal, so that "Bằng khen" does not take "Bằng khen Thủ tướng". */
function quotaOf(text: string, quotas: readonly Quota[]): Quota | null {
  const folded = fold(text);
  const reach = ({ texts }: Quota): number =>
    Math.max(
      0,
      ...texts
        .map(fold)
        .filter((wording) => containsWords(folded, wording))
        .map(({ length }) => length),
    );
  const [best] = quotas.map((quota) => ({ quota, length: reach(quota) })).sort((a, b) => b.length - a.length);
  return best && best.length > 0 ? best.quota : null;
}

/** One quota held against the proposals of a bloc; units by their index. */
interface HeldQuota extends QuotaResult {
  readonly quota: Quota;
  readonly proposed: number;
}

/** The proposals of a bloc beside each quota. @param units how many there are in the bloc, proposed or not. */
export function heldQuotas(proposed: readonly ProposedAward[], quotas: readonly Quota[], units: number): HeldQuota[] {
  return quotas.map((quota) => {
    const proposals = proposed.flatMap(({ award, place }, unit) =>
      quotaOf(award, quotas) === quota ? [{ unit, place }] : [],
    );
    return { quota, proposed: proposals.length, ...overQuota(quota.rule, proposals, units) };
  });
}
