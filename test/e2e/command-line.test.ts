import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { readWorkbook } from '../../src/files/read-workbook';
import { EXPLANATION_HEADER, MARKER, RESULTS_SHEET, STATUS_HEADER } from '../../src/marks/marks';
import type { CellValue } from '../../src/sheet/grid';
import { reportDocumentSchema } from '../../src/report/index';
import { PLAN, run, SAMPLES, useFolder } from '../cli/fake-io';
import { planOfSample } from '../samples/plan-of-sample';
import { asInExcel } from '../taskpane/same-report/both-ways';
import { savedCopy, startWorkbench, TODAY, type Workbench } from './workbench';

jest.setTimeout(180_000);
const folder = useFolder();
let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterEach(() => expect(workbench.faults()).toEqual([]));
afterAll(() => workbench.close());

/** The findings that a marked workbook holds: the results sheet, and status and explanation of each row of each table. */
async function findingsIn(bytes: Uint8Array): Promise<unknown> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.grids.map(({ sheet, rows }) => {
    const lines = rows.map((row) => row?.values.map((value) => (value === '' ? null : (value ?? null))) ?? []);
    if (sheet === RESULTS_SHEET) return { sheet, lines: lines.map(filled).filter(isFinding) };
    const columns = lines.flatMap((line) =>
      line.flatMap((value, column) => (value === STATUS_HEADER || value === EXPLANATION_HEADER ? [column] : [])),
    );
    return { sheet, columns, lines: lines.map((line) => columns.map((column) => line[column] ?? null)) };
  });
}
const filled = (line: readonly CellValue[]): readonly CellValue[] =>
  line.filter((value) => value !== null && value !== '');
/** Not a blank line, nor the hidden one in which each way of marking keeps what it will need to take the marks back. */
const isFinding = ([first]: readonly CellValue[]): boolean =>
  first !== undefined && !(typeof first === 'string' && first.startsWith(`${MARKER}:`));

test.each(['de-nghi-tap-the.xlsx', 'tra-vinh-cong-trinh.xlsx', 'an-giang-theo-doi.xlsx', 'tra-vinh-theo-doi.xlsx'])(
  '%s: the results that the pane saves are those of the command line, document for document',
  async (sample) => {
    const file = path.join(folder.path, sample);
    copyFileSync(path.join(SAMPLES, sample), file);
    const argv = ['check', file, '--plan', planOfSample(sample), '--as-of', TODAY, '--format', 'json'];
    const { out } = await run(folder.path, argv);
    const expected = asInExcel(reportDocumentSchema.parse(JSON.parse(out)));

    const page = await workbench.open(`?sample=${sample}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByRole('button', { name: 'Tuỳ chọn khác' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu kết quả cho phần mềm khác' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(sample.replace('.xlsx', '.json'));
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(expected);
    await page.getByText(`Đã lưu kết quả kiểm tra vào tệp "${download.suggestedFilename()}".`).waitFor();
  },
);

test.each(['de-nghi-tap-the.xlsx', 'tap-the-va-ca-nhan.xlsx', 'theo-doi-phong-trao.xlsx'])(
  '%s: the pane finds what the command line finds',
  async (sample) => {
    copyFileSync(path.join(SAMPLES, sample), path.join(folder.path, sample));
    await run(folder.path, ['check', sample, '--plan', PLAN, '--as-of', TODAY, '--out', 'out']);
    const byCommand = await findingsIn(readFileSync(path.join(folder.path, 'out', sample)));

    const page = await workbench.open(`?sample=${sample}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByRole('button', { name: 'Đánh dấu', exact: true }).click();
    await page.getByRole('tab', { name: RESULTS_SHEET }).waitFor();
    expect(await findingsIn(await savedCopy(page))).toEqual(byCommand);
  },
);
