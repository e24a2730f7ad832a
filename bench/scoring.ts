import { exact, toNumber } from '../src/scoring/exact';
import { LiveScores } from '../src/scoring/live';
import { rank } from '../src/scoring/ranking/rank';
import { unitTotals, type LeafScore } from '../src/scoring/totals/total';
import { buildTree, type CriterionRow } from '../src/scoring/tree/build';
import { isLeaf, type CriterionTree } from '../src/scoring/tree/criterion-tree';
import { interleaved, median, type Row } from './measure';

const SIZES = [
  { units: 6, criteria: 33 },
  { units: 30, criteria: 250 },
  { units: 100, criteria: 1_000 },
];
const EDITS = 50;
const SCHEME = { clamp: null };

/** Three groups of sections of ten criteria. */
function treeOf(criteria: number): CriterionTree {
  const rows: CriterionRow[] = [];
  const push = (code: string, max: number) =>
    rows.push({ position: rows.length, code, title: `Mục ${rows.length}`, max: exact(max) });
  const sections = Math.ceil(criteria / 10);
  for (let section = 0; section < sections; section++) {
    if (section % Math.ceil(sections / 3) === 0)
      push(['I', 'II', 'III'][Math.floor(section / Math.ceil(sections / 3))] ?? 'IV', 1_000);
    push(`${section + 1}.`, 100);
    for (let at = 0; at < 10 && section * 10 + at < criteria; at++) push('-', 10);
  }
  return buildTree(rows);
}

/** One edited score: what depends on it alone, beside everything again. Both give the same totals and places. */
export async function scoring(): Promise<Row[]> {
  const table: Row[] = [];
  for (const { units, criteria } of SIZES) {
    const tree = treeOf(criteria);
    const leaves = tree.nodes.filter(isLeaf);
    const live = new LiveScores({
      tree,
      units,
      scheme: SCHEME,
      rankBy: 'points',
      ties: [],
      methods: new Map(),
      quotas: [],
    });
    const scores: LeafScore[][] = Array.from({ length: units }, () => []);
    const place = (edit: number) => ({ unit: edit % units, leaf: leaves[(edit * 7) % leaves.length]?.index ?? 0 });
    for (let unit = 0; unit < units; unit++) {
      for (const { index } of leaves) {
        (scores[unit] as LeafScore[])[index] = { kind: 'scored', score: exact(8) };
        live.setScore(unit, index, 8);
      }
    }
    let visited = 0;
    let step = 0;
    const times = await interleaved(5, {
      live: () => {
        step++;
        for (let edit = 0; edit < EDITS; edit++) {
          const { unit, leaf } = place(edit);
          visited = Math.max(visited, live.setScore(unit, leaf, (edit + step) % 10).visited);
        }
      },
      full: () => {
        const { unit, leaf } = place(0);
        (scores[unit] as LeafScore[])[leaf] = { kind: 'scored', score: exact(step % 10) };
        const totals = scores.map(
          (own) => unitTotals(tree, ({ index }) => own[index] ?? { kind: 'blank' }, SCHEME).unit,
        );
        if (rank(totals.map(({ total }) => [total])).length !== units || toNumber(totals[0]?.total ?? exact(0)) < 0)
          throw new Error('Nothing was added up');
      },
    });
    const each = median(times.live) / EDITS;
    table.push({
      units,
      criteria,
      'one edit ms': Number(each.toFixed(3)),
      'all again ms': Number(median(times.full).toFixed(2)),
      ratio: Math.round(median(times.full) / each),
      'nodes visited': visited,
      'nodes in all': units * tree.nodes.length,
    });
  }
  return table;
}
