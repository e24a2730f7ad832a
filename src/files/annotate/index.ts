export { annotate } from './annotate';
export { annotateMessages } from './messages';
export { hasMarks, unmark } from './unmark';
