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

const inVietnamese = (page: Page) => page.getByRole('button', { name: 'Kiểm tra', exact: true });
const inEnglish = (page: Page) => page.getByRole('button', { name: 'Check', exact: true });

async function chooseEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await inEnglish(page).waitFor();
}

test('the language that a person chose is there when the pane is opened again', async () => {
  const page = await workbench.open();
  await chooseEnglish(page);
  await page.reload();
  await inEnglish(page).waitFor();
});

test('where the browser refuses storage, the pane works and begins in Vietnamese again', async () => {
  const page = await workbench.open();
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await page.reload();
  await inVietnamese(page).waitFor();
  await chooseEnglish(page);
  await inEnglish(page).click();
  await page.getByRole('group', { name: 'Filter by outcome' }).waitFor();
  await page.reload();
  await inVietnamese(page).waitFor();
});
