import path from 'node:path';
import { KINDS } from '../../src/criteria/index';
import { filesUnder, textOf } from './source-files';

const tables = filesUnder('test/criteria/kinds').map((file) => path.basename(file).replace(/\.test\.ts$/, ''));

test('every kind has its table of cases, and every table is of a kind', () =>
  expect([...tables].sort()).toEqual([...KINDS.keys()].sort()));

test.each(tables)('the table of %s tests that kind', (kind) =>
  expect(textOf(`test/criteria/kinds/${kind}.test.ts`)).toContain(`testKind('${kind}', {`),
);
