import type { FormMemory } from './workbook-host';

/**
 * Forms kept in the storage of this page, apart for each site that shows Excel on the web.
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export const localForms = (): FormMemory => {
  const partition = (): string => (Office.context as { readonly partitionKey?: string }).partitionKey ?? '';
  return {
    load: async () => {
      try {
        return (await import('./form-memory')).readForms(localStorage, partition());
      } catch {
        return [];
      }
    },
    save: async (forms) => {
      try {
        (await import('./form-memory')).writeForms(localStorage, partition(), forms);
      } catch {
        // Storage is forbidden here: the workbook keeps them.
      }
    },
  };
};
