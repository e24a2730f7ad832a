import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBatch } from '../../../assets/samples/batch/generate';
import { PLAN, SAMPLES, useFolder } from '../../cli/fake-io';
import { describedReading, pathsOf, planOf, readingNames } from '../../fixtures/readings/build/load';
import { ROOT } from '../../repository/source-files';
import { planOfSample } from '../../samples/plan-of-sample';
import { asInExcel, byCommandLine, byPane } from './both-ways';

const folder = useFolder();

async function expectSame(file: string, plan: string): Promise<void> {
  const expected = asInExcel(await byCommandLine(file, plan));
  expect(await byPane(file, plan)).toEqual(expected);
}

const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

describe('the pane reports what the command line reports, document for document', () => {
  test.each(samples)('sample %s', (file) => expectSame(path.join(SAMPLES, file), planOfSample(file)));

  test.each(readingNames())('reading %s', async (name) => {
    const description = await describedReading(name);
    await expectSame(pathsOf(name, description).workbook, planOf(description));
  });

  const features = path.join(ROOT, 'test', 'fixtures', 'features');
  test.each(readdirSync(features).filter((file) => /\.xls[xm]$/.test(file)))('feature %s', (file) =>
    expectSame(path.join(features, file), PLAN),
  );

  const batch = makeBatch({ files: 10, seed: 3 });
  test.each(batch.files.map((file) => [file.path, file] as const))('submitted %s', async (name, { bytes }) => {
    const file = path.join(folder.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    await expectSame(file, PLAN);
  });
});

test('the samples are not empty for their plans', async () => {
  for (const file of samples) {
    const { files } = await byPane(path.join(SAMPLES, file), planOfSample(file));
    expect(files[0]?.problem).toBeNull();
    expect(files[0]?.tables.some(({ rows }) => rows.length > 0)).toBe(true);
  }
});
