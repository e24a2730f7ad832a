import { cellAddress } from '../../src/sheet/address';
import { toNumber } from '../../src/scoring/exact';
import { buildTree } from '../../src/scoring/tree/build';
import { isLeaf, type CriterionNode, type CriterionTree } from '../../src/scoring/tree/criterion-tree';
import { type, type Sheet } from './formula-grid';
import { policeRows } from './police-rows';

const UNITS = [
  'Công an tỉnh A',
  'Công an tỉnh B',
  'Công an tỉnh C',
  'Công an tỉnh D',
  'Công an tỉnh E',
  'Công an tỉnh G',
];
const TIERS = 5;

/** A clean summary of six units over the 1000 points and 230 criteria of {@link policeRows}. */
export interface BlocMatrix {
  readonly sheet: Sheet;
  readonly merges: readonly string[];
  readonly units: readonly string[];
  /** Address of a unit's score of a criterion, or of a group where groups have cells. */
  at(path: string, unit: number): string;
  total(unit: number): string;
  place(unit: number): string;
  award(unit: number): string;
  /** Address of the most points of a criterion, of the whole without a path. */
  most(path?: string): string;
}

const quarter = (value: number): number => Math.floor(value * 4) / 4;
/** Later units score less, so that no two are equal. */
const scoreOf = (node: CriterionNode, unit: number): number =>
  quarter(toNumber(node.max ?? { n: 0n, d: 1n }) * (0.98 - unit * 0.07));

const found = (tree: CriterionTree, path: string): CriterionNode => {
  const node = tree.nodes.find((one) => one.path === path);
  if (!node) throw new Error(path);
  return node;
};

/** Criteria as rows, units as columns. */
export function unitsInColumns(): BlocMatrix {
  const tree = buildTree(policeRows());
  const [first, left] = [3, 3];
  const rowOf = ({ index }: CriterionNode): number => first + index;
  const totalRow = first + tree.nodes.length;
  const sheet: Sheet = new Map();
  type(sheet, 'A1', [['BẢNG TỔNG HỢP ĐIỂM CỤM THI ĐUA SỐ 2'], [], ['TT', 'Nội dung tiêu chí', 'Thang điểm', ...UNITS]]);
  for (const node of tree.nodes) {
    const row = rowOf(node);
    type(sheet, cellAddress(row, 0), [[node.code, node.title, toNumber(node.max ?? { n: 0n, d: 1n })]]);
    UNITS.forEach((_, unit) => {
      const below = node.children.map((child) => cellAddress(first + child, left + unit));
      sheet.set(cellAddress(row, left + unit), isLeaf(node) ? scoreOf(node, unit) : `=SUM(${below.join(',')})`);
    });
  }
  type(sheet, cellAddress(totalRow, 1), [['TỔNG CỘNG', 1000], ['XẾP HẠNG']]);
  const totals = `${cellAddress(totalRow, left)}:${cellAddress(totalRow, left + UNITS.length - 1)}`;
  UNITS.forEach((_, unit) => {
    const [total, roots] = [
      cellAddress(totalRow, left + unit),
      tree.roots.map((root) => cellAddress(first + root, left + unit)),
    ];
    sheet.set(total, `=${roots.join('+')}`);
    sheet.set(cellAddress(totalRow + 1, left + unit), `=RANK(${total},${totals})`);
  });
  const at = (path: string, unit: number) => cellAddress(rowOf(found(tree, path)), left + unit);
  return {
    sheet,
    merges: [],
    units: UNITS,
    at,
    total: (unit) => cellAddress(totalRow, left + unit),
    place: (unit) => cellAddress(totalRow + 1, left + unit),
    award: () => {
      throw new Error('no proposals in this layout');
    },
    most: (path) => (path === undefined ? cellAddress(totalRow, 2) : at(path, -1)),
  };
}

