import { cellAddress } from '../../src/sheet/address';
import { toNumber } from '../../src/scoring/exact';
import { buildTree } from '../../src/scoring/tree/build';
import type { CriterionNode, CriterionTree } from '../../src/scoring/tree/criterion-tree';
import { type, type Sheet } from './formula-grid';
import { policeRows } from './police-rows';

export const HEADER = [
  'TT',
  'Nội dung tiêu chí',
  'Thang điểm',
  'Chỉ tiêu được giao',
  'Kết quả thực hiện',
  'Điểm tự chấm',
  'Giải trình',
  'Điểm thẩm định',
  'Lý do',
  'Tổng điểm',
  'Minh chứng',
  'Cách chấm điểm',
];
/** 0-based row of the first criterion. */
const FIRST = 6;
export const SCORE_COLUMNS = [5, 7, 9] as const;

export interface PoliceSheet {
  readonly sheet: Sheet;
  readonly tree: CriterionTree;
  /** Address of a criterion's cell in a column: `at('I/1/2', 'F')`. */
  at(path: string, column: string): string;
  total(column: string): string;
  node(path: string): CriterionNode;
}

const nine = (max: number): number => Math.floor(max * 0.9 * 4) / 4;

/** A clean table of one unit: 1000 points, 230 criteria, groups and totals as formulas, every score with its evidence. */
export function policeSheet(): PoliceSheet {
  const rows = policeRows();
  const tree = buildTree(rows);
  const rowOf = ({ index }: CriterionNode): number => FIRST + index;
  const totalRow = FIRST + rows.length;
  const sheet: Sheet = new Map();
  type(sheet, 'A1', [['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'], ['Đơn vị: Công an tỉnh A']]);
  type(sheet, 'A6', [HEADER]);
  for (const node of tree.nodes) {
    const row = rowOf(node);
    const max = node.max ? toNumber(node.max) : 0;
    type(sheet, cellAddress(row, 0), [[node.code, node.title, max]]);
    if (node.children.length === 0) sheet.set(cellAddress(row, 10), `QĐ ${node.index}/2025`);
    for (const column of SCORE_COLUMNS) {
      const children = node.children.map((child) => cellAddress(FIRST + child, column));
      sheet.set(cellAddress(row, column), children.length > 0 ? `=SUM(${children.join(',')})` : nine(max));
    }
  }
  type(sheet, cellAddress(totalRow, 1), [['TỔNG CỘNG', 1000]]);
  for (const column of SCORE_COLUMNS) {
    const groups = tree.roots.map((root) => cellAddress(FIRST + root, column));
    sheet.set(cellAddress(totalRow, column), `=${groups.join('+')}`);
  }
  const node = (path: string): CriterionNode => {
    const found = tree.nodes.find((one) => one.path === path);
    if (!found) throw new Error(path);
    return found;
  };
  return {
    sheet,
    tree,
    node,
    at: (path, column) => `${column}${rowOf(node(path)) + 1}`,
    total: (column) => `${column}${totalRow + 1}`,
  };
}
