export { annotate, type AnnotateResult } from './annotate';
export { annotateMessages } from './messages';
export { hasMarks, unmark, type UnmarkResult } from './unmark';
