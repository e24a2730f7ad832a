export { checkWorkbook, type CheckOptions } from './check-workbook';
export type { GivenList } from './scope';
