import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as sheetjs from '@e965/xlsx';
import { readWorkbook } from '../../src/files/read-workbook';
import { filesUnder, ROOT } from '../repository/source-files';

const FIXTURES = [...filesUnder('assets/samples'), ...filesUnder('test/fixtures/features')].filter((file) =>
  /\.xls[xm]$/.test(file),
);
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Cells with a value by address, as texts that both readers can be brought to. */
type Cells = Map<string, string>;

function byOracle(bytes: Uint8Array): Map<string, Cells> {
  const book = sheetjs.read(bytes, { type: 'array', dense: true, nodim: true });
  const sheets = new Map<string, Cells>();
  for (const name of book.SheetNames) {
    const cells: Cells = new Map();
    const rows = (book.Sheets[name]?.['!data'] ?? []) as (({ t: string; v?: unknown } | undefined)[] | undefined)[];
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === '') return;
        cells.set(
          `${r},${c}`,
          cell.t === 'e' ? (ERRORS[Number(cell.v)] ?? '') : String(cell.v).replaceAll('\r\n', '\n'),
        );
      }),
    );
    sheets.set(name, cells);
  }
  return sheets;
}

test.each(FIXTURES)('%s reads as the other reader reads it', async (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, file)));
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  const oracle = byOracle(bytes);
  for (const grid of result.workbook.grids) {
    const own: Cells = new Map();
    grid.rows.forEach((row, r) =>
      row?.values.forEach((value, c) => {
        if (value === undefined || value === null || value === '') return;
        own.set(`${r},${c}`, typeof value === 'object' ? value.error : String(value).replaceAll('\r\n', '\n'));
      }),
    );
    expect([grid.sheet, [...own].sort()]).toEqual([grid.sheet, [...(oracle.get(grid.sheet) ?? [])].sort()]);
  }
});
