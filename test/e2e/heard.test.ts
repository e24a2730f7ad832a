import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

test('who hears the pane is told the same as who sees it, in the same language', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const results = page.getByRole('list', { name: 'Danh sách kết quả' });
  await results
    .getByRole('button', { name: 'Danh sách đề nghị khen thưởng Co quan, dia phuong · A8:N22 5 dòng' })
    .waitFor();
  await page.getByRole('status').getByText('Hiện 11 trong 20 dòng').waitFor();
  const search = page.getByRole('searchbox', { name: 'Tìm tên, số dòng, tiêu chuẩn' });
  await search.fill('Minh họa B');
  await page.getByRole('status').getByText('Hiện 1 trong 20 dòng').waitFor();
  await page.getByRole('button', { name: 'Xoá chữ đang tìm' }).click();
  await page.getByRole('status').getByText('Hiện 11 trong 20 dòng').waitFor();
  await page.getByRole('button', { name: 'Đã nhận diện', exact: true }).click();
  await page.getByRole('heading', { name: 'Co quan, dia phuong đang mở' }).waitFor();
});

test('a screen that no section leads to names none as the one in front', async () => {
  const page = await workbench.open();
  const current = page.getByRole('navigation', { name: 'Nội dung' }).locator('[aria-current]');
  expect(await current.allInnerTexts()).toEqual(['Kết quả']);
  for (const screen of ['Hướng dẫn nhanh', 'Kiểm tra nhiều tệp']) {
    await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
    await page.getByRole('button', { name: screen }).click();
    await page.getByRole('button', { name: 'Trở về' }).waitFor();
    expect(await current.count()).toBe(0);
    await page.getByRole('button', { name: 'Trở về' }).click();
    expect(await current.allInnerTexts()).toEqual(['Kết quả']);
  }
});

test('Escape closes a form of corrections and gives the keyboard back to what opened it', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'Đã nhận diện', exact: true }).click();
  const ways = [
    ['Sửa dòng tiêu đề', () => page.getByLabel('Từ dòng')],
    ['Sửa phạm vi bảng', () => page.getByLabel('Phạm vi bảng, kể cả tiêu đề')],
  ] as const;
  for (const [name, field] of ways) {
    const opener = page.getByRole('button', { name }).first();
    await opener.press('Enter');
    await field().press('Escape');
    await field().waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => document.activeElement === button)).toBe(true);
  }
});
