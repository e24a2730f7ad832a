export { checkWorkbook } from './check-workbook';
export { withScores } from './score-tables';
export type { GivenList } from './office-lists';
export type { CheckOptions } from './workbook-check';
export { openSession, type CheckSession, type EditOutcome, type SessionSetting, type SheetEdit } from './session';
