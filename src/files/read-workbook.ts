import type { Message } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import type { GridWorkbook } from '../sheet/grid';
import { decodeText } from './decode-text';
import { FileError } from './file-error';
import { readOldBinary, readOldText } from './old-formats';
import { packageFormat } from './package-format';
import { fileProblem } from './problems';
import { sniff } from './sniff';
import { readXlsx } from './xlsx/read-xlsx';
import { ZipPackage, type ZipOptions } from './zip/zip-package';

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'xlsb' | 'html' | 'csv' | 'xml2003';

type ReadResult =
  | {
      readonly ok: true;
      readonly workbook: GridWorkbook;
      readonly format: WorkbookFormat;
      readonly notices: readonly Message[];
    }
  | { readonly ok: false; readonly problem: Problem };

type ReadOptions = ZipOptions;

/**
 * Reads a workbook of any format that offices send. The first bytes decide how; the name is not asked.
 * Never throws for bad input: the problem comes back as data.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const { workbook, format } = await read(bytes, options);
    const isEmpty = workbook.grids.every((grid) =>
      grid.rows.every((row) => !row || row.values.every((value) => value === undefined)),
    );
    if (isEmpty) throw new FileError('empty-workbook', format);
    return { ok: true, workbook, format, notices: [] };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, problem: fileProblem(error.code, error.detail) };
    return { ok: false, problem: fileProblem('damaged', 'unreadable') };
  }
}

async function read(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ workbook: GridWorkbook; format: WorkbookFormat }> {
  const kind = sniff(bytes);
  switch (kind) {
    case 'empty':
      throw new FileError('empty-file', 'no bytes');
    case 'zip':
      return readPackage(bytes, options);
    case 'ole-encrypted':
      throw new FileError('password-protected', 'encrypted package');
    case 'ole-workbook':
      return { workbook: await readOldBinary(bytes), format: 'xls' };
    case 'ole-cut':
      throw new FileError('damaged', 'end of the file is missing');
    case 'ole-other':
    case 'binary':
      throw new FileError('not-a-workbook', kind);
    case 'html':
    case 'xml2003':
      return { workbook: await readOldText(decodeText(bytes), kind), format: kind };
    case 'text': {
      const text = decodeText(bytes);
      if (!/[;,\t]/.test(text.split(/\r?\n/).slice(0, 50).join('\n')) || /^%PDF|^\{\\rtf/.test(text))
        throw new FileError('not-a-workbook', 'text');
      return { workbook: await readOldText(text, 'csv'), format: 'csv' };
    }
  }
}

async function readPackage(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ workbook: GridWorkbook; format: WorkbookFormat }> {
  const zip = ZipPackage.open(bytes, options);
  const format = packageFormat(zip);
  if (format !== 'xlsx') {
    // The parser of old formats checks neither lengths nor checksums: every part is proved sound first.
    for (const name of zip.names().filter((part) => !part.endsWith('/'))) zip.bytes(name);
    return { workbook: await readOldBinary(bytes), format };
  }
  return { workbook: readXlsx(bytes, options), format: 'xlsx' };
}
