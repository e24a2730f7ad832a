import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelHost } from '../../src/excel';
import { annotate, hasMarks, unmark } from '../../src/files/annotate';
import { readWorkbook } from '../../src/files/read-workbook';
import type { TableMarks, WorkbookMarks } from '../../src/marks/marks';
import { addCustomFormat, changeRule } from '../../src/workbench/host/model/conditional-formats';
import { changeLooks } from '../../src/workbench/host/model/edit';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';
import { saveWorkbook } from '../../src/workbench/save/save-workbook';
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

  test('marked in Excel and saved, unmarked as a file', async () => {
    const loaded = await loadWorkbook(bytes, 'x.xlsx');
    if (!loaded.ok) throw new Error('The sample cannot be read');
    useHost(loaded.opened.model);
    await excelHost().applyMarks(await marksOf(bytes));
    const saved = await saveWorkbook(loaded.opened);
    expect(hasMarks(saved)).toBe(true);
    const clean = unmark(saved);
    if (!clean.ok) throw new Error('The marks cannot be removed');
    expect(clean.notices).toEqual([]);
    expect(hasMarks(clean.bytes)).toBe(false);
    expect(pictureOf(await modelOf(clean.bytes))).toEqual(pictureOf(await modelOf(bytes)));
  });
});

describe('cells that were formatted before they were marked', () => {
  /** A sample with formatted blanks right of its table: one look for a whole column, several looks in the next. */
  async function formatted(): Promise<Uint8Array> {
    const loaded = await loadWorkbook(
      new Uint8Array(readFileSync(path.join(folder, 'de-nghi-ca-nhan.xlsx'))),
      'x.xlsx',
    );
    if (!loaded.ok) throw new Error('The sample cannot be read');
    const { model } = loaded.opened;
    const [sheet] = model.sheets;
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error('The sample is empty');
    const column = { top: 0, bottom: used.bottom, left: used.right + 1, right: used.right + 1 };
    const next = { ...column, top: used.bottom - 3, left: used.right + 2, right: used.right + 2 };
    const border = { style: 'Continuous', weight: 'Thin', color: '#FF0000' } as const;
    changeLooks(model, sheet, [column], { fill: '#FFFF00', font: { name: 'Arial', size: 15 }, wrap: true }, 'person');
    changeLooks(
      model,
      sheet,
      [next],
      { borders: { bottom: border }, numberFormat: '0.00', horizontal: 'Right' },
      'person',
    );
    return saveWorkbook(loaded.opened);
  }

  test('marked in Excel and saved, unmarked as a file', async () => {
    const bytes = await formatted();
    const loaded = await loadWorkbook(bytes, 'x.xlsx');
    if (!loaded.ok) throw new Error('The workbook cannot be read');
    useHost(loaded.opened.model);
    await excelHost().applyMarks(await marksOf(bytes));
    const clean = unmark(await saveWorkbook(loaded.opened));
    if (!clean.ok) throw new Error('The marks cannot be removed');
    expect(pictureOf(await modelOf(clean.bytes))).toEqual(pictureOf(await modelOf(bytes)));
  });

  test('marked as a file, unmarked in Excel', async () => {
    const bytes = await formatted();
    const marked = annotate(bytes, await marksOf(bytes));
    if (!marked.ok) throw new Error('The workbook cannot be marked');
    const workbook = await modelOf(marked.bytes);
    useHost(workbook);
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(pictureOf(await modelOf(bytes)));
  });

  test('marked as a file, unmarked in Excel: rules of the user over the two columns stay whole', async () => {
    const loaded = await loadWorkbook(
      new Uint8Array(readFileSync(path.join(folder, 'de-nghi-ca-nhan.xlsx'))),
      'x.xlsx',
    );
    if (!loaded.ok) throw new Error('The sample cannot be read');
    const { model } = loaded.opened;
    const [sheet] = model.sheets;
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error('The sample is empty');
    const areas = [{ top: 0, left: used.left, bottom: used.bottom + 5, right: used.right + 6 }];
    const rule = addCustomFormat(model, sheet, areas, 'person');
    changeRule(model, sheet, rule.id, { formula: '=$B1="x"', fill: '#FF0000' }, 'person');
    const bytes = await saveWorkbook(loaded.opened);
    const marked = annotate(bytes, await marksOf(bytes));
    if (!marked.ok) throw new Error('The workbook cannot be marked');
    const workbook = await modelOf(marked.bytes);
    useHost(workbook);
    expect(await excelHost().removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(workbook.sheets[0]?.conditionalFormats).toMatchObject([{ areas, formula: '=$B1="x"', fill: '#FF0000' }]);
    expect(pictureOf(workbook)).toEqual(pictureOf(await modelOf(bytes)));
  });
});
