import { readScores } from '../../../src/scoring/read/read-scores';
import { buildTree } from '../../../src/scoring/tree/build';
import { isLeaf } from '../../../src/scoring/tree/criterion-tree';
import { unitsInColumns, unitsInRows, type BlocMatrix } from '../bloc-matrix';
import { gridOfSheet } from '../formula-grid';
import { policeRows } from '../police-rows';
import { reported, toldBy } from '../whole-way';

const LAYOUTS = [
  ['units-in-rows', unitsInRows()],
  ['units-in-columns', unitsInColumns()],
] as const;

test.each(LAYOUTS)(
  'a clean summary of 1000 points, 230 criteria and six units, %s, gives no finding',
  async (layout, matrix) => {
    const { sheet, merges, units } = matrix;
    const [read] = readScores(gridOfSheet(sheet, merges));
    expect(read?.table.layout).toBe(layout);
    expect(read?.table.tree.nodes).toHaveLength(230);
    expect(read?.table.series.map(({ unit }) => unit)).toEqual(units);
    expect(toldBy(await reported(sheet, merges))).toEqual([]);
  },
);

const LEAF = 'I/2/9';
const UNIT = 2;
type Damage = (matrix: BlocMatrix, set: (address: string, typed: string | number | null) => void) => void;
interface Case {
  readonly damage: Damage;
  readonly told: (matrix: BlocMatrix) => readonly string[];
  readonly ownUnit?: string;
}
const leaf = ({ at }: BlocMatrix): string => at(LEAF, UNIT);
const above = ({ at, total }: BlocMatrix): string => [at('I/2', UNIT), at('I', UNIT), total(UNIT)].join(' ');
const formula = ({ sheet }: BlocMatrix, address: string): string => String(sheet.get(address));
const valueAt = ({ sheet, merges }: BlocMatrix, address: string): number => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return Number(gridOfSheet(sheet, merges).rows[Number(row) - 1]?.values[column]);
};

