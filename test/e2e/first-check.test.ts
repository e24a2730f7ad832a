import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

test('the code of the results is there before anybody asks for them', async () => {
  const page = await workbench.open();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('group', { name: 'Lọc theo kết quả' }).waitFor();
  expect(asked).toEqual([]);
});

test('a screen whose code is slow leaves the one before it standing', async () => {
  const page = await workbench.open();
  await page.waitForLoadState('networkidle');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.fallback();
  });
  const first = page.getByRole('heading', { name: 'Soát hồ sơ thi đua ngay trên bảng tính' });
  await first.waitFor();
  const request = page.waitForRequest('**/*.js');
  await page.getByRole('button', { name: 'Đã nhận diện', exact: true }).click();
  await request;
  expect(await first.isVisible()).toBe(true);
  release();
  await page.getByText('Cột: dùng').first().waitFor();
  expect(await first.count()).toBe(0);
});
