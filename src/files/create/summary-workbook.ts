import { summaryMark, summaryName, parseReference } from '../../marks/own-names';
import { absoluteReference } from '../../sheet/references';
import { filledArea, fingerprint } from '../../summary/fingerprint';
import { keepNotes, type FormerSheet } from '../../summary/kept-notes';
import type { NewSheet } from '../../summary/page/sheet-model';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { readXlsx } from '../xlsx/read-xlsx';
import { ZipPackage } from '../zip/zip-package';
import { createWorkbook } from './create-workbook';

/**
 * A workbook of summary sheets that is known again: a hidden name over each area that is ours tells which sheet it is and, in short,
 * what stood there.
 * @param former the summary made before, whose notes are carried over.
 */
export function createSummary(sheets: readonly NewSheet[], former: FormerSummary | null = null): Uint8Array {
  const noted = keepNotes(sheets, former?.sheets ?? []).map(({ sheet }) => sheet);
  const { grids } = readXlsx(createWorkbook(sheets));
  return createWorkbook(
    noted,
    sheets.map((sheet, index) => {
      const area = filledArea(sheet);
      const grid = grids[index];
      const print = grid ? fingerprint(grid, area) : '00000000';
      return { name: summaryName({ id: sheet.id ?? '', print }), reference: absoluteReference(sheet.name, area) };
    }),
  );
}

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
  const marks = readWorkbookPart(ZipPackage.open(bytes)).names.flatMap(({ name, reference }) => {
    const mark = summaryMark(name);
    const target = mark && parseReference(reference);
    return mark && target ? [{ ...mark, ...target }] : [];
  });
  if (marks.length === 0) return null;
  const { grids } = readXlsx(bytes);
  const known = marks.flatMap(({ id, print, sheet, area }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    return grid ? [{ former: { id, grid, area }, isUntouched: fingerprint(grid, area) === print }] : [];
  });
  const isReplaceable = known.length === grids.length && known.every(({ isUntouched }) => isUntouched);
  return { sheets: known.map(({ former }) => former), isReplaceable };
}
