import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { planById, vocabularyOf } from '../../src/plan/index';
import { readTables } from '../../src/sheet/index';
import { lintPackage } from '../files/package-lint';
import { PLAN, run, useFolder } from './fake-io';

const folder = useFolder();

test('an empty sheet is written under the name asked for, and never over another file', async () => {
  const argv = ['template', PLAN, 'nomination', '--for', 'enterprise', '--out', 'mau.xlsx'];
  const first = await run(folder.path, argv);
  const second = await run(folder.path, argv);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(first.out.replace(/\s/g, '')).toContain('mau.xlsx');
  const files = ['mau.xlsx', 'mau (2).xlsx'].map((name) => readFileSync(path.join(folder.path, name)));
  expect(files[1]).toEqual(files[0]);
  expect(lintPackage(files[0] ?? new Uint8Array())).toEqual([]);
});

test('for one kind of unit it has the columns that are asked of it and no others', async () => {
  await run(folder.path, ['template', PLAN, 'nomination', '--for', 'person']);
  const bytes = readFileSync(path.join(folder.path, `${PLAN}-nomination-person.xlsx`));
  const plan = planById(PLAN);
  const [table] = plan ? readTables(readXlsx(bytes), vocabularyOf(plan)).tables : [];
  const fields = new Set(table?.columns.map(({ match }) => (match.kind === 'field' ? match.field : '')));
  expect([...fields]).toEqual(
    expect.arrayContaining(['ordinal', 'person', 'position', 'workplace', 'rating', 'award']),
  );
  expect(fields.has('party') || fields.has('tax-debt') || fields.has('')).toBe(false);
});

test.each([
  ['no kind of sheet', ['template', PLAN], 'Hãy ghi một kế hoạch và một loại bảng'],
  ['a kind of sheet that the plan lacks', ['template', PLAN, 'projects'], 'registration, tracking, nomination'],
  [
    'a unit of which nothing is asked',
    ['template', 'tra-vinh-128-2024', 'projects', '--for', 'person'],
    'không yêu cầu gì',
  ],
  ['an unknown plan', ['template', 'ca-mau', 'nomination'], 'Không có kế hoạch "ca-mau"'],
])('%s ends with 2 and says what there is', async (_, argv, said) => {
  const { code, out, err } = await run(folder.path, argv);
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/\s+/g, ' ')).toContain(said);
});

test('the page of a plan is printed', async () => {
  const { code, out } = await run(folder.path, ['plans', '--show', PLAN]);
  expect(code).toBe(0);
  expect(out).toContain('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG (nomination): 23 tiêu chuẩn');
  expect(out.replace(/\s+/g, ' ')).toContain('Đối với trường học: Mục III.2.1.3, gạch 1');
  expect(out).toContain('ĐỂ NGƯỜI XÉT');
  expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
  expect((await run(folder.path, ['plans', '--show', 'ca-mau'])).code).toBe(2);
});
