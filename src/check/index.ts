export { checkWorkbook } from './check-workbook';
export { fileProblem } from './file-problem';
export { scorePlanOf, scoringWith, type ScoreSetting } from './score-setting';
export { withExpected } from './expected-scores';
export { scoresSaid, withScores } from './score-tables';
export type { GivenList, KnownList } from './office-lists';
export { listNames, type ListNames } from './list-names';
export type { CheckOptions } from './workbook-check';
export { openSession, type CheckSession, type SaidReadings, type SessionSetting, type SheetEdit } from './session';
