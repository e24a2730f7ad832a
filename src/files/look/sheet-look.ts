import { parseArea, type Area, type RowIndex } from '../../sheet/address';
import type { Relationship } from '../xlsx/relationships';
import { decodeContent } from '../xml/entities';
import { attribute, isOn, scanXml } from '../xml/scan';
import type { ColorResolver } from './colors';
import type { CellLink, ColumnRun, DifferentialLook, FormulaRule, SheetLook } from './look';

const MAX_COLUMNS = 16_384;
/** Excel's own defaults: characters and points. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

const areasOf = (text: string): Area[] =>
  text.split(/\s+/).flatMap((piece) => {
    const area = parseArea(piece);
    return area ? [area] : [];
  });

/** What all sheets of a workbook share. */
interface SheetLookStyles {
  readonly differentials: readonly DifferentialLook[];
  readonly color: ColorResolver;
}

interface OpenRule {
  priority: number;
  stopIfTrue: boolean;
  isFormula: boolean;
  formula: string;
  look: DifferentialLook;
}

/** How a sheet part looks; cell values are not read here. */
export function readSheetLook(
  xml: string,
  sheet: string,
  relationships: readonly Relationship[],
  { differentials, color }: SheetLookStyles,
): SheetLook {
  const columns: ColumnRun[] = [];
  const heights = new Map<RowIndex, number>();
  const fittedRows = new Set<RowIndex>();
  const rowStyles = new Map<RowIndex, number>();
  const rules: FormulaRule[] = [];
  const links: CellLink[] = [];
  let defaultWidth = DEFAULT_WIDTH;
  let defaultHeight = DEFAULT_HEIGHT;
  let frozen = { rows: 0, columns: 0 };
  let gridlines = true;
  let otherRules = 0;
  let filter: Area | null = null;
  let allowed: ReadonlySet<string> | null = null;
  let tabColor: string | null = null;
  let row = -1;
  let ruleAreas: Area[] = [];
  let rule: OpenRule | undefined;

  scanXml(xml, (kind, tag, attributes, isSelfClosing, text) => {
    if (tag === 'c' || tag === 'v' || tag === 'f') return;
    const number = (name: string): number | undefined => {
      const value = attribute(attributes, name);
      return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
    };
    if (tag === 'formula' && kind === 'close' && rule) rule.formula ||= decodeContent(text).trim();
    if (tag === 'cfRule' && rule && (kind === 'close' || isSelfClosing)) {
      if (rule.isFormula && rule.formula) {
        const { formula, look, priority, stopIfTrue } = rule;
        rules.push({ areas: ruleAreas, formula, look, priority, stopIfTrue });
      } else otherRules++;
      rule = undefined;
    }
    if (kind !== 'open') return;
    switch (tag) {
      case 'sheetView':
        gridlines =
          attribute(attributes, 'showGridLines') !== '0' && attribute(attributes, 'showGridLines') !== 'false';
        break;
      case 'pane':
        if (attribute(attributes, 'state')?.startsWith('frozen'))
          frozen = { rows: number('ySplit') ?? 0, columns: number('xSplit') ?? 0 };
        break;
      case 'sheetFormatPr':
        defaultWidth = number('defaultColWidth') ?? (number('baseColWidth') ?? 8) + 0.43;
        defaultHeight = number('defaultRowHeight') ?? DEFAULT_HEIGHT;
        break;
      case 'col': {
        const first = Math.max(1, number('min') ?? 1) - 1;
        const last = Math.min(MAX_COLUMNS, number('max') ?? first + 1) - 1;
        const width = number('width');
        const style = number('style');
        columns.push({
          first,
          last,
          ...(width === undefined ? {} : { width }),
          ...(style ? { style } : {}),
          hidden: isOn(attributes, 'hidden'),
        });
        break;
      }
      case 'row': {
        row = (number('r') ?? row + 2) - 1;
        const height = number('ht');
        const style = number('s');
        if (height !== undefined) heights.set(row, height);
        if (height !== undefined && !isOn(attributes, 'customHeight')) fittedRows.add(row);
        if (style && isOn(attributes, 'customFormat')) rowStyles.set(row, style);
        break;
      }
      case 'sheetProtection':
        if (isOn(attributes, 'sheet')) allowed = allowedBy(attributes);
        break;
      case 'tabColor':
        tabColor = color(attributes);
        break;
      case 'autoFilter':
        filter ??= parseArea(attribute(attributes, 'ref') ?? '');
        break;
      case 'conditionalFormatting':
        ruleAreas = areasOf(attribute(attributes, 'sqref') ?? '');
        break;
      case 'cfRule':
        if (isSelfClosing) otherRules++;
        else
          rule = {
            priority: number('priority') ?? 0,
            stopIfTrue: isOn(attributes, 'stopIfTrue'),
            isFormula: attribute(attributes, 'type') === 'expression',
            formula: '',
            look: differentials[number('dxfId') ?? -1] ?? {},
          };
        break;
      case 'hyperlink': {
        const area = parseArea(attribute(attributes, 'ref') ?? '');
        const target = relationships.find(({ id }) => id === attribute(attributes, 'r:id'))?.target;
        const location = attribute(attributes, 'location');
        const tip = attribute(attributes, 'tooltip');
        if (area)
          links.push({
            area,
            ...(target === undefined ? {} : { address: target }),
            ...(location === undefined ? {} : { location }),
            ...(tip === undefined ? {} : { tip }),
          });
      }
    }
  });
  return {
    sheet,
    defaultWidth,
    defaultHeight,
    columns,
    heights,
    fittedRows,
    rowStyles,
    frozen,
    gridlines,
    rules,
    otherRules,
    links,
    filter,
    allowed,
    tabColor,
  };
}

/** Actions that a file forbids on a protected sheet unless it says `0`, and those that it allows unless it says `1`. */
const FORBIDDEN_BY_DEFAULT = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
];
const ALLOWED_BY_DEFAULT = ['objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];

const allowedBy = (attributes: string): ReadonlySet<string> =>
  new Set([
    ...FORBIDDEN_BY_DEFAULT.filter((name) => /^(?:0|false)$/.test(attribute(attributes, name) ?? '')),
    ...ALLOWED_BY_DEFAULT.filter((name) => !isOn(attributes, name)),
  ]);
