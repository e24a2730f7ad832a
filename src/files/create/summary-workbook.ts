import { summaryMark, summaryName, parseReference } from '../../marks/own-names';
import { absoluteReference } from '../../sheet/references';
import { filledArea, fingerprint, fingerprintOf } from '../../summary/fingerprint';
import { keepNotes, type FormerSheet } from '../../summary/kept-notes';
import type { SummarySheets } from '../../summary/index';
import type { NewSheet } from '../../summary/page/sheet-model';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { readXlsx } from '../xlsx/read-xlsx';
import { decodeContent, decodeEscapes, escapeXml } from '../xml/entities';
import type { DeflatePieces } from '../zip/deflate';
import { ZipPackage } from '../zip/zip-package';
import type { HiddenName } from './package-parts';
import { WorkbookWriter } from './workbook-writer';

/** How a summary is made of its sheets. */
interface SummaryOptions {
  /** The summary made before, whose notes are carried over. */
  readonly former?: FormerSummary | null;
  /** A faster deflate where the host has one. */
  readonly deflate?: DeflatePieces;
}

/**
 * A workbook of summary sheets that is known again: a hidden name over each area that is ours tells which sheet it is and, in short,
 * what stood there. A first summary asks for each sheet when the one before is packed; to find the places of notes all must be there.
 */
export function createSummary(
  { charted, sheets }: SummarySheets,
  { former = null, deflate }: SummaryOptions = {},
): Uint8Array {
  const writer = new WorkbookWriter(deflate);
  const names: HiddenName[] = [];
  const add = (sheet: NewSheet, noted: NewSheet): void => {
    const area = filledArea(sheet);
    const print = fingerprintOf(sheet, area, asRead);
    names.push({ name: summaryName({ id: sheet.id ?? '', print }), reference: absoluteReference(sheet.name, area) });
    writer.add(noted, charted);
  };
  if (former) {
    const all = [...sheets];
    keepNotes(all, former.sheets).forEach(({ sheet: noted }, index) => add(all[index] ?? noted, noted));
  } else for (const sheet of sheets) add(sheet, sheet);
  return writer.finish(names);
}

/** A text as it comes back from a cell that it was written to: what XML cannot hold is gone. */
const asRead = (text: string): string => decodeEscapes(decodeContent(escapeXml(text)));

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
