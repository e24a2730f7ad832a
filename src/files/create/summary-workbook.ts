import { SUMMARY_FINGERPRINT, summaryName } from '../../marks/own-names';
import { absoluteReference } from '../../sheet/references';
import { filledArea, fingerprint } from '../../summary/fingerprint';
import { keepNotes, type FormerSheet } from '../../summary/kept-notes';
import type { NewSheet } from '../../summary/page/sheet-model';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { readXlsx } from '../xlsx/read-xlsx';
import { ZipPackage } from '../zip/zip-package';
import { createWorkbook } from './create-workbook';

/**
 * A workbook of summary sheets that is known again: hidden names hold the areas that are ours and a fingerprint of what stood there.
 * @param former the summary made before, whose notes are carried over.
 */
export function createSummary(sheets: readonly NewSheet[], former: FormerSummary | null = null): Uint8Array {
  const noted = sheets.map((sheet) => {
    const before = former?.sheets.find(({ grid }) => grid.sheet === sheet.name);
    return before ? keepNotes(sheet, before) : sheet;
  });
  const areas = sheets.map(filledArea);
  const { grids } = readXlsx(createWorkbook(sheets));
  const prints = grids.map((grid, index) => fingerprint(grid, areas[index] ?? EMPTY));
  return createWorkbook(noted, [
    ...sheets.map(({ name }, index) => ({
      name: summaryName(index),
      reference: absoluteReference(name, areas[index] ?? EMPTY),
    })),
    { name: SUMMARY_FINGERPRINT, reference: `"${prints.join(' ')}"` },
  ]);
}

const EMPTY = { top: 0, left: 0, bottom: 0, right: 0 };

/** A summary that was made before. */
export interface FormerSummary {
  readonly sheets: readonly FormerSheet[];
  /** Nobody added sheets or typed over what was written; what stands beside the tables can be carried over. */
  readonly isReplaceable: boolean;
}

/**
 * Reads a summary that was made before; null for any other workbook.
 * @throws FileError
 */
export function readFormerSummary(bytes: Uint8Array): FormerSummary | null {
  const { names } = readWorkbookPart(ZipPackage.open(bytes));
  const stored = names.find(({ name }) => name === SUMMARY_FINGERPRINT)?.reference;
  if (stored === undefined) return null;
  const { grids } = readXlsx(bytes);
  const sheets = grids.flatMap((grid): FormerSheet[] => {
    const [area] = grid.ownMarks;
    return area ? [{ grid, area }] : [];
  });
  const prints = sheets.map(({ grid, area }) => fingerprint(grid, area)).join(' ');
  return { sheets, isReplaceable: sheets.length === grids.length && stored === `"${prints}"` };
}
