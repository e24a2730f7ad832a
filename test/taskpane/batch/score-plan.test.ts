import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { Batch } from '../../../src/taskpane/batch/batch';
import { gridsOf, openPane, SAMPLES } from '../pane-of';

const bytesOf = (sample: string) => readFileSync(path.join(SAMPLES, sample));
const FILES = ['cham-diem-xep-hang.xlsx', 'cham-diem-co-loi.xlsx'].map((sample) => ({
  path: sample,
  file: new File([bytesOf(sample)], sample),
}));
const SCORE_PLAN = 'thang-diem-khoi.json';

/** Every text of the summary that the batch makes. */
async function summaryOf(batch: Batch): Promise<readonly unknown[]> {
  let summary = new ArrayBuffer(0);
  await batch.save((bytes) => {
    summary = bytes;
    return 'tong-hop.xlsx';
  });
  return readXlsx(new Uint8Array(summary)).grids.flatMap(({ rows }) => rows.flatMap((row) => row?.values ?? []));
}

test('the score plan that was chosen in the pane holds for many files too; another one means another check', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(pane.state, 2);
  await batch.add(FILES);
  expect(batch.state.get().scorePlan).toBeNull();
  expect(await summaryOf(batch)).not.toContain('So với chỉ tiêu');

  await pane.readScorePlan(new File([bytesOf(SCORE_PLAN)], SCORE_PLAN));
  await batch.start();
  expect(batch.state.get()).toMatchObject({ done: 2, scorePlan: { file: SCORE_PLAN } });
  expect(await summaryOf(batch)).toEqual(expect.arrayContaining(['So với chỉ tiêu', 'Xếp loại theo thang điểm']));

  await pane.dropScorePlan();
  await batch.start();
  expect(batch.state.get()).toMatchObject({ done: 2, scorePlan: null });
  expect(await summaryOf(batch)).not.toContain('So với chỉ tiêu');
  batch.close();
  await pane.close();
});
