import { makeBatch } from '../../assets/samples/batch/generate';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readFileSync } from 'node:fs';
import { startWorkbench, type Workbench } from './workbench';

jest.setTimeout(120_000);
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

const XLSX = 'application/octet-stream';
const batch = makeBatch({ files: 40, rows: 12 });
const picked = batch.files.map(({ path, bytes }) => ({
  name: path.replace('/', ' - '),
  mimeType: XLSX,
  buffer: Buffer.from(bytes),
}));
const total = (verdict: 'eligible' | 'ineligible' | 'incomplete' | 'needs-review'): number =>
  batch.expected.files.reduce((sum, { counts }) => sum + counts[verdict], 0);

test('many files: cancelled once, finished once, the summary counts what is known', async () => {
  const page = await workbench.open();
  const pane = page.getByRole('main', { name: /Thi đua/ });
  await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhiều tệp' }).click();
  await pane.getByRole('heading', { name: 'Nhiều tệp' }).waitFor();
  await pane
    .getByLabel('Chọn tệp')
    .first()
    .setInputFiles([...picked, { name: 'hong.xlsx', mimeType: XLSX, buffer: Buffer.from('PK\u0003\u0004') }]);
  await pane.getByRole('button', { name: 'Dừng' }).click();
  await pane.getByText(/Đã dừng; còn \d+ tệp chưa kiểm tra\./).waitFor();
  await pane.getByRole('button', { name: /^Kiểm tra (tiếp|các tệp)/ }).click();
  await pane.getByText(`Đã kiểm tra ${picked.length + 1} tệp`).waitFor();
  const totals = await pane.getByRole('list', { name: 'Tổng số theo kết quả' }).innerText();
  expect(totals.match(/\d+/g)?.map(Number)).toEqual(
    (['ineligible', 'incomplete', 'needs-review', 'eligible'] as const).map(total),
  );
  await pane.getByRole('button', { name: 'Lập tổng hợp' }).click();
  await pane.getByText(/Đã lập \d+ trang tổng hợp trong tệp đang mở\./).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp kết quả' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lưu tệp tổng hợp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tong-hop-tham-dinh.xlsx');
  const { grids } = readXlsx(new Uint8Array(readFileSync(await download.path())));
  const lines = (sheet: string): number =>
    (grids.find((grid) => grid.sheet === sheet)?.rows ?? []).filter((row) => typeof row?.values[0] === 'number').length;
  expect(lines('Tổng hợp kết quả')).toBe(picked.length + 1);
  expect(lines('Không đủ điều kiện')).toBe(total('ineligible'));
  expect(lines('Đủ điều kiện')).toBe(total('eligible'));
  expect(workbench.faults()).toEqual([]);
});
