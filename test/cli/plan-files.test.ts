import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, useFolder } from './fake-io';

const folder = useFolder();
const give = (file: string, document: object): void =>
  writeFileSync(path.join(folder.path, file), JSON.stringify({ schema: 1, instrument: {}, ...document }));
const titled = (text: string) => ({ title: { vi: text, en: text } });

test('a plan file builds on a file of its folder that builds on a shipped plan', async () => {
  give('huong-dan.json', { id: 'huong-dan', extends: 'an-giang-2025', ...titled('Hướng dẫn') });
  give('bo-sung.json', { id: 'bo-sung', extends: 'huong-dan', ...titled('Bổ sung') });
  const { code, out } = await run(folder.path, ['plan', 'lint', 'bo-sung.json']);
  expect([code, out.startsWith('Bổ sung: ')]).toEqual([0, true]);
});

test.each([
  ['is not there', {}],
  ['holds another id, even one that leads back', { id: 'khac', extends: 'goc', ...titled('Khác') }],
  ['holds no document', null],
])('a base whose file %s is told with what to do', async (_name, base) => {
  if (base === null) writeFileSync(path.join(folder.path, 'goc.json'), '[1]');
  else if ('id' in base) give('goc.json', base);
  give('bo-sung.json', { id: 'bo-sung', extends: 'goc', ...titled('Bổ sung') });
  const { code, err } = await run(folder.path, ['plan', 'lint', 'bo-sung.json']);
  expect([code, err.replace(/\s+/g, ' ')]).toEqual([
    2,
    expect.stringContaining(
      'extends: không tìm thấy kế hoạch gốc "goc"; ghi mã của một kế hoạch có sẵn, hoặc đặt tệp goc.json',
    ),
  ]);
});

test('files that build on each other are refused', async () => {
  give('a.json', { id: 'a', extends: 'b', ...titled('A') });
  give('b.json', { id: 'b', extends: 'a', ...titled('B') });
  const { code, err } = await run(folder.path, ['plan', 'lint', 'a.json']);
  expect([code, err]).toEqual([2, expect.stringContaining('dẫn vòng')]);
});

const WORKBOOK = path.join(__dirname, '../../assets/samples/de-nghi-tap-the.xlsx');
const OWN = { id: 'rieng', extends: 'kien-giang-90-2021', ...titled('Kế hoạch riêng') };
const idsOf = (out: string): readonly string[] => (JSON.parse(out) as { plan: string }).plan.split('+');

test('a plan file takes a shipped letter of its authority along, and a letter that is a file', async () => {
  give('rieng.json', OWN);
  give('thu.json', { id: 'thu', extends: 'kien-giang-538-2021', ...titled('Thư') });
  for (const [asked, ids] of [
    ['rieng.json+kien-giang-538-2021', ['rieng', 'kien-giang-538-2021']],
    ['rieng.json+thu.json', ['rieng', 'thu']],
    ['kien-giang-90-2021+thu.json', ['kien-giang-90-2021', 'thu']],
  ] as const) {
    const { out, err } = await run(folder.path, ['check', WORKBOOK, '--plan', asked, '--format', 'json']);
    expect([err, idsOf(out)]).toEqual(['', ids]);
  }
});

test('a plus sign in the name of a plan file parts nothing', async () => {
  give('a+b.json', OWN);
  const { out } = await run(folder.path, ['check', WORKBOOK, '--plan', 'a+b.json', '--format', 'json']);
  expect(idsOf(out)).toEqual(['rieng']);
});

test.each([
  ['rieng.json+an-giang-2025', 'không đi kèm được'],
  ['rieng.json+khong-co', 'Không có kế hoạch "khong-co"'],
  ['khong-co+kien-giang-538-2021', 'Không có kế hoạch "khong-co+kien-giang-538-2021"'],
])('%s is told', async (asked, told) => {
  give('rieng.json', OWN);
  const { code, err } = await run(folder.path, ['check', WORKBOOK, '--plan', asked]);
  expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(told)]);
});

test('a plan file in which lint finds errors judges nothing', async () => {
  give('rieng.json', { ...OWN, campaign: { from: '2025-01-01', to: '2024-01-01' } });
  const { code, err } = await run(folder.path, ['check', WORKBOOK, '--plan', 'rieng.json']);
  expect([code, err]).toEqual([2, expect.stringContaining('campaign')]);
});
