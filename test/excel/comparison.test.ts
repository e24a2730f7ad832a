import { compareSubmissions } from '../../src/check/compare/index';
import { checkWorkbook } from '../../src/check/index';
import { excelHost } from '../../src/excel';
import { vocabularyOf } from '../../src/plan/index';
import { readTables } from '../../src/sheet/index';
import type { Grid } from '../../src/sheet/grid';
import { comparisonSheet } from '../../src/summary/index';
import { CONTEXT, sent, sheetsOf } from '../summary/submissions';
import { persons } from './excel-workbooks';
import { useHost } from './office';

const SUMMARY = sheetsOf([sent('de-nghi-ca-nhan.xlsx', 'Khối 1')], CONTEXT);
const { plan } = CONTEXT.renderer;
const NOTHING_SENT = {
  tables: [],
  grids: [],
  report: checkWorkbook(readTables({ grids: [] }, vocabularyOf(plan)), plan, { asOf: CONTEXT.asOf }),
};
const comparisonOf = (before: string, after: string) =>
  comparisonSheet(compareSubmissions(NOTHING_SENT, NOTHING_SENT, plan), { before, after }, CONTEXT);

const sheets = async (): Promise<readonly Grid[]> => (await excelHost().snapshot()).sheets.map(({ grid }) => grid);
const note = (sheet: string, address: string, text: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });

test('a comparison takes the place of the one of the same files alone; the summary and other comparisons stay', async () => {
  const workbook = persons(1);
  const own = workbook.sheets.map(({ name }) => name);
  useHost(workbook);
  const host = excelHost();
  const summary = await host.makeSummary(SUMMARY);
  const [first = ''] = await host.makeSummary([comparisonOf('a.xlsx', 'b.xlsx')]);
  await note(first, 'L8', 'đã hỏi lại đơn vị');
  const [other = ''] = await host.makeSummary([comparisonOf('b.xlsx', 'c.xlsx')]);
  expect(await host.makeSummary([comparisonOf('a.xlsx', 'b.xlsx')])).toEqual([first]);
  const names = [...own, ...summary, first, other];
  expect((await sheets()).map(({ sheet }) => sheet).sort()).toEqual([...names].sort());
  const kept = (await sheets()).find(({ sheet }) => sheet === first)?.rows.flatMap((row) => row?.values ?? []);
  expect(kept).toContain('đã hỏi lại đơn vị');
  expect(await host.makeSummary(SUMMARY)).toEqual(summary);
  expect((await sheets()).map(({ sheet }) => sheet).sort()).toEqual([...names].sort());
});
