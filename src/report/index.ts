export * from './report';
export { createReportRenderer, type ReportRenderer } from './render';
export { flatten, flattenTable, type FlatFinding, type FlatRow } from './flatten';
export { countReports, countVerdicts, isBlocking, recordTotal, type VerdictCounts } from './counts';
export { reportDocument, type CheckedFile } from './document';
export { reportDocumentSchema, type FileDocument, type ReportDocument } from './document-schema';
export type { VerdictName } from './labels';
export { reasonsOf, type Reasons } from './reasons';
