import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { batchTasks } from '../../src/cli/batch/tasks';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readFileSync } from 'node:fs';
import { fileLineSchema, reportDocumentSchema } from '../../src/report/index';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const give = (sample: string, ...to: string[]): void => {
  mkdirSync(path.dirname(at(...to)), { recursive: true });
  copyFileSync(path.join(SAMPLES, sample), at(...to));
};
const check = (...argv: string[]) => run(folder.path, ['check', ...argv, '--plan', PLAN]);

test('jsonl is one line a file, in the order of their paths', async () => {
  give('de-nghi-tap-the.xlsx', 'ho-so', 'Khối 1', 'b.xlsx');
  give('du-dieu-kien.xlsx', 'ho-so', 'Khối 2', 'a.xlsx');
  writeFileSync(at('ho-so', 'hong.xlsx'), 'PK\u0003\u0004');
  const { code, out } = await check('ho-so', '--format', 'jsonl');
  expect(code).toBe(2);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => fileLineSchema.parse(JSON.parse(line)));
  expect(lines.map(({ file, bloc, problem }) => [file, bloc, problem?.code ?? null])).toEqual([
    ['ho-so/Khối 1/b.xlsx', 'Khối 1', null],
    ['ho-so/Khối 2/a.xlsx', 'Khối 2', null],
    ['ho-so/hong.xlsx', '', expect.any(String)],
  ]);
  for (const { counts, tables } of lines) {
    const verdicts = tables.flatMap(({ rows }) => rows.map(({ verdict }) => verdict));
    expect(counts.eligible).toBe(verdicts.filter((verdict) => verdict === 'eligible').length);
    expect(counts.ineligible).toBe(verdicts.filter((verdict) => verdict === 'ineligible').length);
  }
});

test('json tells what shows only across files, written as one document', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  give('de-nghi-tap-the.xlsx', 'b.xlsx');
  const { out } = await check('a.xlsx', 'b.xlsx', '--format', 'json');
  const document = reportDocumentSchema.parse(JSON.parse(out));
  expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  expect(document.across).toMatchObject([
    { criterion: 'file-twice', places: [{ file: 'a.xlsx', sheet: null, row: null }, { file: 'b.xlsx' }] },
  ]);
});

test('text ends with what shows across files; units of the list that sent nothing are named', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  writeFileSync(at('don-vi.txt'), '1. Sở Minh họa B\n2. Sở Y tế tỉnh Kiên Giang\n');
  const { out } = await check('a.xlsx', '--units', 'don-vi.txt');
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('ĐỐI CHIẾU GIỮA CÁC TỆP Đơn vị chưa gửi - Sở Y tế tỉnh Kiên Giang chưa gửi tệp nào');
  expect(text).not.toContain('Sở Minh họa B chưa gửi');
});

test('the list of units as an office list names who sent nothing over several files, and not for one file alone', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  give('de-nghi-ca-nhan.xlsx', 'b.xlsx');
  writeFileSync(at('don-vi.txt'), 'Sở Minh họa B\nSở Y tế tỉnh Kiên Giang\n');
  const silent = async (...files: string[]): Promise<string[]> => {
    const { out } = await check(...files, '--list', 'units=don-vi.txt', '--format', 'json');
    const { across } = reportDocumentSchema.parse(JSON.parse(out));
    return across.flatMap(({ criterion, unit }) => (criterion === 'nothing-sent' ? [unit] : []));
  };
  expect(await silent('a.xlsx', 'b.xlsx')).toEqual(['Sở Y tế tỉnh Kiên Giang']);
  expect(await silent('a.xlsx')).toEqual([]);
});

test.each([
  [['--units', 'khong-co.xlsx'], 'Danh sách đơn vị'],
  [['--units', 'trong.txt'], 'không thấy tên nào'],
  [['--jobs', '0'], '--jobs'],
  [['--format', 'xml'], 'jsonl'],
])('%j is a usage error', async (argv, told) => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  writeFileSync(at('trong.txt'), '   \n');
  const { code, err } = await check('a.xlsx', ...argv);
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain(told);
});

test('files of one name from two folders are told apart, and so are their marked copies', async () => {
  give('de-nghi-tap-the.xlsx', 'x', 'ds.xlsx');
  give('de-nghi-ca-nhan.xlsx', 'y', 'ds.xlsx');
  const { err } = await check('x/ds.xlsx', 'y/ds.xlsx', '--out', 'ra');
  expect(err).toContain(`${path.sep}ds.xlsx\n`);
  expect(err).toContain(`${path.sep}ds (2).xlsx\n`);
  const summary = readXlsx(readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx')));
  const files = summary.grids[0]?.rows.flatMap((row) => (typeof row?.values[0] === 'number' ? [row.values[2]] : []));
  expect(files).toEqual(['x/ds.xlsx', 'y/ds.xlsx']);
});

test('names of copies do not clash where names differ by case alone', () => {
  const input = (below: string, shown: string) => ({ ok: true, file: { path: `/${shown}`, shown, below } }) as const;
  const tasks = batchTasks([input('A.xlsx', 'x/A.xlsx'), input('a.xlsx', 'y/a.xlsx'), input('a.xlsx', 'z/a.xlsx')]);
  expect(tasks.map(({ name, copyTo }) => [name, copyTo])).toEqual([
    ['A.xlsx', 'A.xlsx'],
    ['y/a.xlsx', 'a (2).xlsx'],
    ['z/a.xlsx', 'a (3).xlsx'],
  ]);
});

test('papers of a tracking table stand in the summary with their deadlines as of the day that was asked', async () => {
  give('theo-doi-phong-trao.xlsx', 'a.xlsx');
  const stateOn = async (day: string): Promise<unknown[]> => {
    await check('a.xlsx', '--out', 'ra', '--as-of', day);
    const { grids } = readXlsx(readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx')));
    const papers = grids.find(({ sheet }) => sheet === 'Hồ sơ, báo cáo');
    const missing = (papers?.rows ?? []).flatMap((row) => (typeof row?.values[0] === 'number' ? row.values : []));
    return missing.filter((value) => typeof value === 'string' && value.startsWith('Chưa có'));
  };
  const [before, after] = [await stateOn('2021-01-01'), await stateOn('2026-01-01')];
  expect(before.length).toBeGreaterThan(0);
  expect(after).toHaveLength(before.length);
  expect(before).not.toContain('Chưa có, quá hạn');
});
