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
