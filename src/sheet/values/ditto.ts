import type { CellValue } from '../grid';
import { oneLine } from '../text/fold';

/** "nt", "-nt-", "như trên" or a mark of repetition: the same as in the row above. */
const DITTO = /^(?:["”“″]|''|[-–—"(\s]*n(?:\/|\.)?t[-–—")\s.]*|như trên|[-–—(\s]*như trên[-–—)\s]*)$/iu;

/** Whether a cell says that it is the same as the one above. */
export const isDitto = (value: CellValue): boolean => typeof value === 'string' && DITTO.test(oneLine(value));
