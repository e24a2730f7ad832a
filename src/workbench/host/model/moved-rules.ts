import { shiftFormula } from '../../../sheet/shift-formula';
import type { Area } from '../../../sheet/address';
import type { ConditionalFormat } from './conditional-format';
import { areaAfter, type CellMove } from './moved-areas';
import { formulaAfter } from './moved-references';
import type { SheetModel } from './sheet';

/** Moves conditional formats with their cells. A rule that has no cell left is gone. */
export function moveRules(sheet: SheetModel, move: CellMove): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule): ConditionalFormat[] => {
    const areas = rule.areas.flatMap((area) => areaAfter(area, move) ?? []);
    const [first] = areas;
    if (!first) return [];
    if (rule.kind !== 'custom') return [{ ...rule, areas }];
    return [{ ...rule, areas, formula: ruleFormulaAfter(sheet, rule.formula, rule.areas, first, move) }];
  });
}

/**
 * The formula of a rule stands for the top left cell of its first area. When that cell is deleted, the formula is taken as it reads
 * for a cell that stays, moved with that cell, and taken back to the new first cell.
 */
function ruleFormulaAfter(
  sheet: SheetModel,
  formula: string,
  areas: readonly Area[],
  first: Area,
  move: CellMove,
): string {
  const [anchor] = areas;
  if (!anchor) return formula;
  for (const cell of stayingCells(areas, move)) {
    const there = areaAfter(cell, move);
    if (!there) continue;
    const read = shiftFormula(formula, cell.top - anchor.top, cell.left - anchor.left);
    const moved = formulaAfter(read, sheet, sheet, move);
    return shiftFormula(moved, first.top - there.top, first.left - there.left);
  }
  return formula;
}

/** Corners of which one stays when any cell of the areas does. */
const stayingCells = (areas: readonly Area[], { area: at }: CellMove): readonly Area[] =>
  areas.flatMap(({ top, left, bottom, right }) =>
    [
      [top, left],
      [Math.min(at.bottom + 1, bottom), left],
      [top, Math.min(at.right + 1, right)],
      [bottom, right],
    ].map(([row = top, column = left]) => ({ top: row, bottom: row, left: column, right: column })),
  );
