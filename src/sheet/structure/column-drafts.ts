import type { ColumnIndex } from '../address';
import { fittingValues, withoutCounts } from './by-values';
import { headerPath, type HeaderBlock } from './header';
import { sharedColumns, type SharedColumn } from './shared-headers';
import type { SheetView } from './sheet-view';
import type { Candidate, HeaderMatcher } from './wordings';

/** Scores nearer than this are a draw. */
export const DRAW = 0.04;

/** A column with the fields that its header may name. */
export interface Draft {
  readonly column: ColumnIndex;
  readonly path: readonly string[];
  readonly hidden: boolean;
  readonly candidates: readonly Candidate[];
  /** The column of which it holds the rest, where a name stands in several. */
  readonly partOf?: ColumnIndex;
}

const NAMES = new Set<string>(['person', 'collective', 'name']);
const NOT_SHARED: SharedColumn = { isBlank: false, partOf: null };

/** Candidates that are level with the best and are not merely less specific wordings of the same words. */
const rivals = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const [best] = candidates;
  if (!best) return [];
  return candidates.filter((candidate) => candidate.score > best.score - DRAW && candidate.words >= best.words);
};

/** The columns of a header with what each may be, by its words and, where these leave several, by what stands below. */
export function draftsOf(view: SheetView, block: HeaderBlock, matcher: HeaderMatcher): readonly Draft[] {
  const hidden = new Set(view.grid.hiddenColumns);
  const shared = sharedColumns(view, block);
  const drafts: Draft[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const { isBlank, partOf } = shared.get(column) ?? NOT_SHARED;
    const path = isBlank ? [] : headerPath(view, block, column);
    const level = withoutCounts(view, block.last + 1, column, path.at(-1) ?? '', rivals(matcher.candidates(path)));
    const found = level.length < 2 ? level : fittingValues(view, block.last + 1, column, level);
    const draft = { column, path, hidden: hidden.has(column) };
    const isPart = partOf !== null && found.length > 0 && found.every(({ field }) => NAMES.has(field.role ?? ''));
    drafts.push(isPart ? { ...draft, candidates: [], partOf } : { ...draft, candidates: found });
  }
  return drafts;
}

/** Of columns whose name goes on in other columns: those others, in their order. Each draft is looked at once: sheets have thousands of columns. */
export function joinsOf(drafts: readonly Pick<Draft, 'column' | 'partOf'>[]): ReadonlyMap<ColumnIndex, ColumnIndex[]> {
  const joins = new Map<ColumnIndex, ColumnIndex[]>();
  for (const { column, partOf } of drafts) {
    if (partOf === undefined) continue;
    const known = joins.get(partOf);
    if (known) known.push(column);
    else joins.set(partOf, [column]);
  }
  return joins;
}
