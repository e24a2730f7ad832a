import path from 'node:path';
import { KINDS } from '../../src/criteria/index';
import { CRITERIA_BOOKS } from '../../src/criteria/messages';
import { shippedPlans } from '../../src/plan/index';
import type { Rule } from '../../src/criteria/rule';
import { filesUnder, textOf } from './source-files';

const ids = [...KINDS.keys()].sort();
const names = (folder: string) =>
  filesUnder(folder)
    .map((file) => path.basename(file).replace(/\.\w+$/, ''))
    .sort();

test('every kind has its file, and every file is a kind', () => expect(names('src/criteria/kinds')).toEqual(ids));
test('every kind has its page, and every page is of a kind', () => expect(names('docs/criteria')).toEqual(ids));

test.each(ids)('the page of %s has the headings that every page has', (id) => {
  const headings = textOf(`docs/criteria/${id}.md`).match(/^#+ .*$/gm);
  expect(headings).toEqual([`# ${id}`, '## Kết quả', '## Ví dụ', '## Tham số', '## Giới hạn']);
});

test('every kind speaks under its own name', () => {
  for (const [id, kind] of KINDS) expect(kind.messages.owner).toBe(id);
  expect(CRITERIA_BOOKS.map(({ owner }) => owner)).toEqual(['value', 'counted-years', ...KINDS.keys()]);
});

const kindsIn = (rule: Rule): readonly string[] =>
  'kind' in rule
    ? [rule.kind]
    : 'allOf' in rule
      ? rule.allOf.flatMap(kindsIn)
      : 'anyOf' in rule
        ? rule.anyOf.flatMap(kindsIn)
        : [rule.when, rule.then, ...(rule.otherwise ? [rule.otherwise] : [])].flatMap(kindsIn);

test('every kind is used by a shipped plan', () => {
  const used = new Set(
    shippedPlans().flatMap(({ criteria }) =>
      criteria.flatMap(({ variants }) => variants.flatMap(({ rule }) => kindsIn(rule))),
    ),
  );
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});
