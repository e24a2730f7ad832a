import { LINE_HEIGHT, linesOf } from './sheet-drawing';
import type { SheetRow } from '../../sheet/address';
import type { CellLook, NewCellContent } from './sheet-model';

/** A header cell: a text over one column, or over the columns of its children. */
export interface HeaderNode {
  readonly text: string;
  /** Width in characters of a leaf column. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Number format of a leaf column. */
  readonly format?: string;
  /** Lines of sums add this leaf column up. */
  readonly isSummed?: boolean;
  /** What lines of sums hold in this leaf column, from their 1-based row and the sums by leaf (null where there is none). */
  readonly ofSums?: (row: SheetRow, sums: readonly (number | null)[]) => NewCellContent;
  readonly children?: readonly HeaderNode[];
}

const DEFAULT_WIDTH = 14;
export const HEADER_LOOK: CellLook = { bold: true, horizontal: 'center', wrap: true, border: true, fill: 'E7EEF7' };

/** Tiers that the deepest column has. */
export const depth = (nodes: readonly HeaderNode[]): number =>
  1 + Math.max(0, ...nodes.map((node) => (node.children ? depth(node.children) : 0)));

/** Columns from left to right. */
export const leaves = (nodes: readonly HeaderNode[]): HeaderNode[] =>
  nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]));

export const widthOf = ({ width = DEFAULT_WIDTH }: HeaderNode): number => width;

/** A header text with the cells that it covers: offsets from the header's first row and column, both ends included. */
export interface PlacedHeader {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where each text of a header stands; a column without children reaches down to the last tier. */
export function placeHeader(nodes: readonly HeaderNode[]): PlacedHeader[] {
  const last = depth(nodes) - 1;
  const place = (children: readonly HeaderNode[], top: number, from: number): PlacedHeader[] => {
    let left = from;
    return children.flatMap((node) => {
      const right = left + (node.children ? leaves(node.children).length : 1) - 1;
      const own = { text: node.text, top, left, bottom: node.children ? top : last, right };
      const below = node.children ? place(node.children, top + 1, left) : [];
      left = right + 1;
      return [own, ...below];
    });
  };
  return place(nodes, 0, 0);
}

/** Points that each tier of a header needs; what reaches over several tiers is shared among them. */
export function headerHeights(nodes: readonly HeaderNode[]): number[] {
  const widths = leaves(nodes).map(widthOf);
  const heights = Array.from({ length: depth(nodes) }, () => 1);
  for (const { text, top, left, bottom, right } of placeHeader(nodes)) {
    const width = widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const each = Math.ceil(linesOf(text, width * BOLD_NARROWS) / (bottom - top + 1));
    for (let tier = top; tier <= bottom; tier++) heights[tier] = Math.max(heights[tier] ?? 1, each);
  }
  return heights.map((lines) => LINE_HEIGHT * lines + TIER_MARGIN);
}

/** Bold letters, broken between words, fill a line sooner. */
export const BOLD_NARROWS = 0.75;
const TIER_MARGIN = 8;
