import { storagePartition } from './local-storage';
import type { FormMemory } from './workbook-host';

/** Forms kept in the storage of this page. */
export const localForms = (): FormMemory => ({
  load: async () => {
    try {
      return (await import('./form-memory')).readForms(localStorage, storagePartition());
    } catch {
      return [];
    }
  },
  save: async (forms) => {
    try {
      (await import('./form-memory')).writeForms(localStorage, storagePartition(), forms);
    } catch {
      // Storage is forbidden here: the workbook keeps them.
    }
  },
});
