import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import { MARKER, type WorkbookMarks } from '../../marks/marks';
import { ownName } from '../../marks/own-names';
import { absoluteReference } from '../../sheet/references';
import { layoutOf } from '../../marks/results-layout';
import { freeSheetName } from '../../sheet/sheet-name';
import { FileError } from '../file-error';
import { packageFormat } from '../package-format';
import { fileProblem } from '../problems';
import { sniff } from '../sniff';
import { ZipPackage, type ZipOptions } from '../zip/zip-package';
import { markSheet, type PlacedTable } from './mark-sheet';
import { cellReferences, type Memo } from './memo';
import { annotateMessages } from './messages';
import type { PackageEdit } from './package-edit';
import { printTitles, resultsXml } from './results-part';
import { StylesEdit } from './styles-edit';
import { undoExtension } from './undo-log';
import { openWithoutMarks } from './unmark';
import type { WorkbookEdit } from './workbook-edit';

type AnnotateResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly Message[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * A copy of an .xlsx or .xlsm workbook with the marks written into it. Earlier marks of ours are replaced; parts of the package that
 * need no change are copied byte for byte; macros stay.
 * @param bytes the workbook; it is not changed.
 * @returns the copy and what the user should know about it, or why the file cannot be marked.
 */
export function annotate(bytes: Uint8Array, marks: WorkbookMarks, options: ZipOptions = {}): AnnotateResult {
  try {
    if (sniff(bytes) !== 'zip') return { ok: false, problem: onlyXlsx() };
    if (packageFormat(ZipPackage.open(bytes, options)) !== 'xlsx') return { ok: false, problem: onlyXlsx() };
    const { edit, workbook } = openWithoutMarks(bytes, options);
    if (workbook.isShared) return { ok: false, problem: sharedProblem() };
    const notices = writeMarks(edit, workbook, marks);
    return { ok: true, bytes: edit.zip.save(), notices };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, problem: fileProblem(error.code, error.detail) };
    throw error;
  }
}

/** @returns what the user should know. */
function writeMarks(edit: PackageEdit, workbook: WorkbookEdit, marks: WorkbookMarks): Message[] {
  const { sheets, names } = workbook.read();
  const name = freeSheetName(
    marks.results.name,
    sheets.map((sheet) => sheet.name),
  );
  const notices: Message[] = [];
  if (workbook.isSigned) notices.push(annotateMessages.say('signed'));
  if (workbook.isStructureLocked) notices.push(annotateMessages.say('structure-protected', { results: name }));
  const styles = new StylesEdit(edit, workbook);
  const placed: PlacedTable[] = [];
  for (const sheet of new Set(marks.tables.map((table) => table.sheet))) {
    const entry = sheets.find((candidate) => candidate.name === sheet && candidate.isWorksheet);
    if (entry?.part === undefined || !edit.has(entry.part)) {
      notices.push(annotateMessages.say('sheet-missing', { sheet }));
      continue;
    }
    const tables = marks.tables.filter((table) => table.sheet === sheet);
    const marked = markSheet({ edit, styles, sheet, part: entry.part, resultsName: name }, tables);
    placed.push(...marked.placed);
    notices.push(...marked.notices);
    const hasPrintArea = names.some(
      ({ name: label, reference }) =>
        label.toLowerCase() === '_xlnm.print_area' && reference.startsWith(sheetPrefix(reference, sheet)),
    );
    if (hasPrintArea && marked.placed.length > 0)
      notices.push(annotateMessages.say('print-area', { sheet, results: name }));
  }
  addResults(edit, workbook, { marks, name, styles, placed });
  return notices;
}

/** The sheet name as the reference writes it: quoted or bare. */
const sheetPrefix = (reference: string, sheet: string): string =>
  reference.startsWith("'") ? `'${sheet.replaceAll("'", "''")}'!` : `${sheet}!`;

interface ResultsContext {
  readonly marks: WorkbookMarks;
  readonly name: string;
  readonly styles: StylesEdit;
  readonly placed: readonly PlacedTable[];
}

function addResults(edit: PackageEdit, workbook: WorkbookEdit, { marks, name, styles, placed }: ResultsContext): void {
  const { results } = marks;
  const layout = layoutOf(results);
  const plain = { horizontal: 'left', vertical: 'top' } as const;
  const formats = {
    title: styles.derive(0, { ...plain, bold: true, size: 14, unwrapped: true }),
    heading: styles.derive(0, { ...plain, unwrapped: true }),
    header: styles.derive(0, { bold: true, horizontal: 'center', vertical: 'center', fill: 'DDEBF7', boxed: true }),
    text: styles.derive(0, { ...plain, boxed: true }),
    link: styles.derive(0, { ...plain, boxed: true, link: true }),
  };
  const part = edit.freeName(workbook.part.replace(/[^/]*$/, 'worksheets/sheet#.xml'));
  const position = workbook.addSheet(name, part);
  const memo = memoOf(placed);
  const reference = (top: number, bottom: number, right: number) =>
    absoluteReference(name, { top, left: 0, bottom, right });
  const hasMemo = Object.keys(memo.columns).length > 0 || memo.blanks.length > 0;
  workbook.addNames([
    { label: '_xlnm.Print_Titles', reference: printTitles(name, layout), localSheet: position },
    ...placed.map(({ sheet, area }, index) => ({
      label: ownName('marks', index),
      reference: absoluteReference(sheet, area),
    })),
    { label: `${MARKER}.results.1`, reference: reference(0, layout.lastRow, layout.lastColumn) },
    ...(hasMemo
      ? [
          {
            label: `${MARKER}.memo.1`,
            reference: reference(layout.memoRow, layout.memoRow, memo.blanks.length),
          },
        ]
      : []),
    ...memo.blanks.flatMap(({ cells }, index) =>
      cellReferences(cells).map((piece, number) => ({
        label: `${MARKER}.blanks.${index + 1}.${number + 1}`,
        reference: piece,
      })),
    ),
  ]);
  const log = edit.commit();
  const namespaces = {
    main: workbook.namespace,
    relationships: workbook.relationshipsNamespace,
    extension: undoExtension({ ...log, created: [...log.created, part] }),
  };
  edit.zip.set(part, resultsXml({ ...results, name }, formats, memo, namespaces));
}

function memoOf(placed: readonly PlacedTable[]): Memo {
  const blanks = new Map<number, Memo['blanks'][number]['cells'][number][]>();
  for (const { style, ...cell } of placed.flatMap((table) => table.blanks))
    blanks.set(style, [...(blanks.get(style) ?? []), cell]);
  return {
    columns: Object.fromEntries(placed.map(({ columns }, index) => [ownName('marks', index), columns])),
    blanks: [...blanks].map(([style, cells]) => ({ style, cells })),
  };
}

const onlyXlsx = (): Problem => ({
  code: 'only-xlsx',
  message: annotateMessages.say('only-xlsx'),
  next: annotateMessages.say('only-xlsx-next'),
});

const sharedProblem = (): Problem => ({
  code: 'shared-workbook',
  message: annotateMessages.say('shared'),
  next: annotateMessages.say('shared-next'),
});
