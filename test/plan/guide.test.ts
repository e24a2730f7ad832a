import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../../src/criteria/index';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { loadPlanText, type Plan } from '../../src/plan/index';
import { lintPlan } from '../../src/plan/lint';
import { planSchema } from '../../src/plan/schema';
import { keysAt } from '../../src/plan/schema-keys';
import { reportDocumentSchema } from '../../src/report/index';
import { run, SAMPLES, useFolder } from '../cli/fake-io';
import { ROOT } from '../repository/source-files';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const PAGE = read('docs/viet-ke-hoach.md');
const SAMPLE = read('assets/samples/ke-hoach/minh-hoa-2026.json');
const FILES = ['minh-hoa-2026.json', 'minh-hoa-2026-bo-sung.json'];
const folder = useFolder();

const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```/gm)]
    .filter(([, of]) => of === language)
    .map(([, , text = '']) => text);

/** Whether all that a snippet says stands in the document at this place, items of lists in the same order. */
function isIn(snippet: unknown, document: unknown): boolean {
  if (Array.isArray(snippet)) {
    if (!Array.isArray(document)) return false;
    let from = 0;
    return snippet.every((item) => {
      const found = document.findIndex((other, at) => at >= from && isIn(item, other));
      from = found + 1;
      return found >= 0;
    });
  }
  if (typeof snippet !== 'object' || snippet === null) return snippet === document;
  if (typeof document !== 'object' || document === null) return false;
  const own = document as Readonly<Record<string, unknown>>;
  return Object.entries(snippet).every(([key, value]) => key in own && isIn(value, own[key]));
}

const isAnywhere = (snippet: unknown, document: unknown): boolean =>
  isIn(snippet, document) ||
  (typeof document === 'object' &&
    document !== null &&
    Object.values(document).some((part) => isAnywhere(snippet, part)));

const tables = [...PAGE.matchAll(/(?:^\|.*\n)+/gm)].map(([text]) =>
  text
    .trim()
    .split('\n')
    .filter((_, at) => at !== 1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
);
const tableOf = (firstHeader: string) => tables.find(([header]) => header?.[0] === firstHeader) ?? [];

const loaded = (): Plan => {
  const result = loadPlanText(SAMPLE);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
};

test('every snippet of the page stands in the sample plan', () => {
  const snippets = blocks('json');
  expect(snippets.length).toBeGreaterThan(10);
  const strange = snippets.filter((text) => !isAnywhere(JSON.parse(`{${text}}`), JSON.parse(SAMPLE)));
  expect(strange).toEqual([]);
});

test('the sample plan has nothing to mend', () => {
  expect(lintPlan(loaded())).toEqual([]);
});

test('every part of a plan document is told and every optional part is in the sample', () => {
  const places: readonly (readonly (string | number)[])[] = [
    [],
    ['instrument'],
    ['campaign'],
    ['unitKinds', 0],
    ['tables', 0],
    ['lists', 0],
    ['predecessors', 0],
    ['quotas', 0],
    ['clauses', 0],
    ['knownFaults', 0],
    ['criteria', 0],
    ['criteria', 0, 'variants', 0],
    ['criteria', 0, 'variants', 0, 'rule'],
    ['rounds', 0],
    ['targets', 0],
    ['works', 0],
  ];
  const keys = [...new Set(places.flatMap((at) => keysAt(planSchema, at)))];
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !new RegExp(`[\`"]${key}[\`"]`).test(PAGE))).toEqual([]);
  const without = new Set(['extends', 'overlayFor', 'standards', 'standardsClause']);
  const parts = Object.keys(JSON.parse(SAMPLE) as object);
  expect(keysAt(planSchema, []).filter((key) => !parts.includes(key) && !without.has(key))).toEqual([]);
});

test('every property of a field and every way to read a cell is told', () => {
  const told = [...PAGE.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
  const schema = read('src/plan/schema.ts');
  const [field = ''] = /const fieldDocument = [\s\S]*?\n\}\);/.exec(schema) ?? [];
  const properties = [...field.matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key);
  const [enumeration = ''] = /value: z\.enum\(\[[\s\S]*?\]\)/.exec(field) ?? [];
  const values = [...enumeration.matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
  expect([properties.length, values.length]).toEqual([10, 13]);
  expect([...properties, ...values].filter((key) => key !== 'label' && !told.includes(key))).toEqual([]);
});

test('every kind of criterion is listed with the first sentence of its page', () => {
  const listed = tableOf('Loại').slice(1);
  expect(listed).toEqual(
    [...KINDS.keys()].sort().map((id) => [`[${id}](criteria/${id}.md)`, read(`docs/criteria/${id}.md`).split('\n')[2]]),
  );
});

test('the commands of the page run in the folder of the samples, and its table is judged as the page says', async () => {
  for (const file of FILES) copyFileSync(path.join(SAMPLES, 'ke-hoach', file), path.join(folder.path, file));
  copyFileSync(path.join(SAMPLES, 'ke-hoach', 'minh-hoa-2026.json'), path.join(folder.path, 'ke-hoach.json'));
  const rows = tableOf('STT');
  const content = [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], [], ...rows];
  const sheet = content.map((row) => row.map((cell) => (cell === '' ? undefined : { content: cell })));
  writeFileSync(path.join(folder.path, 'de-nghi.xlsx'), createWorkbook([{ name: 'Đề nghị', rows: sheet }]));

  const commands = blocks('').flatMap((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  expect(commands.length).toBe(6);
  for (const command of commands) {
    const [npx, name, ...argv] = command.split(' ');
    const { code, err } = await run(folder.path, argv);
    expect([npx, name, command, code, err]).toEqual(['npx', 'thidua', command, argv[0] === 'check' ? 1 : 0, '']);
  }

  const argv = ['check', 'de-nghi.xlsx', '--plan', 'minh-hoa-2026.json', '--as-of', '2026-06-01', '--format', 'json'];
  const { out } = await run(folder.path, argv);
  const judged = reportDocumentSchema.parse(JSON.parse(out)).files[0]?.tables[0]?.rows ?? [];
  const VERDICTS: Readonly<Record<string, string>> = {
    eligible: 'đủ điều kiện',
    ineligible: 'không đủ điều kiện',
    incomplete: 'thiếu thông tin',
    'needs-review': 'cần xem xét',
  };
  const said = tableOf('Đơn vị').slice(1);
  expect(judged.map(({ subject, verdict }) => [subject, VERDICTS[verdict]])).toEqual(
    said.map(([unit, verdict]) => [unit, verdict]),
  );
  said.forEach(([, , reason = ''], at) => {
    const reasons =
      judged[at]?.findings.filter(({ outcome }) => outcome !== 'info').map(({ message }) => message) ?? [];
    expect([reasons.length > 0, reasons.join('\n')]).toEqual([reason !== '', expect.stringContaining(reason)]);
  });
});

test('the later guidance of the sample takes the place of one criterion of its base', () => {
  const bases: Readonly<Record<string, unknown>> = { 'minh-hoa-2026': JSON.parse(SAMPLE) as unknown };
  const result = loadPlanText(read('assets/samples/ke-hoach/minh-hoa-2026-bo-sung.json'), (id) => bases[id]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(lintPlan(result.plan)).toEqual([]);
  const changed = result.plan.criteria.filter((criterion, at) => !isIn(criterion, loaded().criteria[at]));
  expect(changed.map(({ id }) => id)).toEqual(['tasks-done']);
});
