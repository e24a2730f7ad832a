import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

test.each(['light', 'dark', 'contrast'])(
  'axe finds nothing in the theme %s, before and after a check',
  async (theme) => {
    const page = await workbench.open(`?theme=${theme}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
    await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

test.each(['light', 'dark', 'contrast'])(
  'axe finds nothing on the screen of the plan in the theme %s',
  async (theme) => {
    const page = await workbench.open(`?theme=${theme}`);
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.getByText('Bản đăng ký đủ các chỉ tiêu phải có').click();
    await page.getByText('Lợi nhuận (đăng ký)').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tạo mẫu' }).click();
    await page.getByRole('tab', { name: 'Đề nghị' }).waitFor();
    await page.getByText('Đã thêm trang mẫu "Đề nghị".').waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim();
  });

/** Goes to the pane with F6 and on with Tab until the focus is on a button of that name. */
async function keyTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 6 && !(await focusedName(page)).startsWith('Kế hoạch'); steps++)
    await page.keyboard.press('F6');
  for (let steps = 0; steps < 60; steps++) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never comes to "${name}"`);
}

test('check, mark and unmark with the keyboard alone', async () => {
  const page = await workbench.open();
  await page.getByText('Đã thấy 4 bảng').waitFor();
  for (const name of ['Kiểm tra', 'Đánh dấu', 'Xoá đánh dấu']) {
    await page.getByRole('button', { name, exact: true }).waitFor();
    await keyTo(page, name);
    await page.keyboard.press('Enter');
    if (name === 'Kiểm tra') await page.getByText('Đã kiểm tra 20 dòng').waitFor();
    if (name === 'Đánh dấu') await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor();
  }
  await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor({ state: 'detached' });
});

test('an older Excel is told of, and the pane works in it', async () => {
  const page = await workbench.open('?api=1.14');
  await page.getByText('Đang mô phỏng một bản Excel cũ hơn (mức 1.14).').waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Đã kiểm tra 20 dòng, 11 dòng cần xử lý.').waitFor();
});

test('an Excel that is too old is told what is missing', async () => {
  const page = await workbench.open('?api=1.9');
  await page.getByText('Khung Thi đua cần Excel 2021 trở lên').waitFor();
});
