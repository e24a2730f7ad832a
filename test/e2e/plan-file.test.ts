import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { violations } from './axe';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

const FILE = path.join(__dirname, '../plan/examples/sap-xep-don-vi.json');
const OWN = /01\/VIDU/;

test('a plan file of the office is opened, checked by, kept on this machine and removed', async () => {
  const page = await workbench.open();
  const chooser = page.getByRole('button', { name: /90\/KH-UBND/ });
  await chooser.click();
  const [files] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('Mở tệp kế hoạch…').click()]);
  await files.setFiles(FILE);
  await page.getByRole('button', { name: OWN }).waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page
    .getByText(/Đã kiểm tra \d+ dòng/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page
    .getByRole('button', { name: /KH-UBND|VIDU/ })
    .first()
    .click();
  await page.getByText('Kế hoạch do đơn vị mở').waitFor();
  await page.getByText(OWN).last().click();
  await page.getByRole('button', { name: 'Bỏ kế hoạch này' }).click();
  await page.getByRole('button', { name: OWN }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key === 'thidua.plans').length)).toBe(0);
});
