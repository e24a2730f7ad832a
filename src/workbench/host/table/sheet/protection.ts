import { protectSheet, unprotectSheet } from '../../model/sheets';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../../model/sheet';
import { typeTable, type TypeTable } from '../../protocol/type-table';
import { assertSheetAlive, type SheetReference } from '../references';

/** Protection of one sheet. */
export const PROTECTION_TABLES: Readonly<Record<string, TypeTable<never>>> = {
  WorksheetProtection: typeTable<SheetReference>({
    assertAlive: assertSheetAlive,
    properties: {
      Protected: { get: ({ sheet }) => sheet.protection !== null },
      Options: { get: ({ sheet }) => sheet.protection?.options ?? NOTHING_ALLOWED },
    },
    methods: {
      Protect: (
        { workbook, sheet }: SheetReference,
        options: Partial<ProtectionOptions> | null,
        password: string | null,
      ) => protectSheet(workbook, sheet, options ?? {}, password ?? null, 'add-in'),
      Unprotect: ({ workbook, sheet }: SheetReference, password: string | null) =>
        unprotectSheet(workbook, sheet, password ?? null, 'add-in'),
    },
  }),
};
