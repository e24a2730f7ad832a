import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { cell, goTo, sampleBytes, savedCopy, startWorkbench, typeInto, type Workbench } from './workbench';

jest.setTimeout(120_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

test('a sample is open, and the page says that it is not Excel', async () => {
  const page = await workbench.open();
  await expectText(page.getByText('Bàn thử - không phải Excel').textContent());
  expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe('Co quan, dia phuong');
  expect(await cell(page, 'B12').getAttribute('aria-label')).toBe('B12, Sở Minh họa A');
  expect(Buffer.from(await savedCopy(page)).equals(Buffer.from(sampleBytes('de-nghi-tap-the.xlsx')))).toBe(true);
});

const expectText = async (text: Promise<string | null>): Promise<void> => expect(await text).not.toBe('');

test('typing, undoing and doing again by keyboard alone', async () => {
  const page = await workbench.open();
  await typeInto(page, 'E13', 'HTTNV');
  expect(await cell(page, 'E13').getAttribute('aria-label')).toBe('E13, HTTNV');
  await page.keyboard.press('Control+z');
  await cell(page, 'E13')
    .and(page.getByLabel('E13, HTNV', { exact: true }))
    .waitFor();
  await page.keyboard.press('Control+y');
  await page.getByRole('gridcell', { name: 'E13, HTTNV', exact: true }).waitFor();
  await goTo(page, 'B12');
  await page.keyboard.press('F2');
  await page.keyboard.type(' 1');
  await page.keyboard.press('Tab');
  await page.getByRole('gridcell', { name: 'B12, Sở Minh họa A 1', exact: true }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await page.getByRole('gridcell', { name: 'B12', exact: true }).waitFor();
  await page.keyboard.type('bỏ đi');
  await page.keyboard.press('Escape');
  await page.getByRole('gridcell', { name: 'B12', exact: true }).waitFor();
});

test('a total follows what is typed', async () => {
  const page = await workbench.open();
  await typeInto(page, 'R2', '2');
  await typeInto(page, 'R3', '3,5');
  await typeInto(page, 'R4', '=SUM(R2:R3)');
  await goTo(page, 'R4');
  await page.getByRole('gridcell', { name: 'R4, 5,5', exact: true }).waitFor();
  await typeInto(page, 'R2', '10');
  await page.getByRole('gridcell', { name: 'R4, 13,5', exact: true }).waitFor();
});

test('rows are sorted, inserted and deleted, and come back', async () => {
  const page = await workbench.open();
  await goTo(page, 'B12:N15');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();
  await page.getByRole('gridcell', { name: 'B12, Ban Minh họa D', exact: true }).waitFor();
  await goTo(page, 'A13');
  await page.getByRole('button', { name: 'Chèn dòng' }).click();
  await page.getByRole('gridcell', { name: 'B13', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Xoá dòng' }).click();
  await page.getByRole('gridcell', { name: 'B13, Hội Minh họa C', exact: true }).waitFor();
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('gridcell', { name: 'B12, Sở Minh họa A', exact: true }).waitFor();
  expect(Buffer.from(await savedCopy(page)).equals(Buffer.from(sampleBytes('de-nghi-tap-the.xlsx')))).toBe(true);
});

test('any workbook opens by picking, and a file that is none is refused in words', async () => {
  const page = await workbench.open();
  const pick = async (name: string, bytes: Uint8Array): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Mở tệp' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  };
  await pick('cua-toi.xlsx', sampleBytes('de-nghi-ca-nhan.xlsx'));
  await page.getByRole('tab', { name: 'DANHSACH' }).waitFor();
  await pick('thu.pdf', new TextEncoder().encode('%PDF-1.4'));
  await page.getByText('Đây không phải là tệp bảng tính Excel.').waitFor();
  expect(await page.getByRole('tab', { name: 'DANHSACH' }).isVisible()).toBe(true);
});

test('a link of the results sheet leads to its cell', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
  await page.getByRole('tab', { name: 'Kết quả thẩm định' }).click();
  const link = page.getByRole('gridcell', { name: /^C\d+, 13$/ }).first();
  await link.click();
  await page.getByRole('tab', { name: 'Co quan, dia phuong', selected: true }).waitFor();
  expect(await page.getByLabel('Địa chỉ ô').inputValue()).toMatch(/13$/);
});
