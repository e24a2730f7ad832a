import { MARKER } from '../../../marks/marks';
import { columnIndex, type ColumnIndex, type RowIndex } from '../../../sheet/address';
import type { CustomFormat } from './conditional-format';
import { moveFormula } from './formula-references';
import type { Color } from './look';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** What conditional formats add to the look of a cell. */
export interface DrawnRules {
  readonly fill: Color | null;
  readonly fontColor: Color | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}
const NOTHING: DrawnRules = { fill: null, fontColor: null, bold: null, italic: null };

/**
 * What the rules with a formula draw on a cell: of each part the rule of highest priority decides, up to one that stops. Rules of other
 * types draw nothing, and a formula that nobody can calculate counts as not true. Null when nothing is drawn.
 */
export function rulesDrawnAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: RowIndex,
  column: ColumnIndex,
): DrawnRules | null {
  let drawn = NOTHING;
  for (const rule of sheet.conditionalFormats) {
    if (rule.kind !== 'custom' || !covers(rule, row, column) || !holds(workbook, sheet, rule, row, column)) continue;
    drawn = {
      fill: drawn.fill ?? rule.fill,
      fontColor: drawn.fontColor ?? rule.fontColor,
      bold: drawn.bold ?? rule.bold,
      italic: drawn.italic ?? rule.italic,
    };
    if (rule.stopIfTrue) break;
  }
  return drawn === NOTHING ? null : drawn;
}

const covers = ({ areas }: CustomFormat, row: RowIndex, column: ColumnIndex): boolean =>
  areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);

function holds(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { formula, areas }: CustomFormat,
  row: RowIndex,
  column: ColumnIndex,
): boolean {
  const [anchor] = areas;
  if (!anchor || formula === '') return false;
  const own = ownRule(formula);
  if (own) {
    const status = sheet.cell(own.row + row - anchor.top, own.column)?.value;
    return typeof status === 'string' && status.toLowerCase() === own.text;
  }
  const here = moveFormula(formula, row - anchor.top, column - anchor.left);
  const value = workbook.calculator?.evaluate?.(workbook, sheet, row, column, here);
  return value === true || (typeof value === 'number' && value !== 0);
}

interface OwnRule {
  readonly column: ColumnIndex;
  readonly row: RowIndex;
  /** Lower case: Excel compares texts without case. */
  readonly text: string;
}
const OWN = new RegExp(`^=?AND\\(\\$([A-Z]{1,3})(\\d{1,7})="((?:[^"]|"")*)",N\\("${MARKER}"\\)=0\\)$`, 'i');
const known = new Map<string, OwnRule | null>();

/** The product's own kind of rule, read directly: it is asked for every cell that is drawn. */
function ownRule(formula: string): OwnRule | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const match = OWN.exec(formula);
  const rule = match && {
    column: columnIndex(match[1] ?? ''),
    row: Number(match[2]) - 1,
    text: (match[3] ?? '').replaceAll('""', '"').toLowerCase(),
  };
  known.set(formula, rule);
  return rule;
}
