import { MARKER } from '../../marks/marks';
import { parseReference } from '../../marks/own-names';
import { readWorkbookPart } from '../xlsx/workbook-part';
import { crc32 } from '../zip/crc32';
import type { ZipPackage } from '../zip/zip-package';
import { decodePart, encodePart } from './part-text';
import { applySplices } from './splice';
import { readUndoLog, type UndoLog } from './undo-log';

/** Parts that marking may add beside the results sheet; a log that names others is none of ours. */
const ADDED_PART = /(?:^|\/)(?:styles\d+\.xml|_rels\/[^/]+\.rels)$/;

/** Sheets that the results were written to, by their hidden names. */
export function resultsSheets(zip: ZipPackage): { readonly name: string; readonly part: string | undefined }[] {
  const { names, sheets } = readWorkbookPart(zip);
  const wanted = names.flatMap(({ name, reference }) => {
    const isResults = name.toLowerCase().startsWith(`${MARKER}.results.`);
    const target = isResults ? parseReference(reference) : null;
    return target ? [target.sheet] : [];
  });
  return sheets.filter(({ name, isWorksheet }) => isWorksheet && wanted.includes(name));
}

/**
 * Turns an annotated package back byte for byte by its undo log. Nothing is changed unless every part is exactly as we left it and
 * comes out exactly as it was.
 * @returns whether that was possible.
 */
export function undoExactly(zip: ZipPackage): boolean {
  const [results] = resultsSheets(zip);
  if (results?.part === undefined || !zip.has(results.part)) return false;
  const log = readUndoLog(zip.text(results.part));
  const restored = log ? restoredParts(zip, log) : null;
  if (!log || !restored || !log.created.includes(results.part)) return false;
  if (!log.created.every((name) => name === results.part || ADDED_PART.test(name))) return false;
  for (const [name, bytes] of restored) zip.set(name, bytes);
  for (const name of log.created) zip.remove(name);
  return true;
}

/** The parts as they were, or null when one is not as we left it. */
function restoredParts(zip: ZipPackage, log: UndoLog): Map<string, Uint8Array> | null {
  const restored = new Map<string, Uint8Array>();
  for (const { name, now, was, steps } of log.parts) {
    if (!zip.has(name)) return null;
    const bytes = zip.bytes(name);
    if (crc32(bytes) !== now) return null;
    const { text, encoding } = decodePart(bytes);
    const before = tryUndo(text, steps);
    const original = before === null ? null : encodePart({ text: before, encoding });
    if (!original || crc32(original) !== was) return null;
    restored.set(name, original);
  }
  return restored;
}

function tryUndo(text: string, steps: UndoLog['parts'][number]['steps']): string | null {
  try {
    return steps.reduce(
      (current, step) =>
        applySplices(
          current,
          step.map(([start, length, removed]) => ({ start, end: start + length, text: removed })),
        ),
      text,
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
