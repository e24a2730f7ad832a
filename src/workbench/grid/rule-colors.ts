import { columnIndex } from '../../sheet/address';
import { shiftFormula } from '../../sheet/shift-formula';
import type { CellValue } from '../../sheet/grid';
import type { CustomFormat } from '../host/model/conditional-format';
import type { SheetModel } from '../host/model/sheet';
import type { WorkbookModel } from '../host/model/workbook';

/** What rules lay over a cell's own look. */
interface RuleColors {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** A comparison of a cell with a text, alone or with the marker of our own rules: told without a formula engine. */
const TEXT_TEST = /^=(?:AND\()?\s*(\$?)([A-Z]{1,3})(\$?)(\d{1,7})="((?:[^"]|"")*)"(?:\s*,\s*N\("[^"]*"\)=0\s*\))?$/i;

/**
 * What the formula rules of a sheet make of one cell: the first rule that says something about a part wins it, as in Excel. Rules whose
 * formula cannot be calculated here colour nothing. Row and column are 0-based.
 */
export function ruleColorsAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): RuleColors | null {
  let colors = null as RuleColors | null;
  for (const rule of sheet.conditionalFormats) {
    if (rule.kind !== 'custom') continue;
    const covers = rule.areas.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (!covers || !holds(workbook, sheet, rule, row, column)) continue;
    colors = {
      fill: colors?.fill ?? rule.fill,
      fontColor: colors?.fontColor ?? rule.fontColor,
      bold: colors?.bold ?? rule.bold,
      italic: colors?.italic ?? rule.italic,
    };
    if (rule.stopIfTrue) break;
  }
  return colors;
}

function holds(workbook: WorkbookModel, sheet: SheetModel, rule: CustomFormat, row: number, column: number): boolean {
  const origin = rule.areas[0];
  if (!origin) return false;
  const [down, right] = [row - origin.top, column - origin.left];
  const test = TEXT_TEST.exec(rule.formula);
  if (test) {
    const [, fixedColumn, letters = '', fixedRow, digits = '', text = ''] = test;
    const at = {
      row: Number(digits) - 1 + (fixedRow ? 0 : down),
      column: columnIndex(letters) + (fixedColumn ? 0 : right),
    };
    const value = sheet.cell(at.row, at.column)?.value ?? null;
    return sameText(value, text.replaceAll('""', '"'));
  }
  const formula = shiftFormula(rule.formula, down, right);
  const value = workbook.calculator?.evaluate?.(workbook, sheet, row, column, formula);
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Excel compares texts without case; an empty cell equals an empty text. */
const sameText = (value: CellValue, text: string): boolean =>
  value === null ? text === '' : typeof value === 'string' && value.toLowerCase() === text.toLowerCase();
