import { compare, isNegative, type Exact } from '../exact';
import { NO_CODE, readCode, splitCode, type Code } from './code';
import { treeOf, type CriterionTree } from './criterion-tree';
import { isHeading, pointsInLabel, sortInLabel, type CriterionSort } from './label';
import { levelsOf } from './levels';

/** One row of a score table as it stands. */
export interface CriterionRow {
  /** 0-based. */
  readonly position: number;
  /** Text of the column of codes, empty when blank or when there is no such column. */
  readonly code: string;
  readonly title: string;
  /** Most points of the criterion; null when the cell is blank. */
  readonly max: Exact | null;
  /** Most points of one part of the criterion ("Điểm thành phần tối đa"), where the table has such a column. */
  readonly part?: Exact | null;
  /** The row is known to head a group of the highest level: its name stands in a column of groups. */
  readonly isGroup?: boolean;
}

interface Reading {
  readonly row: CriterionRow;
  readonly code: Code;
  readonly text: string;
  readonly title: string;
  readonly max: Exact | null;
  readonly sort: Exclude<CriterionSort, 'base'> | null;
}

/** Code and title of each row; a code may stand in front of the title, a title in the column of codes. */
function readRows(rows: readonly CriterionRow[]): Reading[] {
  let capital: Code | null = null;
  return rows.flatMap((row): Reading[] => {
    const typed = readCode(row.code, capital);
    let text = row.code.trim();
    let title = row.title;
    let code = typed;
    if (!typed || typed === NO_CODE) {
      const split = splitCode(typed ? row.title : `${row.code} ${row.title}`, capital);
      text = split.code;
      title = split.title;
      code = readCode(split.code, capital);
    }
    const known = code ?? NO_CODE;
    if (known.parts.length === 1 && known.parts[0]?.kind === 'capital') capital = known;
    const max = row.max ?? (row.part ? null : pointsInLabel(row.title));
    const own = { row, code: known, text, title, max, sort: sortInLabel(title) };
    if (!row.part) return [own];
    const part = { row, code: NO_CODE, text: '', title, max: row.part, sort: null };
    return row.max || known !== NO_CODE ? [own, part] : [part];
  });
}

/** Whether a code with several parts cannot belong to an open row: 2.a) does not belong under 1. */
function contradicts(inner: Code, outer: Code): boolean {
  if (inner.parts.length < 2 || outer.parts.length === 0 || outer.parts.length >= inner.parts.length) return false;
  const isPrefixShape = outer.parts.every(({ kind }, at) => kind === inner.parts[at]?.kind);
  return isPrefixShape && outer.parts.some(({ ordinal }, at) => ordinal !== inner.parts[at]?.ordinal);
}

/** Above every level that a code can have. */
const GROUP_LEVEL = 1;

/**
 * The tree of criteria that rows make. Levels come from the shape of codes and from their order; points decide where codes
 * do not tell. A stored or printed level number is not asked for: real tables have wrong ones.
 */
export function buildTree(rows: readonly CriterionRow[]): CriterionTree {
  const read = readRows(rows);
  const levels = levelsOf(read).map((level, at) => {
    const { code, title, sort, row } = read[at] as Reading;
    if (row.isGroup) return GROUP_LEVEL;
    // A heading without a code, or one for bonus points, is a group of the highest level there is.
    const isTop = code === NO_CODE && (sort !== null || (isHeading(title) && row.part === undefined));
    return isTop ? 0 : level;
  });
  const highest = levels.reduce((least, level) => (level > GROUP_LEVEL && level < least ? level : least), 80);
  const open: { readonly index: number; readonly level: number; readonly code: Code }[] = [];
  const sorts: CriterionSort[] = [];
  const drafts = read.map(({ row, code, text, title, max, sort }, index) => {
    const level = levels[index] || highest;
    while (open.length > 0) {
      const top = open.at(-1);
      if (!top || (top.level < level && !contradicts(code, top.code))) break;
      open.pop();
    }
    // A row without a code that has more points than the row above it is no part of it.
    while (code === NO_CODE && max && open.length > 0) {
      const above = read[open.at(-1)?.index ?? 0]?.max;
      if (!above || compare(max, above) <= 0 || isNegative(above)) break;
      open.pop();
    }
    const parent = open.at(-1)?.index ?? -1;
    open.push({ index, level, code });
    const inherited = parent < 0 ? 'base' : (sorts[parent] ?? 'base');
    const own = sort ?? (max && isNegative(max) ? 'deduction' : inherited);
    const said = inherited === 'adjustment' && own === 'adjustment' && max ? 'bonus' : own;
    sorts.push(parent < 0 || inherited !== 'adjustment' ? own : said);
    return { code: text, title, position: row.position, max, sort: sorts[index] ?? 'base', parent };
  });
  return treeOf(drafts);
}
