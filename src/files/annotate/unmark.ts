import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import { FileError } from '../file-error';
import { fileProblem } from '../problems';
import { ZipPackage, type ZipOptions } from '../zip/zip-package';
import { removeColorRules } from './color-rules';
import { undoExactly } from './exact-undo';
import { PackageEdit } from './package-edit';
import { removeByMarkers } from './remove-by-markers';
import { WorkbookEdit } from './workbook-edit';

type UnmarkResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly Message[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Takes every mark of ours out of a workbook and nothing else. A copy that nobody saved since comes back part for part as it was; in
 * one that Excel or another program saved, marks are found by their hidden names and rule formulas.
 * @param bytes an .xlsx or .xlsm workbook, with or without marks; it is not changed.
 */
export function unmark(bytes: Uint8Array, options: ZipOptions = {}): UnmarkResult {
  try {
    return { ok: true, ...withoutMarks(bytes, options) };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, problem: fileProblem(error.code, error.detail) };
    throw error;
  }
}

/** Whether a workbook holds marks of ours. @throws FileError when the bytes are no readable package. */
export function hasMarks(bytes: Uint8Array, options: ZipOptions = {}): boolean {
  return isMarked(new WorkbookEdit(new PackageEdit(ZipPackage.open(bytes, options))));
}

/** The workbook without marks; the same bytes when it has none. @throws FileError */
export function withoutMarks(
  bytes: Uint8Array,
  options: ZipOptions = {},
): { readonly bytes: Uint8Array; readonly notices: readonly Message[] } {
  const zip = ZipPackage.open(bytes, options);
  const edit = new PackageEdit(zip);
  if (!isMarked(new WorkbookEdit(edit))) return { bytes, notices: [] };
  if (undoExactly(zip)) return { bytes: zip.save(), notices: [] };
  const notices = removeByMarkers(edit, new WorkbookEdit(edit));
  edit.commit();
  return { bytes: zip.save(), notices };
}

/** {@link withoutMarks}, opened for changes: a workbook that has no marks is read once. @throws FileError */
export function openWithoutMarks(
  bytes: Uint8Array,
  options: ZipOptions = {},
): { readonly edit: PackageEdit; readonly workbook: WorkbookEdit } {
  const edit = new PackageEdit(ZipPackage.open(bytes, options));
  const workbook = new WorkbookEdit(edit);
  if (!isMarked(workbook)) return { edit, workbook };
  const clean = new PackageEdit(ZipPackage.open(withoutMarks(bytes, options).bytes, options));
  return { edit: clean, workbook: new WorkbookEdit(clean) };
}

function isMarked(workbook: WorkbookEdit): boolean {
  const { edit } = workbook;
  return (
    workbook.hasOwnNames ||
    workbook
      .read()
      .sheets.some(
        ({ part, isWorksheet }) =>
          isWorksheet && part !== undefined && edit.has(part) && removeColorRules(edit.text(part)).length > 0,
      )
  );
}
