import { excelHost } from '../../src/excel';
import { annotate, unmark } from '../../src/files/annotate';
import { createWorkbook } from '../../src/files/create/create-workbook';
import type { WorkbookMarks } from '../../src/marks/marks';
import type { NewSheet } from '../../src/summary/page/sheet-model';
import { EngineClient } from '../../src/taskpane/engine/client';
import { fetchMarks, handOver } from '../../src/taskpane/engine/hand-over';
import { openPagePort } from '../../src/taskpane/engine/page-port';
import { ruleColorsAt } from '../../src/workbench/grid/rule-colors';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';
import { differences } from '../files/annotate/packages';
import { pictureOf } from './excel-workbooks';
import { useHost } from './office';

const RATINGS = ['2020', '2021', '2022', '2023', '2024'];
const line = (number: string, name: string, rating: string): string[] => [number, name, ...RATINGS.map(() => rating)];
/** Names over merged cells: the rows below them were left blank. */
const SHEET: NewSheet = {
  name: 'DANHSACH',
  rows: [
    ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
    [],
    ['STT', 'Tên đơn vị', ...RATINGS.map((year) => `Xếp loại tổ chức đảng năm ${year}`)],
    line('1', 'Sở Tài chính', 'Hoàn thành nhiệm vụ'),
    [],
    [],
    line('2', 'Ban Dân tộc', 'Hoàn thành nhiệm vụ'),
    line('3', 'Sở Nội vụ', 'Hoàn thành tốt nhiệm vụ'),
    [],
    line('4', 'Sở Y tế', 'Hoàn thành nhiệm vụ'),
  ].map((cells) => cells.map((content) => ({ content }))),
  merges: ['A1:G1', 'A4:A6', 'B4:B6', 'A8:A9', 'B8:B9'],
};

async function opened(bytes: Uint8Array): Promise<WorkbookModel> {
  const loaded = await loadWorkbook(bytes, 'de-nghi.xlsx');
  if (!loaded.ok) throw new Error(loaded.problem.code);
  return loaded.opened.model;
}

async function marksOfPane(): Promise<WorkbookMarks> {
  const { sheets } = await excelHost().snapshot();
  const engine = new EngineClient(openPagePort);
  const grids = sheets.map(({ grid }) => grid);
  await handOver(engine, grids);
  await engine.ask('check', { plan: 'kien-giang-90-2021', corrections: [], forms: [], asOf: '2025-07-05' });
  const marks = await fetchMarks(engine, 'vi');
  engine.stop();
  return marks;
}

/** Fill of each row of the table, by its first cell, a cell in its middle and the status. */
function fillsOf(workbook: WorkbookModel): (readonly (string | null)[])[] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  return [3, 4, 5, 6, 7, 8, 9].map((row) =>
    [0, 4, 7].map((column) => ruleColorsAt(workbook, sheet, row, column)?.fill ?? null),
  );
}

test('all rows of a record over merged cells have its colour, in Excel and in an annotated file', async () => {
  const bytes = createWorkbook([SHEET]);
  const inExcel = await opened(bytes);
  const before = pictureOf(inExcel);
  useHost(inExcel);
  const marks = await marksOfPane();
  const [table] = marks.tables;
  expect(table?.rows.map(({ row, lastRow = row }) => [row, lastRow])).toEqual([
    [3, 5],
    [6, 6],
    [7, 8],
    [9, 9],
  ]);
  await excelHost().applyMarks(marks);
  const colours = new Map(table?.rules.map(({ status, fill }) => [status, `#${fill}`]));
  const expected = (table?.rows ?? []).flatMap(({ row, lastRow = row, status }) =>
    Array.from({ length: lastRow - row + 1 }, () => {
      const fill = colours.get(status) ?? null;
      return [fill, fill, fill];
    }),
  );
  expect(expected[0]?.[0]).not.toBeNull();
  expect(expected).toHaveLength(7);
  expect(fillsOf(inExcel)).toEqual(expected);
  await excelHost().removeMarks();
  expect(pictureOf(inExcel)).toEqual(before);

  const marked = annotate(bytes, marks);
  if (!marked.ok) throw new Error(marked.problem.code);
  expect(fillsOf(await opened(marked.bytes))).toEqual(expected);
  const clean = unmark(marked.bytes);
  if (!clean.ok) throw new Error(clean.problem.code);
  expect(differences(bytes, clean.bytes)).toEqual([]);
});
