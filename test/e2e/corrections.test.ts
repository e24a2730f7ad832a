import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { goTo, startWorkbench, type Workbench } from './workbench';

jest.setTimeout(180_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

const LONG = 'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng và Thông tin khoa học công nghệ trực thuộc Sở Minh họa';
const ROWS = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỤM THI ĐUA CÁC SỞ, BAN, NGÀNH'],
  ['STT', 'Tên tập thể', 'Xếp loại tổ chức đảng năm 2024', 'Nợ thuế', 'Nợ thuế'],
  [1, LONG, 'Mức A+', 'Không', 'Có'],
  [null, 'Các đơn vị phía Nam', null, null, null],
  [2, 'Sở Minh họa B', 'Mức A+', 'Không', 'Không'],
];

/** A workbook of two sheets of one form, opened, with what was recognised in front. */
async function openForm(theme: string, rows: readonly (readonly (string | number | null)[])[] = ROWS): Promise<Page> {
  const book = utils.book_new();
  const cells = rows.map((row) => [...row]);
  for (const name of ['Tháng 7', 'Tháng 8']) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  const page = await workbench.open(`?theme=${theme}`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    });
  await page.getByRole('tab', { name: 'Tháng 8' }).waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page
    .getByRole('button', { name: 'Đã nhận diện' })
    .or(page.getByRole('tab', { name: 'Đã nhận diện' }))
    .click();
  await page.getByRole('region', { name: 'Trang "Tháng 7"' }).waitFor();
  return page;
}

test.each(['light', 'dark', 'contrast'])('rows, columns and texts are explained in the theme %s', async (theme) => {
  const page = await openForm(theme);
  const sheet = page.getByRole('region', { name: 'Trang "Tháng 7"' });
  const other = page.getByRole('region', { name: 'Trang "Tháng 8"' });
  expect(await violations(page)).toEqual([]);

  // By the keyboard alone: the second class is that of a group.
  await sheet.getByRole('combobox', { name: 'Dòng 4 là' }).focus();
  for (const key of ['Enter', 'Home', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await sheet.getByRole('list', { name: 'Dòng bạn đã chỉ' }).getByText('Dòng 4: Các đơn vị phía Nam').waitFor();
  expect(await sheet.getByRole('combobox', { name: 'Dòng 4 là' }).textContent()).toBe('Tên nhóm');

  await sheet.getByRole('combobox', { name: '"Mức A+" ở mục' }).click();
  await page.getByRole('option', { name: 'HTTNV' }).click();
  await other.getByText('Đã dùng cách hiểu đã lưu cho mẫu bảng này.').waitFor();
  expect(await other.getByRole('combobox', { name: '"Mức A+" ở mục' }).textContent()).toBe('HTTNV');

  const rivals = sheet.getByRole('group', { name: 'Nhiều cột cùng là "Nợ thuế"' });
  await rivals.getByRole('button', { name: 'Cột E: Nợ thuế' }).click();
  await rivals.waitFor({ state: 'detached' });
  expect(await violations(page)).toEqual([]);

  await other.getByRole('button', { name: 'Bỏ cách hiểu đã lưu' }).click();
  await other.getByText('Đã dùng cách hiểu đã lưu').waitFor({ state: 'detached' });
  await other.getByRole('group', { name: 'Nhiều cột cùng là "Nợ thuế"' }).waitFor();
});

const FIGURES = [
  ['DANH SÁCH ĐĂNG KÝ THI ĐUA CỦA DOANH NGHIỆP'],
  ['STT', 'Tên doanh nghiệp', 'Thu nhập bình quân năm 2020', 'Thu nhập bình quân đăng ký'],
  [1, 'Công ty Minh họa A', '1.500', '1.600'],
  [2, 'Công ty Minh họa B', '2.500', '2.400'],
];

test.each(['light', 'contrast'])('figures that read two ways are settled in the theme %s', async (theme) => {
  const page = await openForm(theme, FIGURES);
  const sheet = page.getByRole('region', { name: 'Trang "Tháng 7"' });
  const other = page.getByRole('region', { name: 'Trang "Tháng 8"' });
  await sheet.getByRole('list', { name: 'Cột đọc được nhiều cách: 2' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await sheet.getByRole('combobox', { name: 'Cách đọc cột C (Thu nhập bình quân năm 2020)' }).click();
  await page.getByRole('option', { name: 'Dấu phẩy là thập phân' }).click();
  await other.getByText('Đã dùng cách hiểu đã lưu cho mẫu bảng này.').waitFor();
  const settled = other.getByRole('combobox', { name: 'Cách đọc cột C (Thu nhập bình quân năm 2020)' });
  expect(await settled.textContent()).toContain('Dấu phẩy là thập phân');

  const figure = sheet.getByRole('combobox', { name: '"1.600" ở mục' });
  await figure.click();
  await page.getByRole('option', { name: '1600' }).click();
  await sheet.getByRole('list', { name: 'Cột đọc được nhiều cách: 2' }).getByText('1 ô chưa rõ').waitFor();
  expect(await violations(page)).toEqual([]);

  await other.getByRole('button', { name: 'Bỏ cách hiểu đã lưu' }).click();
  await other.getByText('Đã dùng cách hiểu đã lưu').waitFor({ state: 'detached' });
  expect(await settled.textContent()).toBe('Chưa chọn');
});

test('the cells of a table are taken from the selection', async () => {
  const page = await openForm('light');
  const sheet = page.getByRole('region', { name: 'Trang "Tháng 7"' });
  await sheet.getByRole('button', { name: 'Sửa phạm vi bảng' }).click();
  await goTo(page, 'A2:D3');
  await sheet.getByRole('button', { name: 'Lấy vùng đang chọn' }).click();
  await expect(sheet.getByLabel('Phạm vi bảng, kể cả tiêu đề').inputValue()).resolves.toBe('A2:D3');
  await sheet.getByRole('button', { name: 'Áp dụng' }).click();
  await sheet.getByText('1 dòng đã đọc').waitFor();
});
