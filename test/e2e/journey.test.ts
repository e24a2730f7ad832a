import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseArea } from '../../src/sheet/address';
import { enterValues } from '../../src/workbench/host/model/edit';
import { sortRows } from '../../src/workbench/host/model/sort';
import { drawnWorkbook, openBytes } from '../workbench/drawn';
import { cell, goTo, sampleBytes, savedCopy, startWorkbench, typeInto, type Workbench } from './workbench';

jest.setTimeout(180_000);
const SAMPLE = 'de-nghi-tap-the.xlsx';
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
/** Goes to a cell by its name (`B12, Sở Minh họa A`) and waits until that is its name. */
async function named(page: Page, name: string): Promise<void> {
  await goTo(page, /^[A-Z]+\d+/.exec(name)?.[0] ?? '');
  await page.getByRole('gridcell', { name, exact: true }).waitFor();
}
async function fillOf(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return cell(page, address).evaluate((element) => getComputedStyle(element).backgroundColor);
}
const NO_FILL = 'rgba(0, 0, 0, 0)';

test('check, mark, sort, edit until a row becomes eligible, unmark: the workbook is the original with the edits', async () => {
  const page = await workbench.open();
  await press(page, 'Kiểm tra');
  await page.getByText('Đã kiểm tra 20 dòng, 11 dòng cần xử lý.').waitFor();
  await press(page, 'Đánh dấu');
  await named(page, 'O13, Không đủ điều kiện');
  const red = await fillOf(page, 'B13');
  expect(red).not.toBe(NO_FILL);
  expect(await fillOf(page, 'B12')).toBe(NO_FILL);

  // The row of Sở Minh họa B goes from 13 to 15: its colour, status and explanation go with it.
  await goTo(page, 'B12:P15');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();
  await named(page, 'B15, Sở Minh họa B');
  await named(page, 'O15, Không đủ điều kiện');
  await goTo(page, 'P15');
  expect(await cell(page, 'P15').getAttribute('aria-label')).toContain('Năm 2022 xếp loại HTNV');
  expect([await fillOf(page, 'B15'), await fillOf(page, 'B14')]).toEqual([red, NO_FILL]);

  await press(page, 'Kiểm tra lại');
  await page.getByText('Đã kiểm tra 20 dòng, 11 dòng cần xử lý.').waitFor();
  await typeInto(page, 'E15', 'HTXSNV');
  await page.getByText('Đã kiểm tra lại 1 dòng.').first().waitFor();
  await page.getByText('Hiện 10 trong 20 dòng').waitFor();
  await press(page, 'Xoá đánh dấu');
  await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor({ state: 'detached' });
  expect(await fillOf(page, 'B15')).toBe(NO_FILL);

  const expected = await openBytes(sampleBytes(SAMPLE), SAMPLE);
  const sheet = expected.sheets[0]!;
  const key = { column: 0, ascending: true };
  sortRows(expected, sheet, parseArea('B12:P15')!, [key], { hasHeader: false, matchCase: false }, 'person');
  enterValues(expected, sheet, parseArea('E15')!, [['HTXSNV']], 'person');
  const saved = await openBytes(await savedCopy(page), SAMPLE);
  expect(drawnWorkbook(saved)).toEqual(drawnWorkbook(expected));
});

test('marked and unmarked, the workbook is its own bytes again', async () => {
  const page = await workbench.open('?sample=tap-the-va-ca-nhan.xlsx');
  await press(page, 'Kiểm tra');
  await press(page, 'Đánh dấu');
  await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor();
  await press(page, 'Xoá đánh dấu');
  await page.getByRole('tab', { name: 'Kết quả thẩm định' }).waitFor({ state: 'detached' });
  const saved = await savedCopy(page);
  expect(Buffer.from(saved).equals(Buffer.from(sampleBytes('tap-the-va-ca-nhan.xlsx')))).toBe(true);
});
