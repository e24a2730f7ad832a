import { parseArea } from '../../src/sheet/address';
import type { CellValue, Grid, GridWorkbook } from '../../src/sheet/grid';

export interface GridSetting {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Grid['visibility'];
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly ownMarks?: readonly string[];
  readonly date1904?: boolean;
}

/** A grid from rows of values as a reader sees them; null and missing are blank. */
export function gridOf(rows: readonly (readonly CellValue[])[], setting: GridSetting = {}): Grid {
  const formats = Object.entries(setting.formats ?? {});
  const codes = ['General', ...new Set(formats.map(([, code]) => code))];
  const styleAt = new Map(
    formats.flatMap(([address, code]) => {
      const area = parseArea(address);
      return area ? [[`${area.top} ${area.left}`, codes.indexOf(code)] as const] : [];
    }),
  );
  const areas = (addresses: readonly string[] = []) => addresses.flatMap((address) => parseArea(address) ?? []);
  return {
    sheet: setting.sheet ?? 'Sheet1',
    visibility: setting.visibility ?? 'visible',
    isProtected: false,
    rows: rows.map((row, r) => ({
      values: row.map((value) => value ?? undefined),
      styles: row.map((_, c) => styleAt.get(`${r} ${c}`)),
    })),
    styles: codes.map((format) => ({ format })),
    merges: areas(setting.merges),
    hiddenRows: setting.hiddenRows ?? [],
    hiddenColumns: setting.hiddenColumns ?? [],
    date1904: setting.date1904 ?? false,
    ownMarks: areas(setting.ownMarks),
  };
}

export const workbookOf = (...grids: readonly Grid[]): GridWorkbook => ({ grids });
