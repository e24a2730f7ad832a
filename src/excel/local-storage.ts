/** The part of a browser's storage that is needed. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What keys begin with, so that each site that shows Excel on the web keeps its own; empty elsewhere.
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export const storagePartition = (): string =>
  typeof Office === 'undefined'
    ? ''
    : ((Office.context as { readonly partitionKey?: string } | undefined)?.partitionKey ?? '');
