import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFECTS, RATINGS_WITHOUT_FAULT, type MadeRecord } from '../../assets/samples/batch/defects';
import { COMMUNE_LAYOUTS, type Layout } from '../../assets/samples/batch/layouts';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { violations } from './axe';
import { savedCopy, startWorkbench, type Workbench } from './workbench';

jest.setTimeout(240_000);
let workbench: Workbench;
const folder = mkdtempSync(path.join(tmpdir(), 'thidua-so-sanh-'));
const [first, second] = COMMUNE_LAYOUTS as [Layout, Layout];
const lowRating = DEFECTS.find(({ id }) => id === 'low-rating')?.change ?? {};
const record = (number: number, change: Partial<MadeRecord> = {}): MadeRecord => ({
  name: `Xã Minh Họa ${number}`,
  workplace: null,
  ratings: RATINGS_WITHOUT_FAULT,
  targets: 'Vượt 5%',
  work: 'Cầu dân sinh',
  registered: '25/10/2021',
  dossier: 'Đủ',
  ...change,
});
const give = (name: string, day: string, layout: Layout, unit: string, records: readonly MadeRecord[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, createWorkbook([layout(unit, records)]));
  utimesSync(file, new Date(day), new Date(day));
  return file;
};
const UNIT = 'UBND huyện Minh Họa 1';
const FILES = [
  give('lan-hai.xlsx', '2025-06-20', second, UNIT, [record(1, { dossier: 'Thiếu biên bản' }), record(3), record(4)]),
  give('lan-mot.xlsx', '2025-06-01', first, UNIT, [record(1), record(2), record(3, lowRating)]),
  give('huyen-khac.xlsx', '2025-06-02', first, 'UBND huyện Minh Họa 2', [record(9)]),
];

beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what a unit sent twice is compared row by row, put on a sheet, and the keyboard goes on where it was', async () => {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).click();
  await pane.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(FILES);
  await pane.getByText('Đã kiểm tra 3 tệp').waitFor();
  await pane.getByText(/^Đối chiếu giữa các tệp/).press('Enter');
  const opener = pane.getByRole('button', { name: 'So sánh hai lần nộp: lan-hai.xlsx, lan-mot.xlsx' });
  await opener.press('Enter');
  await pane.getByRole('heading', { name: 'So sánh hai lần nộp' }).waitFor();
  await pane.getByText('2 dòng thay đổi, 1 dòng thêm, 1 dòng bỏ; 0 dòng giữ nguyên.').waitFor();
  expect(await pane.getByLabel('Bản trước').inputValue()).toBe('lan-mot.xlsx');
  expect(await pane.getByLabel('Bản sau').inputValue()).toBe('lan-hai.xlsx');
  const spoken = async (name: string): Promise<string[]> =>
    (await pane.getByRole('list', { name }).getByRole('listitem').allInnerTexts()).map((text) =>
      text.replaceAll('→', '').replace(/\s+/g, ' ').trim(),
    );
  expect(await spoken('Số dòng theo kết quả')).toEqual(['Không đủ: 1 thành 0', 'Thiếu: 0 thành 1']);
  const lines = await spoken('Các dòng thay đổi');
  expect(lines.map((line) => line.split(' trang ')[0])).toEqual([
    'Thay đổi Xã Minh Họa 1',
    'Thay đổi Xã Minh Họa 3',
    'Thêm Xã Minh Họa 4',
    'Bỏ Xã Minh Họa 2',
  ]);
  expect(lines[0]).toContain('Đủ điều kiện thành Thiếu thông tin');
  expect(lines[0]).toMatch(/Đủ thành Thiếu biên bản$/);
  expect(lines[1]).toContain('Không đủ điều kiện thành Đủ điều kiện Hết vướng: Tổ chức đảng');
  expect(await violations(page)).toEqual([]);
  for (const time of [1, 2]) {
    await pane.getByRole('button', { name: 'Lập trang so sánh' }).press('Enter');
    await pane.getByText('Đã lập trang "So sánh hai lần nộp" trong tệp đang mở.').waitFor();
    expect([time, await page.getByRole('tab', { name: /^So sánh hai lần nộp/ }).count()]).toEqual([time, 1]);
    await pane.getByRole('button', { name: 'So sánh', exact: true }).press('Enter');
    await pane.getByText('Đã lập trang').waitFor({ state: 'detached' });
    await pane.getByText('2 dòng thay đổi').waitFor();
  }
  await pane.getByRole('button', { name: 'Danh sách tệp' }).press('Enter');
  await opener.waitFor();
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await pane.getByRole('button', { name: 'Lập tổng hợp' }).press('Enter');
  await pane.getByText(/Đã lập \d+ trang tổng hợp/).waitFor();
  const { grids } = readXlsx(await savedCopy(page));
  const compared = grids.find(({ sheet }) => sheet === 'So sánh hai lần nộp');
  expect(compared?.rows.flatMap((row) => row?.values ?? [])).toEqual(
    expect.arrayContaining(['Bản trước: lan-mot.xlsx', 'Xã Minh Họa 4', 'Thiếu biên bản']),
  );
  expect(workbench.faults()).toEqual([]);
});

test('any two files of the list can be chosen; the same file twice is asked about', async () => {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).click();
  await pane.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(FILES);
  await pane.getByText('Đã kiểm tra 3 tệp').waitFor();
  await pane.getByRole('button', { name: 'So sánh hai lần nộp', exact: true }).press('Enter');
  await pane.getByLabel('Bản trước').selectOption('lan-mot.xlsx');
  await pane.getByLabel('Bản sau').selectOption('lan-mot.xlsx');
  await pane.getByRole('button', { name: 'So sánh', exact: true }).press('Enter');
  await pane.getByText('Hãy chọn hai tệp khác nhau.').waitFor();
  await pane.getByLabel('Bản sau').selectOption('huyen-khac.xlsx');
  await pane.getByRole('button', { name: 'So sánh', exact: true }).press('Enter');
  await pane.getByText('0 dòng thay đổi, 1 dòng thêm, 3 dòng bỏ; 0 dòng giữ nguyên.').waitFor();
  await pane.getByRole('button', { name: 'Đổi trước sau' }).press('Enter');
  await pane.getByText('0 dòng thay đổi, 3 dòng thêm, 1 dòng bỏ; 0 dòng giữ nguyên.').waitFor();
  expect(workbench.faults()).toEqual([]);
});
