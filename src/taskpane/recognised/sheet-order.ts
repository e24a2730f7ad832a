import type { Overview, SheetOverview, TableOverview } from '../engine/overview-types';

interface SheetWithTables {
  readonly sheet: SheetOverview;
  readonly tables: readonly TableOverview[];
  readonly isActive: boolean;
}

/** The sheets with their tables: the one in front first, the others in the workbook's order, those that nobody sees last. */
export function sheetsInOrder({ sheets, tables }: Overview, activeSheet: string | null): readonly SheetWithTables[] {
  const rank = ({ sheet, visibility }: SheetOverview): number =>
    sheet === activeSheet ? 0 : visibility === 'visible' ? 1 : 2;
  return [...sheets]
    .sort((a, b) => rank(a) - rank(b))
    .map((sheet) => ({
      sheet,
      tables: tables.filter((table) => table.sheet === sheet.sheet),
      isActive: sheet.sheet === activeSheet,
    }));
}
