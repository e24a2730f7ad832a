/** Endings of files that are taken from a folder; a file that is named itself is read whatever its ending. */
export const WORKBOOK_ENDINGS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv'] as const;

/** Whether a file of a folder is taken: a workbook by its ending, not hidden, no lock file that Excel leaves beside an open workbook. */
export const isWorkbookName = (name: string): boolean =>
  !isPassingName(name) && WORKBOOK_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

/** Lock files that Excel leaves beside an open workbook, and hidden files and folders. */
export const isPassingName = (name: string): boolean => name.startsWith('~$') || name.startsWith('.');
