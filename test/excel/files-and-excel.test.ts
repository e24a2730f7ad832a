import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelHost } from '../../src/excel';
import { annotate } from '../../src/files/annotate';
import { readWorkbook } from '../../src/files/read-workbook';
import type { TableMarks, WorkbookMarks } from '../../src/marks/marks';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';
import { marksFor, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const folder = path.join(__dirname, '..', '..', 'assets', 'samples');

async function modelOf(bytes: Uint8Array) {
  const loaded = await loadWorkbook(bytes, 'x.xlsx');
  if (!loaded.ok) throw new Error('The sample cannot be read');
  return loaded.opened.model;
}

/** Marks over the rows of the first sheet, whatever they hold. */
async function marksOf(bytes: Uint8Array): Promise<WorkbookMarks> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error('The sample cannot be read');
  const [grid] = read.workbook.grids;
  const last = (grid?.rows.length ?? 0) - 1;
  const marks = marksFor(4);
  const rows = Array.from({ length: 5 }, (_, at) => last - 4 + at);
  const table: TableMarks = {
    ...(marks.tables[0] as TableMarks),
    sheet: grid?.sheet ?? '',
    area: { top: last - 6, bottom: last, left: 0, right: 4 },
    headerRows: { first: last - 6, last: last - 5 },
    records: { first: last - 4, last },
    rows: rows.map((row) => ({ row, status: 'Không đủ điều kiện', explanation: '=HYPERLINK("x")' })),
  };
  return { ...marks, tables: [table] };
}

describe.each(['de-nghi-ca-nhan', 'de-nghi-tap-the', 'theo-doi-phong-trao', 'nhieu-kieu-trinh-bay'])('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, `${name}.xlsx`)));

  test('marked as a file, unmarked in Excel', async () => {
    const marks = await marksOf(bytes);
    const marked = annotate(bytes, marks);
    if (!marked.ok) throw new Error('The sample cannot be marked');
    const workbook = await modelOf(marked.bytes);
    const original = pictureOf(await modelOf(bytes));
    useHost(workbook);
    expect(pictureOf(workbook)).not.toEqual(original);
    expect((await excelHost().snapshot()).hasMarks).toBe(true);
    expect(await excelHost().removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(pictureOf(workbook)).toEqual(original);
  });

  test('marked as a file, marked again in Excel, unmarked in Excel', async () => {
    const marks = await marksOf(bytes);
    const marked = annotate(bytes, marks);
    if (!marked.ok) throw new Error('The sample cannot be marked');
    const workbook = await modelOf(marked.bytes);
    useHost(workbook);
    expect(await excelHost().applyMarks(marks)).toEqual({ tables: 1, problems: [] });
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(pictureOf(await modelOf(bytes)));
  });
});
