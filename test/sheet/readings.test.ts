import { readFileSync } from 'node:fs';
import { inflate } from '../../src/cli/inflate';
import { readWorkbook } from '../../src/files/read-workbook';
import { describedReading, pathsOf, planOf, readingNames } from '../fixtures/readings/build/load';
import { flatReportOf } from '../fixtures/readings/build/checked';
import { outlineOf } from '../fixtures/readings/build/outline';
import { workbookOf } from '../fixtures/readings/build/workbook';

const names = readingNames();

test.each(names)('%s', async (name) => {
  const description = await describedReading(name);
  const { workbook, expected } = pathsOf(name, description);
  const stored = new Uint8Array(readFileSync(workbook));
  expect(await readWorkbook(stored, { inflate })).toEqual(await readWorkbook(workbookOf(description), { inflate }));
  expect(await outlineOf(stored, planOf(description))).toBe(readFileSync(expected, 'utf8'));
});

test('workbooks stored in other ways give the report of their twins, sentence for sentence', async () => {
  const reportOf = async (name: string) => {
    const description = await describedReading(name);
    return flatReportOf(new Uint8Array(readFileSync(pathsOf(name, description).workbook)), planOf(description));
  };
  const compared: string[] = [];
  for (const name of names) {
    const { twin } = await describedReading(name);
    if (twin === undefined) continue;
    compared.push(name);
    expect(await reportOf(name)).toEqual(await reportOf(twin));
  }
  expect(compared).toContain('tcvn3-by-font');
  expect(compared).toContain('vni-by-font');
});
