import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Area } from '../sheet/address';
import type { CellStyle, CellValue, Grid, GridWorkbook } from '../sheet/grid';
import { FileError } from './file-error';
import { decodeHtmlEntities } from './html-entities';

/** Cells that are read of one sheet at most. */
const MAX_CELLS = 20_000_000;

const ERROR_TEXT: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Reads .xls, .xlsb, .ods and XML 2003 workbooks. The parser is loaded only now. @throws FileError */
export async function readOldBinary(bytes: Uint8Array): Promise<GridWorkbook> {
  const parser = await import('@e965/xlsx');
  return toWorkbook(
    parse(() =>
      parser.read(bytes, {
        type: 'array',
        dense: true,
        nodim: true,
        cellStyles: true,
        cellNF: true,
        cellHTML: false,
        cellText: false,
      }),
    ),
  );
}

/** Reads an HTML or CSV text that is named like a workbook. Figures stay texts where they are, so that "007" is not 7. @throws FileError */
export async function readOldText(text: string, kind: 'html' | 'csv' | 'xml2003'): Promise<GridWorkbook> {
  const parser = await import('@e965/xlsx');
  const source = kind === 'html' ? decodeHtmlEntities(text) : text;
  const raw = kind !== 'xml2003';
  const options = {
    type: 'string',
    raw,
    dense: true,
    nodim: true,
    cellStyles: true,
    cellNF: true,
    cellHTML: false,
  } as const;
  return toWorkbook(parse(() => parser.read(source, kind === 'csv' ? { ...options, FS: delimiterOf(text) } : options)));
}

/** The sign that parts the cells: the one that occurs most in the first lines. */
function delimiterOf(text: string): string {
  const head = text
    .split(/\r?\n/)
    .slice(0, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (sign: string) => head.split(sign).length - 1;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}

function parse(read: () => WorkBook): WorkBook {
  // The parser remarks on formats of figures in the console, which people see; it runs to its end here.
  const { console: told } = globalThis;
  const { error: remark } = told;
  told.error = () => undefined;
  try {
    return read();
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    // A page of a web site, often a request to sign in, that was saved under the name of a workbook.
    if (/could not find <table>/i.test(text)) throw new FileError('not-a-workbook', 'html');
    throw new FileError(/password/i.test(text) ? 'password-protected' : 'damaged', 'old format');
  } finally {
    told.error = remark;
  }
}

function toWorkbook(book: WorkBook): GridWorkbook {
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const grids = book.SheetNames.map((name, index) => {
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
    const visibility = hidden === 1 ? 'hidden' : hidden === 2 ? 'very-hidden' : 'visible';
    return toGrid(book.Sheets[name], name, visibility, date1904);
  });
  if (grids.length === 0) throw new FileError('no-sheets', 'old format');
  return { grids };
}

function toGrid(sheet: WorkSheet | undefined, name: string, visibility: Grid['visibility'], date1904: boolean): Grid {
  const styles: CellStyle[] = [{ format: 'General' }];
  const styleIndex = new Map<string, number>([['General', 0]]);
  const indexOf = (format: string): number => {
    const known = styleIndex.get(format);
    if (known !== undefined) return known;
    styleIndex.set(format, styles.length);
    return styles.push({ format }) - 1;
  };
  let cells = 0;
  // Dense sheets hold their rows under "!data"; the used range is not believed.
  const data = (sheet?.['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  const rows = data.map((row) => {
    if (!row) return undefined;
    const values: (CellValue | undefined)[] = [];
    const styleOf: (number | undefined)[] = [];
    const formulas: (string | true | undefined)[] = [];
    row.forEach((cell, column) => {
      if (!cell) return;
      if (++cells > MAX_CELLS) throw new FileError('too-large', 'cells of a sheet');
      const value = cellValue(cell);
      if (value !== null) values[column] = value;
      if (typeof cell.z === 'string') styleOf[column] = indexOf(cell.z);
      if (cell.f) formulas[column] = cell.f;
    });
    return { values, styles: styleOf, ...(formulas.length > 0 ? { formulas } : {}) };
  });
  const hiddenAt = (items: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] =>
    (items ?? []).flatMap((item, index) => (item?.hidden ? [index] : []));
  return {
    sheet: name,
    visibility,
    isProtected: sheet?.['!protect'] !== undefined,
    rows,
    styles,
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }: Range): Area => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenAt(sheet?.['!rows']),
    hiddenColumns: hiddenAt(sheet?.['!cols']),
    date1904,
    ownMarks: [],
  };
}

function cellValue({ t, v }: CellObject): CellValue {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { error: ERROR_TEXT[Number(v)] ?? '#N/A' };
  return v instanceof Date ? v.getTime() / 86_400_000 + 25_569 : v;
}
