import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import type { CellStyle, CellValue, GridRow } from '../../sheet/grid';

/** Texts by which Excel hands over error values. */
const ERRORS = new Set(
  (
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! ' +
    '#CONNECT! #BUSY! #EXTERNAL! #PYTHON! #TIMEOUT!'
  ).split(' '),
);

/** What Excel says of an area: three tables of the same size. */
export interface CellTables {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Styles by index, each once. */
export class StyleIndex {
  readonly styles: CellStyle[];
  private readonly numbers = new Map<string, number>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = [...styles];
    this.styles.forEach((style, index) => this.numbers.set(keyOf(style), this.numbers.get(keyOf(style)) ?? index));
  }

  /** Index of a style, added when it is new. */
  of(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

const keyOf = ({ format, font, bold }: CellStyle): string => `${format}\n${font ?? ''}\n${bold ?? ''}`;

/**
 * The rows of an area as a grid holds them: arrays begin at column 0 of the sheet, empty cells are left out. Excel hands over `''` both
 * for a cell that is empty and for a formula that gives an empty text; only the latter is a value.
 * @param fontOf font of a column where it is known.
 */
export function gridRows(
  { top, left }: Area,
  { values, formulas, formats }: CellTables,
  styles: StyleIndex,
  fontOf: (column: ColumnIndex) => string | undefined,
): Map<RowIndex, GridRow> {
  const rows = new Map<RowIndex, GridRow>();
  values.forEach((line, index) => {
    const row: {
      values: (CellValue | undefined)[];
      styles: (number | undefined)[];
      formulas?: (string | undefined)[];
    } = { values: [], styles: [] };
    let isEmpty = true;
    line.forEach((raw, offset) => {
      const column = left + offset;
      const formula = formulaOf(raw, formulas[index]?.[offset]);
      const value = valueOf(raw, formula !== undefined);
      const format = formatOf(formats[index]?.[offset]);
      if (value === null && formula === undefined && format === GENERAL) return;
      isEmpty = false;
      const font = fontOf(column);
      const style = styles.of({ format, ...(font === undefined ? {} : { font }) });
      if (style !== 0) row.styles[column] = style;
      if (value !== null) row.values[column] = value;
      if (formula !== undefined) (row.formulas ??= [])[column] = formula;
    });
    if (!isEmpty) rows.set(top + index, row);
  });
  return rows;
}

const GENERAL = 'General';

const formatOf = (format: unknown): string => (typeof format === 'string' && format !== '' ? format : GENERAL);

/** Formula text without `=`. A text that begins with `=` comes back as itself, a formula never does. */
const formulaOf = (value: unknown, formula: unknown): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;

function valueOf(raw: unknown, isFormula: boolean): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || (raw === '' && !isFormula)) return null;
  return ERRORS.has(raw) ? { error: raw } : raw;
}