/** Units as rows, criteria as columns under up to five header rows, and a row with the most points. */
export function unitsInRows({ hasProposals = false } = {}): BlocMatrix {
  const tree = buildTree(policeRows());
  const [first, left] = [2, 2];
  const merges = new Set<string>();
  const columnOf = new Map<number, number>();
  let column = left;
  const sheet: Sheet = new Map();
  const merge = (top: number, from: number, bottom: number, to: number): void => {
    if (top !== bottom || from !== to) merges.add(`${cellAddress(top, from)}:${cellAddress(bottom, to)}`);
  };
  const name = ({ code, title }: CriterionNode): string => `${code.replace(/\.$/, '')}. ${title}`;
  const place = (node: CriterionNode): void => {
    const start = column;
    sheet.set(cellAddress(first + node.depth, start), name(node));
    if (isLeaf(node)) {
      columnOf.set(node.index, column++);
      merge(first + node.depth, start, first + TIERS - 1, start);
      return;
    }
    for (const child of node.children) place(tree.nodes[child] as CriterionNode);
    columnOf.set(node.index, column);
    sheet.set(cellAddress(first + node.depth + 1, column), 'Cộng');
    merge(first + node.depth + 1, column, first + TIERS - 1, column++);
    merge(first + node.depth, start, first + node.depth, column - 1);
  };
  type(sheet, 'A1', [['TỔNG HỢP BẢNG CHẤM ĐIỂM CỦA CÔNG AN CÁC TỈNH TRONG CỤM'], [], ['TT', 'Đơn vị']]);
  for (const root of tree.roots) place(tree.nodes[root] as CriterionNode);
  const [total, rank, award] = [column, column + 1, column + 2];
  type(sheet, cellAddress(first, total), [
    ['Tổng điểm', 'Xếp thứ tự', ...(hasProposals ? ['Đề nghị khen thưởng'] : [])],
  ]);
  for (const one of [0, 1, total, rank, ...(hasProposals ? [award] : [])]) merge(first, one, first + TIERS - 1, one);
  const maxRow = first + TIERS;
  const sums = (row: number): void => {
    for (const node of tree.nodes) {
      const own = columnOf.get(node.index) ?? 0;
      const below = node.children.map((child) => cellAddress(row, columnOf.get(child) ?? 0));
      if (below.length > 0) sheet.set(cellAddress(row, own), `=SUM(${below.join(',')})`);
    }
    sheet.set(
      cellAddress(row, total),
      `=SUM(${tree.roots.map((root) => cellAddress(row, columnOf.get(root) ?? 0)).join(',')})`,
    );
  };
  sheet.set(cellAddress(maxRow, 1), 'Điểm tối đa');
  for (const node of tree.nodes)
    if (isLeaf(node))
      sheet.set(cellAddress(maxRow, columnOf.get(node.index) ?? 0), toNumber(node.max ?? { n: 0n, d: 1n }));
  sums(maxRow);
  const rowOf = (unit: number): number => maxRow + 1 + unit;
  UNITS.forEach((unit, index) => {
    const row = rowOf(index);
    type(sheet, cellAddress(row, 0), [[index + 1, unit]]);
    for (const node of tree.nodes)
      if (isLeaf(node)) sheet.set(cellAddress(row, columnOf.get(node.index) ?? 0), scoreOf(node, index));
    sums(row);
    const totals = `${cellAddress(rowOf(0), total)}:${cellAddress(rowOf(UNITS.length - 1), total)}`;
    sheet.set(cellAddress(row, rank), `=RANK(${cellAddress(row, total)},${totals})`);
    if (hasProposals && index < 3)
      sheet.set(cellAddress(row, award), index === 0 ? 'Cờ thi đua của Bộ Công an' : 'Bằng khen');
  });
  const cell = (path: string, row: number) => cellAddress(row, columnOf.get(found(tree, path).index) ?? 0);
  return {
    sheet,
    merges: [...merges],
    units: UNITS,
    at: (path, unit) => cell(path, rowOf(unit)),
    total: (unit) => cellAddress(rowOf(unit), total),
    place: (unit) => cellAddress(rowOf(unit), rank),
    award: (unit) => cellAddress(rowOf(unit), award),
    most: (path) => (path === undefined ? cellAddress(maxRow, total) : cell(path, maxRow)),
  };
}
