import path from 'node:path';
import { KINDS } from '../../src/criteria/index';
import { filesUnder, textOf } from './source-files';

const tables = filesUnder('test/criteria/kinds').map((file) => path.basename(file).replace(/\.test\.ts$/, ''));

test('every kind has its table of cases, and every table is of a kind', () =>
  expect([...tables].sort()).toEqual([...KINDS.keys()].sort()));

test.each(tables)('the table of %s tests that kind', (kind) =>
  expect(textOf(`test/criteria/kinds/${kind}.test.ts`)).toContain(`testKind('${kind}', {`),
);

const NONE = ': không có trường hợp này.';

test.each(tables)('the page of %s gives an example of each open outcome, or says that there is none', (kind) => {
  const [, results = ''] = /## Kết quả\n([\s\S]*?)\n## /.exec(textOf(`docs/criteria/${kind}.md`)) ?? [];
  const [, never = ''] = /never: \{([^}]*)\}/.exec(textOf(`test/criteria/kinds/${kind}.test.ts`)) ?? [];
  for (const [outcome, label] of [
    ['unknown', 'Chưa đủ dữ liệu'],
    ['review', 'Cần Hội đồng xem xét'],
  ] as const) {
    const line = results.split('\n').find((one) => one.startsWith(`- ${label}`)) ?? '';
    const hasNone = new RegExp(`(?:^|[\\s,{])${outcome}:`).test(never);
    expect([line === '', line.endsWith(NONE)]).toEqual([false, hasNone]);
  }
});
