import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeBatch } from '../../assets/samples/batch/generate';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { violations } from './axe';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(240_000);
let workbench: Workbench;
const folder = mkdtempSync(path.join(tmpdir(), 'thidua-nhieu-tep-'));
const batch = makeBatch({ files: 100, rows: 12 });
const BAD = ['hong.xlsx', 'anh.xlsx'];
const UNITS = ['UBND huyện Minh Họa 1', 'UBND huyện Chưa Gửi'];

beforeAll(async () => {
  for (const { path: below, bytes } of batch.files) {
    const file = path.join(folder, 'ho-so', below);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(path.join(folder, 'ho-so', 'hong.xlsx'), 'PK\u0003\u0004');
  writeFileSync(path.join(folder, 'ho-so', 'anh.xlsx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
  writeFileSync(path.join(folder, 'don-vi.txt'), `${UNITS.join('\n')}\n`);
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

const total = (verdict: 'eligible' | 'ineligible' | 'incomplete' | 'needs-review'): number =>
  batch.expected.files.reduce((sum, { counts }) => sum + counts[verdict], 0);

test('a hundred files: cancelled once, finished once, the summary counts what is known', async () => {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).click();
  await pane.getByRole('heading', { name: 'Nhiều tệp' }).waitFor();
  await pane.getByText('Các đơn vị của khối, cụm').waitFor();
  expect(await violations(page)).toEqual([]);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: /^Chọn tệp có danh sách/ }).click(),
  ]);
  await chooser.setFiles(path.join(folder, 'don-vi.txt'));
  await pane.getByText(/don-vi\.txt/).waitFor();
  await pane.locator('input[webkitdirectory]').setInputFiles(path.join(folder, 'ho-so'));
  await pane.getByRole('button', { name: 'Dừng' }).click();
  await pane.getByText(/Đã dừng; còn \d+ tệp chưa kiểm tra\./).waitFor();
  await pane.getByRole('button', { name: /^Kiểm tra (tiếp|các tệp)/ }).click();
  await pane.getByText(`Đã kiểm tra ${batch.files.length + BAD.length} tệp`).waitFor();
  const totals = await pane.getByRole('list', { name: 'Tổng số theo kết quả' }).innerText();
  expect(totals.match(/\d+/g)?.map(Number)).toEqual(
    (['ineligible', 'incomplete', 'needs-review', 'eligible'] as const).map(total),
  );
  expect(await violations(page)).toEqual([]);
  await pane.getByText(/^Đối chiếu giữa các tệp/).press('Enter');
  await pane.getByText('UBND huyện Chưa Gửi chưa gửi tệp nào').waitFor();
  expect(await pane.getByText('UBND huyện Minh Họa 1 chưa gửi tệp nào').count()).toBe(0);
  await pane.getByRole('button', { name: 'Lập tổng hợp' }).click();
  await pane.getByText(/Đã lập \d+ trang tổng hợp trong tệp đang mở\./).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp kết quả' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lưu tệp tổng hợp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tong-hop-tham-dinh.xlsx');
  const { grids } = readXlsx(new Uint8Array(readFileSync(await download.path())));
  const linesOf = (sheet: string) =>
    (grids.find((grid) => grid.sheet === sheet)?.rows ?? []).filter((row) => typeof row?.values[0] === 'number');
  expect(linesOf('Tổng hợp kết quả')).toHaveLength(batch.files.length + BAD.length);
  for (const verdict of [
    ['Không đủ điều kiện', 'ineligible'],
    ['Đủ điều kiện', 'eligible'],
    ['Cần bổ sung', 'incomplete'],
    ['Cần xem xét', 'needs-review'],
  ] as const)
    expect([verdict[0], linesOf(verdict[0]).length]).toEqual([verdict[0], total(verdict[1])]);
  const told = linesOf('Tổng hợp kết quả').filter((row) => BAD.includes(String(row?.values[2])));
  expect(told.map((row) => /\p{L}/u.test(String(row?.values[9])))).toEqual(BAD.map(() => true));
  expect(workbench.faults()).toEqual([]);
});

test('the list of files is gone through and opened with the keyboard', async () => {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).press('Enter');
  await pane
    .locator('input[webkitdirectory]')
    .setInputFiles(path.join(folder, 'ho-so', path.dirname(batch.files[0]?.path ?? '')));
  await pane.getByText(/Đã kiểm tra \d+ tệp/).waitFor();
  const lines = pane.getByRole('list', { name: 'Các tệp' }).getByRole('button');
  await lines.first().focus();
  await page.keyboard.press('Tab');
  expect(await lines.nth(1).evaluate((line) => line === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await lines.nth(1).getAttribute('aria-expanded')).toBe('true');
  await pane.getByRole('button', { name: 'Trở về' }).press('Enter');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
  expect(workbench.faults()).toEqual([]);
});
