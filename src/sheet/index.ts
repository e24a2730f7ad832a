export { readTables, type SheetReading, type SheetSummary } from './structure/read-tables';
export { headerText } from './structure/columns';
export type { TableCorrection } from './correction';
export { SheetReader, type GridEdit, type RereadRecords } from './structure/sheet-reader';
