import type { Exact } from '../exact';
import { rank } from '../ranking/rank';
import { meant } from '../sheet/score-cell';
import type { ScoreSheet } from '../sheet/score-sheet';
import type { SeriesFigures } from './figures';

/** Places of the series of a bloc by totals, by series index; series without a total are left out. */
export function placesBy(
  series: readonly number[],
  totalOf: (index: number) => Exact | null,
): ReadonlyMap<number, { readonly place: number; readonly shared: number }> {
  const known = series.flatMap((index) => {
    const total = totalOf(index);
    return total ? [{ index, total }] : [];
  });
  const placed = rank(known.map(({ total }) => [total]));
  return new Map(known.map(({ index }, at) => [index, placed[at] ?? { place: 0, shared: 1 }]));
}

/** Place of a unit by the totals as printed and by the totals as they should be; null when it is not ranked with others. */
export function placeBeside(
  { blocs, series }: ScoreSheet,
  figures: readonly SeriesFigures[],
  own: number,
): { readonly printed: number; readonly right: number } | null {
  const bloc = blocs.find((one) => one.series.includes(own));
  if (!bloc || bloc.series.length < 2) return null;
  const printed = placesBy(bloc.series, (index) => meant(series[index]?.total ?? null)).get(own);
  const right = placesBy(bloc.series, (index) => {
    const one = figures[index];
    // Only a total that is wrong counts as recomputed: rounding of the others is no reason to move them.
    return one?.wrong.some(({ node }) => node === null) ? one.total : meant(series[index]?.total ?? null);
  }).get(own);
  return printed && right ? { printed: printed.place, right: right.place } : null;
}
