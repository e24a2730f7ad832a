import path from 'node:path';
import { SCORE_CHECKS } from '../../src/scoring/checks/index';
import { METHODS } from '../../src/scoring/methods/index';
import { filesUnder, textOf } from './source-files';

const names = (folder: string): string[] =>
  filesUnder(folder)
    .map((file) => path.basename(file).replace(/\.\w+$/, ''))
    .sort();
const methods = [...METHODS.keys()].sort();
const checks = SCORE_CHECKS.map(({ id }) => id).sort();

test('the sixteen methods and fifteen checks are there', () =>
  expect([methods.length, checks.length]).toEqual([16, 15]));

test('every method has its file, its page and its own sentences', () => {
  expect(names('src/scoring/methods')).toEqual(expect.arrayContaining(methods));
  expect(names('docs/scoring/methods')).toEqual(methods);
  for (const [id, { messages }] of METHODS) expect(messages.owner).toBe(`method-${id}`);
});

test('every check has its file, its page and its own sentences', () => {
  expect(names('src/scoring/checks')).toEqual(expect.arrayContaining(checks));
  expect(names('docs/scoring/checks')).toEqual(checks);
  for (const { id, messages } of SCORE_CHECKS) expect(messages.owner).toBe(id);
});

const headings = (file: string) => textOf(file).match(/^#+ .*$/gm);
test.each(methods)('the page of the method %s has the headings of its kind', (id) =>
  expect(headings(`docs/scoring/methods/${id}.md`)).toEqual([
    `# ${id}`,
    '## Cách tính',
    '## Ví dụ',
    '## Tham số',
    '## Giới hạn',
  ]),
);
test.each(checks)('the page of the check %s has the headings of its kind', (id) =>
  expect(headings(`docs/scoring/checks/${id}.md`)).toEqual([
    `# ${id}`,
    '## Kiểm tra',
    '## Ví dụ',
    '## Mức độ',
    '## Giới hạn',
  ]),
);
