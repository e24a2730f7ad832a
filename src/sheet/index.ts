export { readTables, type SheetReading, type SheetSummary } from './structure/read-tables';
export { headerText } from './structure/columns';
export type { TableCorrection } from './correction';
