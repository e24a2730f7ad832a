import { inflateRawSync } from 'node:zlib';
import * as sheetjs from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { rendererFor } from '../src/cli/books';
import { checkWorkbook } from '../src/check/index';
import { annotate } from '../src/files/annotate/index';
import { createWorkbook } from '../src/files/create/create-workbook';
import { readWorkbook } from '../src/files/read-workbook';
import { marksOf } from '../src/marks/from-report';
import { interleaved, median, type Row } from './measure';
import { gridOfRows, PLAN, readingOf, typedRows } from './typed-table';

const SIZES = [100, 1_000, 10_000];

/** Reading and annotating beside SheetJS and the bare inflate; ratios to our own reading within one run. */
export async function files(): Promise<Row[]> {
  const table: Row[] = [];
  for (const size of SIZES) {
    const rows = typedRows(size);
    const grid = gridOfRows(rows);
    const cells = grid.rows.map((row) =>
      row?.values.map((content) => (content === undefined ? undefined : { content })),
    );
    const bytes = createWorkbook([{ name: grid.sheet, rows: cells }]);
    const report = checkWorkbook(readingOf(rows), PLAN, { asOf: '2025-07-05' });
    const marks = marksOf(report, rendererFor(PLAN), 'vi');
    const inflate = (packed: Uint8Array, length: number) =>
      inflateRawSync(packed, { maxOutputLength: Math.max(1, length) });
    const times = await interleaved(5, {
      own: async () => void (await readWorkbook(bytes)),
      node: async () => void (await readWorkbook(bytes, { inflate })),
      sheetjs: () => void sheetjs.read(bytes, { type: 'array', dense: true, cellStyles: true, cellNF: true }),
      inflate: () => void unzipSync(bytes),
      annotate: () => void annotate(bytes, marks, { inflate }),
    });
    const own = median(times.own);
    const ratio = (name: keyof typeof times) => Number((median(times[name]) / own).toFixed(2));
    table.push({
      rows: size,
      'read ms': Number(own.toFixed(1)),
      'with node inflate': ratio('node'),
      SheetJS: ratio('sheetjs'),
      'bare inflate': ratio('inflate'),
      annotate: ratio('annotate'),
    });
  }
  return table;
}
