import { excelHost } from '../../src/excel';
import { rowAddresses } from '../../src/excel/marks/row-addresses';
import { unmark } from '../../src/files/annotate';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { shownExplanations } from '../../src/marks/text-widths';
import { PLAIN_ROW } from '../../src/workbench/host/model/sheet';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';
import { saveWorkbook } from '../../src/workbench/save/save-workbook';
import { marksFor, persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const LONG = 'Năm 2023 xếp loại HTTNV (ô C5), tiêu chuẩn cần HTXSNV. Mục III.2.1, gạch 1. '.repeat(2).trim();
/** Rows of three lines, one line, six lines, and as Excel makes them. */
const HEIGHTS = [49.5, 16.5, 99, null] as const;

function withHeights(workbook: WorkbookModel): WorkbookModel {
  const [sheet] = workbook.sheets;
  HEIGHTS.forEach((height, at) => {
    if (height !== null) sheet?.rowInfo.set(3 + at, { ...PLAIN_ROW, height });
  });
  return workbook;
}
const marks = (() => {
  const made = marksFor(4);
  const rows = HEIGHTS.map((_, at) => ({ row: 3 + at, status: 'Không đủ điều kiện', explanation: LONG }));
  return { ...made, tables: made.tables.map((table) => ({ ...table, rows })) };
})();
const wraps = (workbook: WorkbookModel): boolean[] => {
  const [sheet] = workbook.sheets;
  return sheet ? [2, 3, 4, 5, 6].map((row) => workbook.lookAt(sheet, row, 5).wrap) : [];
};
const widthOf = (workbook: WorkbookModel): number => workbook.sheets[0]?.column(5).width ?? 0;

test('explanations are broken into lines where they fit the row, run on elsewhere, and no row changes its height', async () => {
  const workbook = withHeights(persons(4));
  const before = pictureOf(workbook);
  useHost(workbook);
  await excelHost().applyMarks(marks);
  expect(wraps(workbook)).toEqual([false, true, false, true, false]);
  expect(widthOf(workbook)).toBeGreaterThan(50);
  expect(widthOf(workbook)).toBeLessThanOrEqual(90);
  expect(pictureOf(workbook).sheets[0]?.heights).toEqual(before.sheets[0]?.heights);
  await excelHost().removeMarks();
  expect(pictureOf(workbook)).toEqual(before);
});

test('cells that were wrapped before are wrapped again afterwards', async () => {
  const workbook = withHeights(persons(4, { looks: [{ area: 'F3:F7', look: { wrap: true } }] }));
  const before = pictureOf(workbook);
  useHost(workbook);
  await excelHost().applyMarks(marks);
  expect(wraps(workbook)).toEqual([false, true, false, true, false]);
  await excelHost().removeMarks();
  expect(pictureOf(workbook)).toEqual(before);
});

test('where some cells were wrapped and some were not, they stay as they are', async () => {
  const workbook = withHeights(persons(4, { looks: [{ area: 'F5', look: { wrap: true } }] }));
  const before = pictureOf(workbook);
  useHost(workbook);
  await excelHost().applyMarks(marks);
  expect(wraps(workbook)).toEqual([false, false, true, false, false]);
  await excelHost().removeMarks();
  expect(pictureOf(workbook)).toEqual(before);
});

test('wrapped explanations of a workbook that was saved are taken away from the file too', async () => {
  const text = (content: string) => ({ content });
  const rows = ['Họ tên', 'An', 'Bình', 'Chi'].map((name) => [text(name), text('x'), text('y'), text('z')]);
  const bytes = createWorkbook([{ name: 'Danh sách', rows: [[text('A')], [], ...rows] }]);
  const loaded = await loadWorkbook(bytes, 'x.xlsx');
  if (!loaded.ok) throw new Error(loaded.problem.code);
  const workbook = withHeights(loaded.opened.model);
  const before = pictureOf(workbook);
  useHost(workbook);
  await excelHost().applyMarks(marks);
  expect(wraps(workbook)).toEqual([false, true, false, true, false]);
  const clean = unmark(await saveWorkbook(loaded.opened));
  if (!clean.ok) throw new Error(clean.problem.code);
  const again = await loadWorkbook(clean.bytes, 'x.xlsx');
  if (!again.ok) throw new Error(again.problem.code);
  expect(pictureOf(again.opened.model)).toEqual(before);
});

test('rows that no width within reason would serve do not make the column as wide as it may be', () => {
  const [table] = marks.tables;
  if (!table) throw new Error('No table');
  expect(shownExplanations(table, () => 16.5, 13)).toEqual({ width: 60, wrapped: [] });
  expect(shownExplanations(table, () => undefined, 13)).toEqual({ width: 60, wrapped: [] });
  const short = {
    ...table,
    rows: table.rows.map((row) => ({ ...row, explanation: 'Thiếu năm 2023. Mục III.2.1, gạch 1' })),
  };
  expect(shownExplanations(short, () => 16.5, 11).width).toBeGreaterThan(36);
});

test('rows are named in runs, and no command names more than it may', () => {
  expect(rowAddresses([3, 4, 5, 9, 11, 12], 5)).toEqual(['F4:F6,F10,F12:F13']);
  expect(rowAddresses([], 5)).toEqual([]);
  const every = rowAddresses(
    Array.from({ length: 20_000 }, (_, at) => 2 * at),
    5,
  );
  expect(Math.max(...every.map((text) => text.length))).toBeLessThanOrEqual(8_192);
  expect(every.flatMap((text) => text.split(','))).toHaveLength(20_000);
});
