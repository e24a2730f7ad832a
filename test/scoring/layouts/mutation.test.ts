import { checkScores } from '../../../src/scoring/checks/index';
import { toNumber } from '../../../src/scoring/exact';
import { readScores } from '../../../src/scoring/read/read-scores';
import { WORDINGS, type ScoreRoleName } from '../../../src/scoring/read/role-wordings';
import type { ScoreCell } from '../../../src/scoring/sheet/score-cell';
import type { TextCells } from '../../../src/scoring/sheet/score-sheet';
import type { Grid } from '../../../src/sheet/grid';
import { clean } from '../../../src/sheet/text/fold';
import { readableGrid } from '../../../src/sheet/structure/readable-grid';
import { seeded } from '../../check/seeded';
import { describedScores, gridOfScores, scoreNames } from '../../fixtures/scores/build/load';
import { movedGrid, reworded } from './moved-grid';

const figure = (cell: ScoreCell | null) => cell && { ...cell.reading, isFormula: cell.formula !== null };
const texts = (cells: TextCells | null) => cells?.map((cell) => clean(cell?.text ?? '')) ?? null;

/** Everything that was read, but where it stands and how columns are headed. */
function meaningOf(grid: Grid) {
  return readScores(readableGrid(grid).grid).map(({ table, unread, header }) => ({
    layout: table.layout,
    tree: table.tree.nodes.map(({ path, title, max, sort, parent }) => [
      clean(path),
      clean(title),
      max && toNumber(max),
      sort,
      parent,
    ]),
    series: table.series.map(({ role, unit, cells, sums, total, rank, percent, award }) => ({
      role,
      unit: unit && clean(unit),
      cells: cells.map(figure),
      sums: sums.map(({ cell, nodes }) => [figure(cell), nodes]),
      total: figure(total),
      rank: figure(rank),
      percent: figure(percent),
      award: award && clean(award.text),
    })),
    blocs: table.blocs.map(({ label, series }) => [label && clean(label), series]),
    maxTotal: figure(table.maxTotal),
    roles: header.columns.map(({ role }) => role).sort(),
    texts: [table.reason, table.explain, table.evidence, table.method, table.target, table.actual].map(texts),
    scorer: table.scorer && clean(table.scorer),
    unread: unread.length,
    findings: checkScores(table).map(({ check, outcome, severity }) => [check, outcome, severity]),
  }));
}

interface Subject {
  readonly grid: Grid;
  readonly header: { readonly first: number; readonly last: number; readonly bottom: number };
  readonly columns: number;
  readonly roleAt: ReadonlyMap<number, ScoreRoleName>;
  readonly isUnitTable: boolean;
}

async function subjectOf(name: string): Promise<Subject> {
  const grid = await gridOfScores(await describedScores(name));
  const [first] = readScores(readableGrid(grid).grid);
  if (!first) throw new Error(name);
  const { header, table } = first;
  return {
    grid,
    header: { first: header.first, last: header.last, bottom: table.area.bottom },
    columns: Math.max(...grid.rows.map((row) => row?.values.length ?? 0)),
    roleAt: new Map(
      header.columns.flatMap(({ column, role, path }) => (role && path.length === 1 ? [[column, role] as const] : [])),
    ),
    isUnitTable: table.layout === 'unit',
  };
}

type Random = ReturnType<typeof seeded>;
type Mutation = (subject: Subject, random: Random) => Grid | null;
const same = (index: number): number => index;

/** Where indexes go when some get free ones in front of them. */
const spread = (count: number, gapBefore: (index: number) => number): ((index: number) => number) => {
  const to: number[] = [];
  let shift = 0;
  for (let index = 0; index < count; index++) to.push(index + (shift += gapBefore(index)));
  return (index) => to[index] ?? index + shift;
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'rows of a letterhead above': ({ grid }, random) => {
    const shift = 1 + random.below(6);
    const moved = movedGrid(grid, (row) => row + shift, same);
    const lines = ['UBND TỈNH KIÊN GIANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    const rows = [...moved.rows];
    for (let row = 0; row < Math.min(shift, lines.length); row++)
      rows[row] = { values: [lines[row]], styles: [], formulas: [] };
    return { ...moved, rows };
  },
  'blank columns on the left': ({ grid }, random) => {
    const shift = 1 + random.below(3);
    return movedGrid(grid, same, (column) => column + shift);
  },
  'blank rows between criteria or units': ({ grid, header }, random) =>
    movedGrid(
      grid,
      spread(grid.rows.length, (row) =>
        row > header.last && row <= header.bottom && random.below(4) === 0 ? 1 + random.below(2) : 0,
      ),
      same,
    ),
  'a blank column between two': ({ grid, columns, isUnitTable }, random) => {
    if (!isUnitTable) return null;
    const before = 1 + random.below(columns - 1);
    const isWithinMerge = grid.merges.some(({ left, right }) => left < before && before <= right);
    return isWithinMerge
      ? null
      : movedGrid(
          grid,
          same,
          spread(columns, (column) => (column === before ? 1 : 0)),
        );
  },
  'columns in another order': ({ grid, columns, isUnitTable }, random) => {
    const isBound = grid.merges.some(({ left, right, top }) => left !== right && top > 1);
    if (!isUnitTable || isBound) return null;
    const order = random.shuffle(Array.from({ length: columns }, (_, column) => column));
    const title = movedGrid(grid, same, (column) => order[column] ?? column);
    // Titles and notes stay where they are.
    return { ...title, merges: title.merges.filter(({ left, right }) => left === right) };
  },
  'headers in other wordings': ({ grid, header, roleAt }, random) =>
    reworded(grid, (text, row, column) => {
      const role = row === header.first ? roleAt.get(column) : undefined;
      return role && role !== 'total' && role !== 'score' ? random.pick(WORDINGS[role]) : text;
    }),
  'headers in capitals, with line breaks and spaces': ({ grid, header }) =>
    reworded(grid, (text, row) =>
      row >= header.first && row <= header.last && !/^[a-z]/.test(text)
        ? ` ${text.toUpperCase()} `.replace(/ (?=\p{L})/u, '\u00a0').replace(/(\p{L}) (\p{L})/u, '$1\n$2')
        : text,
    ),
  'texts stored decomposed': ({ grid }) => reworded(grid, (text) => text.normalize('NFD')),
};

describe.each(scoreNames())('%s', (name) => {
  test.each(Object.entries(MUTATIONS))('means the same with %s', async (_, mutation) => {
    const subject = await subjectOf(name);
    const before = meaningOf(subject.grid);
    const random = seeded(name.length * 31);
    for (let round = 0; round < 4; round++) {
      const after = mutation(subject, random);
      if (after) expect(meaningOf(after)).toEqual(before);
    }
  });
});
