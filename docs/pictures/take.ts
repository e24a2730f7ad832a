import path from 'node:path';
import type { Page } from 'playwright-core';
import { cell, goTo, startWorkbench } from '../../test/e2e/workbench';

/** A picture of the guide: its file, what a person does before it is taken, and the workbook it is taken of. */
type Picture = readonly [file: string, prepare: (page: Page) => Promise<void>, sample?: string];

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click();
};
const check = async (page: Page): Promise<void> => {
  await press(page, 'Kiểm tra');
  await page.getByText(/^Đã kiểm tra \d+ dòng/).waitFor();
};

const PICTURES: readonly Picture[] = [
  ['mo-khung.png', async (page) => void (await page.getByText(/^Đã thấy \d+ bảng/).waitFor())],
  ['ket-qua.png', check],
  [
    'vi-sao.png',
    async (page) => {
      await check(page);
      await press(page, 'Vì sao: Sở Minh họa B');
      await page
        .getByText(/^Cần làm:/)
        .first()
        .waitFor();
      await page.getByLabel('Dòng 13 là').waitFor();
    },
  ],
  [
    'da-nhan-dien.png',
    async (page) => {
      await page.getByRole('button', { name: 'Đã nhận diện', exact: true }).click();
      await page
        .getByRole('button', { name: /^Cột: dùng/ })
        .first()
        .click();
      await page
        .getByLabel(/^Cột A/)
        .first()
        .waitFor();
    },
  ],
  [
    'danh-dau.png',
    async (page) => {
      await check(page);
      await press(page, 'Đánh dấu');
      await page
        .getByText(/^Đã đánh dấu/)
        .first()
        .waitFor();
      await goTo(page, 'P13');
      await cell(page, 'P13').waitFor();
    },
  ],
  [
    'cham-diem.png',
    async (page) => {
      await press(page, 'Chấm điểm');
      await page.getByRole('tree').waitFor();
    },
    'cham-diem-khoi.xlsx',
  ],
];

/** Takes the pictures of the guide from the built workbench; @param files those alone, all where none is named. */
async function takePictures(files: readonly string[]): Promise<void> {
  const workbench = await startWorkbench();
  try {
    for (const [file, prepare, sample] of PICTURES) {
      if (files.length > 0 && !files.includes(file)) continue;
      const page = await workbench.open(sample && `?sample=${sample}`);
      await prepare(page);
      await page.screenshot({ path: path.join(__dirname, file), animations: 'disabled' });
      await page.context().close();
    }
  } finally {
    await workbench.close();
  }
}

void takePictures(process.argv.slice(2));