const CASES: Readonly<Record<string, Case>> = {
  'a score over its most points': {
    damage: (matrix, set) => set(leaf(matrix), 90),
    told: (matrix) => [`fail score-over-max ${leaf(matrix)}`],
  },
  'a negative score': {
    damage: (matrix, set) => set(leaf(matrix), -1),
    told: (matrix) => [`fail score-negative ${leaf(matrix)}`],
  },
  'a figure stored as text, with every total that it changes': {
    damage: (matrix, set) => set(leaf(matrix), '25,67'),
    told: (matrix) => [`fail number-as-text ${leaf(matrix)} ${above(matrix)}`],
  },
  'the letter O for zero': {
    damage: (matrix, set) => set(leaf(matrix), 'O'),
    told: (matrix) => [`fail number-as-text ${leaf(matrix)}`],
  },
  'a leaf that is blank': {
    damage: (matrix, set) => set(leaf(matrix), null),
    told: (matrix) => [`unknown leaf-unscored ${leaf(matrix)}`],
  },
  'a dash, which is not zero': {
    damage: (matrix, set) => set(leaf(matrix), '-'),
    told: (matrix) => [`unknown leaf-unscored ${leaf(matrix)}`],
  },
  'a score that is no figure': {
    damage: (matrix, set) => set(leaf(matrix), 'tốt'),
    told: (matrix) => [`unknown leaf-unscored ${leaf(matrix)}`],
  },
  'a reason why there is no score': {
    damage: (matrix, set) => set(leaf(matrix), 'Không phát sinh'),
    told: () => [],
  },
  'most points of a group that are not those of its parts': {
    damage: (matrix, set) => set(matrix.most('I/2'), 199),
    told: (matrix) => [`fail parent-sum ${matrix.most('I/2')}`],
  },
  'most points in all': {
    damage: (matrix, set) => set(matrix.most(), 990),
    told: (matrix) => [`fail parent-sum ${matrix.most()}`],
  },
  'a group’s sum typed over with another number': {
    damage: (matrix, set) => set(matrix.at('I/2', UNIT), 100),
    told: (matrix) => [`fail parent-sum ${above(matrix)}`],
  },
  'a group’s formula replaced by its own value': {
    damage: (matrix, set) => set(matrix.at('I/2', UNIT), valueAt(matrix, matrix.at('I/2', UNIT))),
    told: (matrix) => [`fail formula-replaced ${matrix.at('I/2', UNIT)}`],
  },
  'the grand total typed over': {
    damage: (matrix, set) => set(matrix.total(UNIT), 700),
    told: (matrix) => [`fail total-mismatch ${matrix.total(UNIT)}`],
  },
  'a SUM that misses a criterion': {
    damage: (matrix, set) => {
      const group = matrix.at('I/2', UNIT);
      set(group, formula(matrix, group).replace(`,${leaf(matrix)}`, ''));
    },
    told: (matrix) => [
      `fail parent-sum ${matrix.at('I/2', UNIT)} ${leaf(matrix)} ${matrix.at('I', UNIT)} ${matrix.total(UNIT)}`,
    ],
  },
  'a total that adds a group and its part': {
    damage: (matrix, set) => set(matrix.total(UNIT), `${formula(matrix, matrix.total(UNIT))}+${leaf(matrix)}`),
    told: (matrix) => [`fail total-mismatch ${matrix.total(UNIT)} ${leaf(matrix)}`],
  },
  'a total that takes a group of the unit beside it': {
    damage: (matrix, set) =>
      set(
        matrix.total(UNIT),
        formula(matrix, matrix.total(UNIT)).replace(matrix.at('III', UNIT), matrix.at('III', UNIT + 1)),
      ),
    told: (matrix) => [`fail total-mismatch ${matrix.total(UNIT)} ${matrix.at('III', UNIT + 1)}`],
  },
  'two places exchanged': {
    damage: (matrix, set) => {
      set(matrix.place(1), 3);
      set(matrix.place(2), 2);
    },
    told: (matrix) => [
      `fail rank-mismatch ${matrix.place(1)}`,
      `fail rank-mismatch ${matrix.place(2)}`,
      ...typedPlaces(matrix, 1, 2),
    ],
  },
  'a place that is no place': {
    damage: (matrix, set) => set(matrix.place(5), 'tốt'),
    told: (matrix) => [`unknown rank-mismatch ${matrix.place(5)}`],
  },
  'equal totals at different places': {
    damage: (matrix, set) => {
      for (const node of leaves(matrix)) set(node[1], Number(matrix.sheet.get(node[0])));
      set(matrix.place(2), 3);
    },
    told: (matrix) => [`review rank-mismatch ${matrix.place(1)} ${matrix.place(2)}`, ...typedPlaces(matrix, 2)],
  },
  'the unit of the head of the bloc': {
    damage: () => undefined,
    told: (matrix) => [`info own-unit-scored ${matrix.total(4)}`],
    ownUnit: 'Công an tỉnh E',
  },
};

/** A place typed among formulas is told as such as well. */
const typedPlaces = ({ place }: BlocMatrix, ...units: readonly number[]): string[] =>
  units.map((unit) => `fail formula-replaced ${place(unit)}`);

/** Scores of the second unit beside those of the third. */
const leaves = ({ at }: BlocMatrix): (readonly [string, string])[] =>
  buildTree(policeRows())
    .nodes.filter(isLeaf)
    .map(({ path }) => [at(path, 1), at(path, 2)] as const);

describe.each(LAYOUTS)('one defect at a time in a summary, %s, is found at its cell, and nothing else', (_, matrix) => {
  test.each(Object.entries(CASES))('%s', async (_name, { damage, told, ownUnit }) => {
    const sheet = new Map(matrix.sheet);
    damage(matrix, (address, typed) => (typed === null ? sheet.delete(address) : sheet.set(address, typed)));
    const found = toldBy(await reported(sheet, matrix.merges, ownUnit ? { ownUnit } : {}));
    expect([...found].sort()).toEqual([...told(matrix)].sort());
  });
});
