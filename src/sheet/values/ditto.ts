import type { CellValue } from '../grid';
import { oneLine } from '../text/fold';

/** "nt", "-nt-", "như trên" or a mark of repetition: the same as in the row above. */
const DITTO = /^(?:["”“″]|''|[-–—"(\s]*n(?:\/|\.)?t[-–—")\s.]*|như trên|[-–—(\s]*như trên[-–—)\s]*)$/iu;

/** How every such text begins: spares most cells the closer look. */
const BEGINS = /^[\s\p{Cf}"”“″'(\-–—n]/iu;

/** Whether a cell says that it is the same as the one above. */
export const isDitto = (value: CellValue): boolean =>
  typeof value === 'string' && BEGINS.test(value) && DITTO.test(oneLine(value));
