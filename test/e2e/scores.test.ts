import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { FOUR_UNITS, PLAN_OF_FOUR, scoreWorkbook, type ScoredUnit } from './score-workbook';
import { goTo, startWorkbench, typeInto, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

/** The workbook opened, with the scoring screen in front. */
async function openScores(units: readonly ScoredUnit[], search = ''): Promise<Page> {
  const page = await workbench.open(search);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cham-diem.xlsx', mimeType: 'application/octet-stream', buffer: scoreWorkbook(units) });
  await page.getByRole('tab', { name: units.length === 1 ? 'Chấm điểm' : 'ĐV1', exact: true }).waitFor();
  await page.getByText(/^Đã thấy \d+ bảng/).waitFor();
  await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
  await page.getByRole('tree').waitFor();
  return page;
}

/** The rows of the table of places as they are read out. */
const places = (page: Page): Promise<readonly string[]> =>
  page.getByRole('region', { name: 'Xếp hạng' }).locator('tbody tr').allInnerTexts();
const line = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
const choose = async (page: Page, unit: string): Promise<void> => {
  await page.getByRole('region', { name: 'Xếp hạng' }).getByText(unit, { exact: true }).click();
  await page.getByRole('tree', { name: unit }).waitFor();
};
const rankByMethods = async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: 'Xếp theo' }).click();
  await page.getByRole('option', { name: 'Theo cách chấm' }).click();
};
const flat = (rows: readonly string[]): readonly string[] => rows.map((row) => row.replace(/\s+/g, ' ').trim());

test('totals, places and what separates units follow a score that is typed in the sheet', async () => {
  const page = await openScores(FOUR_UNITS);
  expect(flat(await places(page))).toEqual([
    '1 Sở Minh họa C 66,75',
    '2 Sở Minh họa D 57 kém hạng trên 9,75',
    '3 Sở Minh họa A 51 kém hạng trên 6',
    '4 Sở Minh họa B chưa chấm 1 40,5 kém hạng trên 10,5',
  ]);
  await choose(page, 'Sở Minh họa C');
  await line(page, '2 Cải cách hành chính').getByText('Vượt điểm tối đa').waitFor();
  await choose(page, 'Sở Minh họa B');
  await line(page, '1 Phát động').getByText('Chưa chấm').waitFor();
  await page.getByText('Tổng 40,5/65 · hạng 4 · chưa chấm 1').waitFor();

  await page.getByRole('tab', { name: 'ĐV2', exact: true }).click();
  await typeInto(page, 'G9', '10');
  await page.getByText('Tổng 50,5/65 · hạng 4 · Mọi mục đã có điểm').waitFor();
  await line(page, '1 Phát động').getByText('Thiếu lý do hoặc minh chứng').waitFor();
  await typeInto(page, 'G7', '50');
  await page.getByText('Tổng 62,5/65 · hạng 2 · Mọi mục đã có điểm').waitFor();
  expect(flat(await places(page))[1]).toBe('2 Sở Minh họa B 62,5 kém hạng trên 4,25');
});

test('the half scale over the whole bloc: a correction of one unit changes what the others should have', async () => {
  const page = await openScores(FOUR_UNITS);
  await rankByMethods(page);
  for (const [unit, score] of [
    ['Sở Minh họa A', '2'],
    ['Sở Minh họa B', '2,5'],
    ['Sở Minh họa C', '3,75'],
    ['Sở Minh họa D', '5'],
  ] as const) {
    await choose(page, unit);
    await line(page, '1 Thu ngân sách').getByText(`Tự chấm ${score} · theo cách chấm ${score} · tối đa 5`).waitFor();
  }
  await choose(page, 'Sở Minh họa C');
  await line(page, '1 Thu ngân sách').click();
  await page.getByText('Vượt 50 %, đơn vị cao nhất vượt 100 %').waitFor();

  // D had 20; corrected to 12, C is the one that goes furthest.
  await page.getByRole('tab', { name: 'ĐV4', exact: true }).click();
  await typeInto(page, 'F6', '12');
  const own = line(page, '1 Thu ngân sách');
  await own.getByText('Tự chấm 3,75 · theo cách chấm 5 · tối đa 5').waitFor();
  await own.getByText('Khác cách chấm').waitFor();
  await own.getByText('Vượt 50 %, cao nhất trong cụm, khối: trọn 5 điểm.').waitFor();
  await choose(page, 'Sở Minh họa D');
  await line(page, '1 Thu ngân sách').getByText('Tự chấm 5 · theo cách chấm 3,5 · tối đa 5').waitFor();
  expect(flat(await places(page))[0]).toBe('1 Sở Minh họa C 68');
});

