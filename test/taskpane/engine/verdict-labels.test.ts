import { EngineClient } from '../../../src/taskpane/engine/client';
import { handOver } from '../../../src/taskpane/engine/hand-over';
import type { ListEntry, RowEntry } from '../../../src/taskpane/engine/list-types';
import { openPagePort } from '../../../src/taskpane/engine/page-port';
import { gridsOf, TODAY } from '../pane-of';

const VIEW = { verdicts: [], search: '', group: 'row', closed: [] } as const;
const isRow = (entry: ListEntry): entry is RowEntry => entry.kind === 'row';

test.each(['vi', 'en'] as const)('the tiles say what the rows say (%s)', async (language) => {
  const engine = new EngineClient(openPagePort);
  for (const sample of ['de-nghi-tap-the.xlsx', 'cham-diem-co-loi.xlsx']) {
    await handOver(engine, await gridsOf(sample));
    await engine.ask('check', { plan: 'kien-giang-90-2021', corrections: [], forms: [], asOf: TODAY });
    const { verdictLabels } = await engine.ask('overview', { language });
    const { entries } = await engine.ask('page', { view: { ...VIEW, language }, from: 0, count: 500 });
    const rows = entries.filter(isRow);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ verdict }) => verdictLabels[verdict])).toEqual(rows.map(({ verdictLabel }) => verdictLabel));
  }
  engine.stop();
});

test('where persons and figures are judged both names stand in a tile', async () => {
  const engine = new EngineClient(openPagePort);
  const grids = [...(await gridsOf('de-nghi-tap-the.xlsx')), ...(await gridsOf('cham-diem-co-loi.xlsx'))];
  await handOver(engine, grids);
  await engine.ask('check', { plan: 'kien-giang-90-2021', corrections: [], forms: [], asOf: TODAY });
  const { verdictLabels } = await engine.ask('overview', { language: 'vi' });
  expect(verdictLabels.ineligible).toBe('Không đủ điều kiện / Sai');
  expect(verdictLabels.incomplete).toBe('Thiếu thông tin');
  engine.stop();
});
