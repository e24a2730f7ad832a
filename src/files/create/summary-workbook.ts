import { summaryMark, summaryName, parseReference } from '../../marks/own-names';
import { absoluteReference } from '../../sheet/references';
import { filledArea, fingerprint, fingerprintOf } from '../../summary/fingerprint';
import { formerSheet, keepNotesOfEach, type FormerSheet } from '../../summary/kept-notes';
import type { SummarySheets } from '../../summary/index';
import type { NewSheet } from '../../summary/page/sheet-model';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { eachXlsxGrid } from '../xlsx/read-xlsx';
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
 * what stood there. Each sheet is asked for when the one before is packed.
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
  for (const { sheet, plain } of keepNotesOfEach(sheets, former?.sheets ?? [])) add(plain, sheet);
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
  const sheets: FormerSheet[] = [];
  let isReplaceable = true;
  for (const grid of eachXlsxGrid(bytes)) {
    const own = marks.filter(({ sheet }) => sheet === grid.sheet);
    isReplaceable &&= own.length === 1 && own.every(({ area, print }) => fingerprint(grid, area) === print);
    for (const { id, area } of own) sheets.push(formerSheet(id, grid, area));
  }
  return { sheets, isReplaceable };
}
