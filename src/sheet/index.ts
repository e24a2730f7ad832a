export { readTables, type SheetReading, type SheetSummary } from './structure/read-tables';
export { headerParts, headerText } from './structure/columns';
export {
  SAID_ROW_CLASSES,
  type FormCorrection,
  type SaidRowClass,
  type SaidValue,
  type TableCorrection,
} from './correction';
export type { ColumnWay, SaidReading } from './value';
export { formOf, saidAbout } from './structure/form';
export { SheetReader, type GridEdit, type RereadRecords } from './structure/sheet-reader';
