import { excelHost } from '../../src/excel';
import { valueAt, type Grid } from '../../src/sheet/grid';
import type { Submission } from '../../src/summary/index';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { CONTEXT, sent, sheetsOf } from '../summary/submissions';
import { persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const A = sent('de-nghi-ca-nhan.xlsx', '', { file: 'a.xlsx', unit: 'Sở A' });
const B = sent('tap-the-va-ca-nhan.xlsx', '', { file: 'b.xlsx', unit: 'Sở B' });
const C = sent('dang-ky-doanh-nghiep.xlsx', '', { file: 'c.xlsx', unit: 'Sở C' });
const OVERVIEW = 'Tổng hợp kết quả';
const host = excelHost();
const make = (submissions: readonly Submission[]) => host.makeSummary(sheetsOf(submissions, CONTEXT));

let workbook: WorkbookModel;
beforeEach(() => {
  workbook = persons(1);
  useHost(workbook);
});
const sheet = (name: string) => workbook.sheets.find((one) => one.name === name);
const gridOf = async (name: string): Promise<Grid> => {
  const found = (await host.snapshot()).sheets.find(({ grid }) => grid.sheet === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found.grid;
};
const rowOf = (grid: Grid, text: string): number => grid.rows.findIndex((row) => row?.values.includes(text));
/** What a person does in the workbook. */
const person = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
const type = (name: string, address: string, formula: string): Promise<void> =>
  person((sheets) => (sheets.getItem(name).getRange(address).formulas = [[formula]]));
const textsOf = (grid: Grid): unknown[] => grid.rows.flatMap((row) => row?.values ?? []);

test('notes go where their records go, beside a sum too, with formulas and looks; those below stay below', async () => {
  await make([A, B]);
  const before = await gridOf(OVERVIEW);
  const [row, sum] = [rowOf(before, 'b.xlsx'), rowOf(before, 'TỔNG CỘNG')];
  await type(OVERVIEW, `L${row + 1}`, 'đã gọi điện');
  await type(OVERVIEW, `M${row + 1}`, `=E${row + 1}+Danh_sách!A2`.replace('Danh_sách', workbook.sheets[0]?.name ?? ''));
  await type(OVERVIEW, `L${sum + 1}`, 'khớp báo cáo');
  await type(OVERVIEW, `B${sum + 12}`, 'Họp ngày 10');
  await person((sheets) => {
    sheets.getItem(OVERVIEW).getRange(`L${row + 1}`).format.fill.color = '#FFFF00';
  });
  expect(await make([C, A, B])).toContain(OVERVIEW);
  const after = await gridOf(OVERVIEW);
  const [moved, total] = [rowOf(after, 'b.xlsx'), rowOf(after, 'TỔNG CỘNG')];
  expect(moved).toBe(row + 1);
  expect(valueAt(after, moved, 11)).toBe('đã gọi điện');
  expect(String(after.rows[moved]?.formulas?.[12])).toMatch(new RegExp(`^E${moved + 1}\\+.*!A2$`));
  expect(valueAt(after, total, 11)).toBe('khớp báo cáo');
  expect(valueAt(after, row, 11)).toBeNull();
  expect(rowOf(after, 'Họp ngày 10')).toBeGreaterThan(rowOf(after, 'TRƯỞNG BAN'));
  const cell = sheet(OVERVIEW)?.cell(moved, 11);
  expect(workbook.looks.at(cell?.look ?? 0).fill).toBe('#FFFF00');
});

test('formulas of the user that point at a summary sheet keep their target, and the sheets their places', async () => {
  await make([A]);
  const grid = await gridOf(OVERVIEW);
  const row = rowOf(grid, 'a.xlsx');
  await person((sheets) => {
    const own = sheets.add('Của tôi');
    own.getRange('A1').formulas = [[`='${OVERVIEW}'!B${row + 1}`]];
    own.position = 1;
  });
  const order = workbook.sheets.map(({ name }) => name);
  await make([A]);
  expect(sheet('Của tôi')?.cell(0, 0)).toMatchObject({ formula: `='${OVERVIEW}'!B${row + 1}` });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
});

test('a sheet of the user with the name of a summary sheet stays; the made one keeps its own name and its notes', async () => {
  await person((sheets) => void (sheets.add(OVERVIEW).getRange('A1').values = [['của tôi']]));
  const own = sheet(OVERVIEW);
  const names = await make([A]);
  const made = names[0] ?? '';
  expect(made).toBe(`${OVERVIEW} (2)`);
  const row = rowOf(await gridOf(made), 'a.xlsx');
  await type(made, `L${row + 1}`, 'đã gọi điện');
  for (let time = 0; time < 3; time++) {
    expect(await make([A])).toEqual(names);
    expect(valueAt(await gridOf(made), row, 11)).toBe('đã gọi điện');
  }
  expect(sheet(OVERVIEW)).toBe(own);
  expect(own?.cell(0, 0)?.value).toBe('của tôi');
});

test('a made sheet that the user renamed and moved is found again, keeps name, place and notes', async () => {
  const names = await make([A]);
  const row = rowOf(await gridOf(OVERVIEW), 'a.xlsx');
  await type(OVERVIEW, `L${row + 1}`, 'đã gọi điện');
  await person((sheets) => {
    sheets.getItem(OVERVIEW).position = 0;
    sheets.getItem(OVERVIEW).name = 'Tổng hợp lần 1';
  });
  expect(await make([A])).toEqual(['Tổng hợp lần 1', ...names.slice(1)]);
  expect(workbook.sheets[0]?.name).toBe('Tổng hợp lần 1');
  expect(valueAt(await gridOf('Tổng hợp lần 1'), row, 11)).toBe('đã gọi điện');
});

test('a made sheet that the user deleted is made again at its place', async () => {
  const names = await make([A]);
  const order = workbook.sheets.map(({ name }) => name);
  await person((sheets) => sheets.getItem('Cần bổ sung').delete());
  expect(await make([A])).toEqual(names);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(order);
});

test('notes of a sheet that is not made any more stand under the first sheet', async () => {
  await make([A, C]);
  await type('Đăng ký', 'H9', 'xem lại công trình này');
  const names = await make([A]);
  expect(names).not.toContain('Đăng ký');
  expect(sheet('Đăng ký')).toBeUndefined();
  expect(textsOf(await gridOf(OVERVIEW))).toContain('xem lại công trình này');
});

test('notes are kept when the summary is made in another language', async () => {
  await make([A]);
  const row = rowOf(await gridOf(OVERVIEW), 'a.xlsx');
  await type(OVERVIEW, `L${row + 1}`, 'đã gọi điện');
  await host.makeSummary(sheetsOf([A], { ...CONTEXT, language: 'en' }));
  expect(valueAt(await gridOf(OVERVIEW), row, 11)).toBe('đã gọi điện');
  expect(workbook.sheets.filter(({ name }) => name === 'Overview')).toEqual([]);
});

test('a made sheet that the user protected stays as it is', async () => {
  await make([A]);
  await person((sheets) => sheets.getItem(OVERVIEW).protection.protect());
  const before = pictureOf(workbook).sheets.find(({ name }) => name === OVERVIEW);
  const names = await make([A, B]);
  expect(names[0]).toBe(`${OVERVIEW} (2)`);
  expect(pictureOf(workbook).sheets.find(({ name }) => name === OVERVIEW)).toEqual(before);
});

test('made again of fewer files nothing of the former rows is left', async () => {
  await make([A, B, C]);
  await make([A]);
  const again = pictureOf(workbook);
  workbook = persons(1);
  useHost(workbook);
  await make([A]);
  const fresh = pictureOf(workbook);
  const cellsOf = ({ sheets }: typeof again) => sheets.map(({ name, cells, merges }) => [name, cells, merges]);
  expect(cellsOf(again)).toEqual(cellsOf(fresh));
});
