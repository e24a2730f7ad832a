import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { read, write, type BookType } from '@e965/xlsx';
import { RATINGS_WITHOUT_FAULT } from '../../assets/samples/batch/defects';
import { COMMUNE_LAYOUTS, type Layout } from '../../assets/samples/batch/layouts';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { ROOT } from '../repository/source-files';
import { violations } from './axe';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(240_000);
let workbench: Workbench;
const folder = mkdtempSync(path.join(tmpdir(), 'thidua-keo-tha-'));
const [layout] = COMMUNE_LAYOUTS as [Layout];
/** Browsers give a folder's entries a hundred at a time. */
const MANY = 130;
const small = (number: number): Uint8Array => {
  const record = { workplace: null, ratings: RATINGS_WITHOUT_FAULT, targets: 'Vượt 5%', work: 'Cầu dân sinh' };
  const more = { name: `Xã Minh Họa ${number}`, registered: '25/10/2021', dossier: 'Đủ' };
  return createWorkbook([layout(`UBND huyện Minh Họa ${number}`, [{ ...record, ...more }])]);
};
const give = (below: string, bytes: Uint8Array | string): void => {
  const file = path.join(folder, below);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};

beforeAll(async () => {
  for (let number = 1; number <= MANY; number++) give(`ho-so/Khối 1/dot 1/${number}.xlsx`, small(number));
  give('ho-so/Khối 2/mot.xlsx', small(MANY + 1));
  give('ho-so/Khối 2/~$mot.xlsx', 'khoá của Excel');
  give('ho-so/Khối 2/ghi-chu.docx', 'không phải bảng tính');
  give('ho-so/.an/hai.xlsx', small(1));
  const sample = path.join(ROOT, 'assets', 'samples', 'de-nghi-ca-nhan.xlsx');
  const as = (bookType: BookType): Uint8Array =>
    write(read(readFileSync(sample), { cellDates: true }), { type: 'buffer', bookType }) as Uint8Array;
  give('cac-loai/a.xls', as('biff8'));
  give('cac-loai/b.ods', as('ods'));
  give('cac-loai/c.xlsm', as('xlsm'));
  copyFileSync(sample, path.join(folder, 'cac-loai', 'd.xlsx'));
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openBatch() {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).click();
  await pane.getByText('Thả tệp hoặc thư mục vào đây').waitFor();
  return { page, pane };
}

/** Drags files and folders of the disk over the pane and lets them go, as the window manager tells the browser. */
async function drop(page: Page, below: readonly string[]): Promise<void> {
  const box = await page.getByText('Thả tệp hoặc thư mục vào đây').boundingBox();
  if (!box) throw new Error('There is no place to drop on');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: below.map((one) => path.join(folder, one)), dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
}

test('a dropped folder is searched with all its folders, however many files they hold; what is no workbook is left', async () => {
  const { page, pane } = await openBatch();
  await drop(page, ['ho-so']);
  await pane.getByText(`Đã kiểm tra ${MANY + 1} tệp, ${MANY + 1} dòng.`).waitFor();
  await pane.getByRole('button', { name: 'Lập tổng hợp' }).click();
  await pane.getByText(/Đã lập \d+ trang tổng hợp/).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp kết quả' }).waitFor();
  await page.getByRole('gridcell', { name: 'B9, Khối 1', exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(workbench.faults()).toEqual([]);
});

test('folders that are dropped together stand for their khối; nothing is mixed up with files beside them', async () => {
  const { page, pane } = await openBatch();
  await drop(page, ['ho-so/Khối 1', 'ho-so/Khối 2', 'cac-loai/d.xlsx']);
  await pane.getByText(`Đã kiểm tra ${MANY + 2} tệp`).waitFor();
  const lines = pane.getByRole('list', { name: 'Các tệp' }).getByRole('button');
  expect(await lines.first().innerText()).toMatch(/^Khối 1\/dot 1\/\d+\.xlsx$/);
  expect(await lines.last().getAttribute('aria-expanded')).toBe('false');
  await pane.getByRole('button', { name: 'So sánh hai lần nộp', exact: true }).press('Enter');
  const names = await pane.getByLabel('Bản trước').getByRole('option').allInnerTexts();
  expect(names.filter((name) => !name.startsWith('Khối 1/dot 1/'))).toEqual(['Chọn tệp', 'Khối 2/mot.xlsx', 'd.xlsx']);
  expect(workbench.faults()).toEqual([]);
});

test('each kind of workbook file is checked alike, dropped with others or alone', async () => {
  const { page, pane } = await openBatch();
  await drop(page, ['cac-loai/a.xls', 'cac-loai/b.ods', 'cac-loai/c.xlsm', 'cac-loai/d.xlsx']);
  await pane.getByText(/^Đã kiểm tra 4 tệp, \d+ dòng\.$/).waitFor();
  const lines = await pane.getByRole('list', { name: 'Các tệp' }).getByRole('listitem').allInnerTexts();
  const found = lines.map((line) => line.split('\n').filter((part) => part !== ''));
  expect(found.map(([name]) => name)).toEqual(['a.xls', 'b.ods', 'c.xlsm', 'd.xlsx']);
  expect(new Set(found.map(([, ...told]) => told.join(' '))).size).toBe(1);
  expect(found[3]?.[1]).toMatch(/^[1-9]\d* đủ/);
  expect(workbench.faults()).toEqual([]);
});
