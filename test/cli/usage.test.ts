import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLAN, run, useFolder } from './fake-io';

const folder = useFolder();
const check = (...more: string[]) => ['check', 'a.xlsx', ...more];

test.each([
  ['no such command', ['chekc'], 'Không có lệnh "chekc"'],
  ['half a command', ['plan', 'lnt', 'x'], 'Không có lệnh "plan lnt"'],
  ['a mistyped option', check('--paln', PLAN), 'có phải là --plan?'],
  ['an unknown option', check('--colour'), 'Không có tuỳ chọn --colour'],
  ['no files', ['check', '--plan', PLAN], 'Chưa ghi tệp'],
  ['no plan', check(), `Dùng --plan với một trong các mã: ${PLAN}`],
  ['an unknown plan', check('--plan', 'ca-mau'), 'Không có kế hoạch "ca-mau"'],
  ['a plan file that is not there', check('--plan', 'x.json'), 'Không mở được tệp kế hoạch "x.json"'],
  ['an option without its value', check('--plan'), 'Thiếu giá trị sau --plan'],
  ['an option in the place of a value', check('--plan', '--format', 'json'), 'Thiếu giá trị sau --plan'],
  ['a value for a flag', check('--help=x'), '--help không nhận giá trị'],
  ['an option given twice', check('--plan', PLAN, '--plan', PLAN), '--plan chỉ được ghi một lần'],
  ['an unknown format', check('--plan', PLAN, '--format', 'xml'), '--format chỉ nhận text, json'],
  ['an unknown language', check('--lang', 'fr'), '--lang chỉ nhận vi, en'],
  ['a day that does not exist', check('--plan', PLAN, '--as-of', '2025-02-30'), '--as-of cần một ngày có thật'],
  ['a day in another order', check('--plan', PLAN, '--as-of', '01/07/2025'), 'đang ghi "01/07/2025"'],
  ['a list without a file', check('--plan', PLAN, '--list', 'plan-180'), '--list cần dạng <tên>=<tệp>'],
  ['a list that the plan lacks', check('--plan', PLAN, '--list', 'x=y.txt'), 'không dùng danh sách "x"'],
  ['a list file that is not there', check('--plan', PLAN, '--list', 'plan-180=y.txt'), 'Không mở được tệp'],
])('%s ends with 2, says what is wrong and gives an example', async (_, argv, said) => {
  const { code, out, err } = await run(folder.path, argv);
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain(said);
  expect(err).toContain('Ví dụ: thidua ');
  expect(out).toBe('');
});

test('usage errors are told in the language asked for', async () => {
  const { err } = await run(folder.path, ['check', '--lang', 'en']);
  expect(err).toBe('No file or folder was given.\nExample: thidua check de-nghi.xlsx --plan kien-giang-90-2021\n');
});

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows every command', async (argv) => {
  const { code, out } = await run(folder.path, argv);
  expect(code).toBe(0);
  for (const name of ['check', 'plans', 'plan lint', 'unmark', 'demo']) expect(out).toContain(`\n  ${name} `);
});

test.each(['check', 'plans', 'plan lint', 'unmark', 'demo'])('%s --help teaches by examples', async (name) => {
  const vi = await run(folder.path, [...name.split(' '), '--help']);
  const en = await run(folder.path, ['help', ...name.split(' '), '--lang', 'en']);
  expect([vi.code, en.code, vi.err, en.err]).toEqual([0, 0, '', '']);
  expect(vi.out).toContain(`thidua ${name}:`);
  expect(vi.out).toContain('Ví dụ\n');
  expect(en.out).toContain('Examples\n');
  for (const line of `${vi.out}${en.out}`.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('plans lists ids, titles and lists', async () => {
  const { code, out } = await run(folder.path, ['plans']);
  expect(code).toBe(0);
  expect(out).toContain(`${PLAN}\n`);
  expect(out).toContain('90/KH-UBND, 28/4/2021');
  expect(out).toContain('plan-180');
});

test('a shipped plan is sound, and its known fault is told', async () => {
  const { code, out } = await run(folder.path, ['plan', 'lint', PLAN]);
  expect(code).toBe(0);
  expect(out).toContain('0 lỗi');
  expect(out).toContain('knownFaults[0]');
});

test.each([
  ['plan lint', ['plan', 'lint', 'p.json']],
  ['check', ['check', 'a.xlsx', '--plan', 'p.json']],
])('%s of a faulty plan file says where the fault is', async (_, argv) => {
  writeFileSync(path.join(folder.path, 'p.json'), '{ "schema": 1, "id": "x",\n "titel": 1 ');
  const broken = await run(folder.path, argv);
  expect(broken.code).toBe(2);
  expect(broken.err).toContain('dòng 2');
  writeFileSync(path.join(folder.path, 'p.json'), '{ "schema": 1, "id": "x", "titel": 1 }');
  const faulty = await run(folder.path, argv);
  expect(faulty.code).toBe(2);
  expect(faulty.err).toContain('có phải là "title"?');
});