test('by the keyboard alone: the next criterion without a score, and its cell', async () => {
  const page = await openScores(FOUR_UNITS);
  await choose(page, 'Sở Minh họa B');
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await line(page, '1 Thu ngân sách').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('n');
  await page.getByRole('tab', { name: 'ĐV2', exact: true, selected: true }).waitFor();
  await page.getByRole('gridcell', { name: 'G9', exact: true, selected: true }).waitFor();
  expect(await line(page, '1 Phát động').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  expect(await page.getByRole('treeitem').first().getAttribute('aria-selected')).toBe('true');
});

test('a sheet that does not belong to the bloc is left out, and sheets are made for units that are listed', async () => {
  const page = await openScores(FOUR_UNITS);
  await page.getByText('Trang của khối: 4/4').click();
  await page.getByRole('checkbox', { name: 'ĐV3' }).click();
  await page.getByText('Trang của khối: 3/4').waitFor();
  expect(flat(await places(page))[0]).toBe('1 Sở Minh họa D 57');
  await page.locator('summary').getByText('Lập bảng chấm điểm').click();
  await page.getByRole('textbox', { name: 'Các đơn vị' }).fill('Sở X\nSở Y');
  await page.getByRole('button', { name: 'Lập 2 bảng và trang tổng hợp' }).click();
  await page.getByText('Đã thêm 3 trang chấm điểm vào cuối tệp.').waitFor();
  await page.getByRole('tab', { name: 'Sở Y', exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp điểm', exact: true }).waitFor();
});

test.each(['light', 'dark', 'contrast'])('axe finds nothing on the scoring screen in the theme %s', async (theme) => {
  const page = await openScores(FOUR_UNITS, `?theme=${theme}`);
  await page.locator('summary').getByText('Trang của khối: 4/4').click();
  await page.locator('summary').getByText('Cách chấm', { exact: true }).click();
  await page.locator('summary').getByText('Lập bảng chấm điểm').click();
  await choose(page, 'Sở Minh họa C');
  await line(page, '2 Cải cách hành chính').click();
  await goTo(page, 'A1');
  expect(await violations(page)).toEqual([]);
});

test('a score table is listed among what was recognised, and a column of it is put right', async () => {
  const page = await openScores(FOUR_UNITS.slice(0, 1));
  await page.getByRole('button', { name: 'Đã nhận diện', exact: true }).click();
  const sheet = page.getByRole('region', { name: 'Trang "Chấm điểm"' });
  await sheet.getByRole('heading', { name: 'Bảng chấm điểm' }).waitFor();
  await sheet.getByText('6 dòng đã đọc').waitFor();
  await sheet.getByRole('button', { name: 'Cột: dùng 8/8' }).click();
  await sheet.getByRole('combobox', { name: 'Cột G (Điểm tự chấm) là' }).click();
  await page.getByRole('option', { name: 'Điểm khối, cụm chấm', exact: true }).click();
  await sheet.getByText('bạn đã chọn').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
  await line(page, '1 Thu ngân sách').getByText('Khối chấm 2 · theo cách chấm 2 · tối đa 5').waitFor();
});

test('a workbook without a score table says how one is made', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
  await page.getByText('Chưa thấy bảng chấm điểm nào trong tệp này.').waitFor();
  await page.getByRole('button', { name: 'Chọn tệp thang điểm' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a chosen score plan grades the units, is kept on this machine, and is dropped for good', async () => {
  const page = await openScores(FOUR_UNITS);
  const methods = () => page.getByText('Cách chấm', { exact: true }).click();
  await methods();
  await page.locator('input[data-choose=score-plan]').setInputFiles({
    name: 'thang-diem.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(PLAN_OF_FOUR)),
  });
  await page.getByText('Đang dùng thang điểm trong tệp "thang-diem.json"').waitFor();
  await page.getByText('Xếp loại Xuất sắc: 3 đạt, tối đa 2. Vượt: Sở Minh họa A.').waitFor();
  expect(flat(await places(page))[2]).toBe(
    '3 Sở Minh họa A xếp loại Tốt đủ điểm Xuất sắc nhưng vượt tỷ lệ 51 kém hạng trên 6',
  );
  expect(await violations(page)).toEqual([]);
  const picture = process.env['GRADES_PICTURE'];
  if (picture) await page.screenshot({ path: picture, fullPage: true });

  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cham-diem.xlsx', mimeType: 'application/octet-stream', buffer: scoreWorkbook(FOUR_UNITS) });
  await page.getByRole('tab', { name: 'ĐV1', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
  await page.getByRole('tree').waitFor();
  await methods();
  await page.getByText(/^Thang điểm này được chọn ngày \d+\/\d+\/\d{4} và giữ trên máy này\./).waitFor();
  await page.getByText('xếp loại Xuất sắc').first().waitFor();
  await page.getByRole('button', { name: 'Bỏ tệp thang điểm' }).click();
  await page.getByText('xếp loại Xuất sắc').first().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('thidua.score-plan'))).toBeNull();
});
