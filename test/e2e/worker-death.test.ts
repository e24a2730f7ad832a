import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

const RESTARTED = 'Bộ phận kiểm tra bị ngắt đột ngột nên khung này đã khởi động lại và đọc lại tệp.';

/** Ends the worker from inside, of which no event tells its page. */
async function endWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The pane runs without a worker');
  await Promise.all([worker.evaluate(() => self.close()).catch(() => undefined), page.waitForEvent('worker')]);
}

test('a worker that dies is noticed by itself; the pane starts another, says so, and goes on', async () => {
  const page = await workbench.open('?sample=de-nghi-tap-the.xlsx');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('group', { name: 'Lọc theo kết quả' }).waitFor();
  const counts = await page.getByRole('group', { name: 'Lọc theo kết quả' }).innerText();
  await endWorker(page);
  await page.getByText(RESTARTED).waitFor();
  expect(await page.getByRole('group', { name: 'Lọc theo kết quả' }).innerText()).toBe(counts);
  expect(page.workers()).toHaveLength(1);

  await page
    .getByRole('button', { name: /^Vì sao: / })
    .first()
    .click();
  await page
    .getByText(/^Cần làm: /)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByText(RESTARTED).waitFor({ state: 'detached' });
});
