export * from './report';
export { createReportRenderer, type ReportRenderer } from './render';
export { flatten, flattenTable, type FlatRow } from './flatten';
export {
  addCounts,
  countFigures,
  countReports,
  countVerdicts,
  isBlocking,
  NO_COUNTS,
  recordTotal,
  type VerdictCounts,
} from './counts';
export { acrossDocument, fileDocument, reportDocument, type CheckedFile } from './document';
export {
  fileLineSchema,
  reportDocumentSchema,
  type FileDocument,
  type FileLine,
  type ReportDocument,
} from './document-schema';
export { ACROSS_CRITERIA, type AcrossCriterion, type AcrossFinding, type AcrossPlace } from './across';
export { NO_FACTS, type FileFacts, type PaperFact, type RecordFacts, type ScoreFacts } from './facts';
export { isFigureTable, type VerdictName } from './labels';
export { reasonsOf } from './reasons';
export type { ChangedCell, ChangedRecord, ComparedRecord, Comparison } from './comparison';
export {
  comparisonLines,
  comparisonMessages,
  isUnchanged,
  verdictShifts,
  type CellLine,
  type ComparisonLine,
  type VerdictShift,
  type VerdictWord,
} from './comparison-lines';
