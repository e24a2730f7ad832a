import { textPrint } from '../sheet/text/text-print';

const COMPARISON = 'comparison_';
const SUMMARY = 'summary';

/** Id of the sheet that compares two files: the same two give the same. */
export const comparisonId = (before: string, after: string): string =>
  `${COMPARISON}${textPrint(`${before}\u0000${after}`)}`;

/**
 * What is made together, and takes the place of what was made before: all sheets of the summary, or the one of a comparison.
 * @param id see `NewSheet.id`
 */
export const sheetSet = (id: string): string => (id.startsWith(COMPARISON) ? id : SUMMARY);
