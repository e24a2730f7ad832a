import { parseArea } from '../../../sheet/address';
import { isCellError, type CellValue } from '../../../sheet/grid';
import { cellOf } from './cell';
import type { LookPatch } from './look';
import { NOTHING_ALLOWED, PLAIN_COLUMN, PLAIN_ROW, type ProtectionOptions, type Visibility } from './sheet';
import { WorkbookModel } from './workbook';

/** A cell of a workbook written down by hand: a value, `{ formula, value }`, or either with a look. */
type WrittenCell =
  CellValue | undefined | { readonly value?: CellValue; readonly formula?: string; readonly look?: LookPatch };

/** A sheet written down by hand; areas are A1 texts. Values are taken as they are: `'=1+1'` is a text. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly string[];
  /** Widths in characters by column number from 0. */
  readonly widths?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly protection?: Partial<ProtectionOptions> | true;
  /** Looks laid over areas, in order. */
  readonly looks?: readonly { readonly area: string; readonly look: LookPatch }[];
}

interface WrittenWorkbook {
  readonly name?: string;
  readonly sheets: readonly WrittenSheet[];
  readonly date1904?: boolean;
  /** Name of the active sheet; the first one when left out. */
  readonly active?: string;
}

/** A workbook from what is written down. @throws {Error} when an area is no A1 address */
export function workbookOf({ name, sheets, date1904, active }: WrittenWorkbook): WorkbookModel {
  const workbook = new WorkbookModel(name);
  workbook.date1904 = date1904 ?? false;
  for (const written of sheets) addWritten(workbook, written);
  const shown = active === undefined ? undefined : workbook.findSheet(active);
  if (shown) workbook.setActive(shown);
  return workbook;
}

function addWritten(workbook: WorkbookModel, written: WrittenSheet): void {
  const sheet = workbook.addSheet(written.name);
  written.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === undefined || cell === null) return;
      if (typeof cell !== 'object' || isValueError(cell)) sheet.put(row, column, cellOf(cell));
      else {
        const look = cell.look ? workbook.looks.of(cell.look) : 0;
        sheet.put(row, column, cellOf(cell.value ?? null, look, cell.formula ?? null));
      }
    }),
  );
  sheet.merges = (written.merges ?? []).map(areaOf);
  for (const [column, width] of Object.entries(written.widths ?? {}))
    sheet.columnInfo.set(Number(column), { ...PLAIN_COLUMN, width });
  for (const row of written.hiddenRows ?? []) sheet.rowInfo.set(row, { ...PLAIN_ROW, hidden: true });
  for (const column of written.hiddenColumns ?? [])
    sheet.columnInfo.set(column, { ...sheet.column(column), hidden: true });
  sheet.visibility = written.visibility ?? 'Visible';
  for (const { area, look } of written.looks ?? []) {
    const { top, left, bottom, right } = areaOf(area);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = sheet.cell(row, column) ?? cellOf(null);
        sheet.put(row, column, { ...cell, look: workbook.looks.change(cell.look, look) });
      }
  }
  const { protection } = written;
  if (protection)
    sheet.protection = {
      options: protection === true ? NOTHING_ALLOWED : { ...NOTHING_ALLOWED, ...protection },
      password: null,
    };
}

const isValueError = (cell: object): cell is Extract<CellValue, object> =>
  isCellError(cell as CellValue) && 'error' in cell;

function areaOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (!area) throw new Error(`Not an address: ${address}`);
  return area;
}
