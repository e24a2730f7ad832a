import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { reportDocumentSchema, type ReportDocument } from '../../src/report/index';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const give = (sample: string, ...to: string[]): void => {
  mkdirSync(path.dirname(at(...to)), { recursive: true });
  copyFileSync(path.join(SAMPLES, sample), at(...to));
};
const documentOf = (out: string): ReportDocument => reportDocumentSchema.parse(JSON.parse(out));
const check = (...argv: string[]) => run(folder.path, ['check', ...argv, '--plan', PLAN]);

test('a file in which nothing blocks ends with 0', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  const { code, out, err } = await check('a.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Tất cả các dòng đều đủ điều kiện.');
});

test('a refused row ends with 1 and is told with reason, cell, clause and remedy', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  const { code, out } = await check('a.xlsx');
  expect(code).toBe(1);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('Dòng 13. Sở Minh họa B (sở, ban, ngành, đoàn thể cấp tỉnh): KHÔNG ĐỦ ĐIỀU KIỆN 1. Năm 2022');
  expect(text).toMatch(/ô E13.*Mục III\.2\.1\.1, gạch 1\. Cần làm: /);
  expect(text).toContain('Tên bảng: DANH SÁCH TẬP THỂ ĐỀ NGHỊ');
  expect(text).toContain('TỔNG CỘNG: 1 tệp, 20 dòng.');
});

test('text is no wider than 100 characters, has no colour codes, and speaks English when asked', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  for (const language of ['vi', 'en']) {
    const { out } = await check('a.xlsx', '--lang', language);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out.includes('\u001b')).toBe(false);
    expect(out.includes('Row 13.')).toBe(language === 'en');
  }
});

test('json is one document and nothing else, with the sum of each file', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  writeFileSync(at('b.xlsx'), 'PK\u0003\u0004 not a workbook');
  const { code, out } = await check('a.xlsx', 'b.xlsx', 'c.xlsx', '--format', 'json');
  expect(code).toBe(2);
  const { files, plan, asOf } = documentOf(out);
  expect([plan, asOf]).toEqual([PLAN, '2025-07-01']);
  expect(files.map(({ file, problem }) => [file, problem === null])).toEqual([
    ['a.xlsx', true],
    ['b.xlsx', false],
    ['c.xlsx', false],
  ]);
  const sum = createHash('sha256')
    .update(readFileSync(at('a.xlsx')))
    .digest('hex');
  expect(files.map(({ sha256 }) => sha256)).toEqual([sum, expect.stringMatching(/^[0-9a-f]{64}$/), null]);
  expect(files[2]?.problem?.code).toBe('not-found');
  expect(files[0]?.tables[0]?.rows.find(({ row }) => row === 13)).toMatchObject({
    verdict: 'ineligible',
    unitKind: 'department',
    findings: [{ criterion: 'party-every-year', outcome: 'fail', cells: ['E13'], clause: 'III.2.1.1, gạch 1' }],
  });
});

test('the same input gives the same bytes', async () => {
  give('tap-the-va-ca-nhan.xlsx', 'a.xlsx');
  const argv = ['a.xlsx', '--format', 'json'];
  expect((await check(...argv)).out).toBe((await check(...argv)).out);
});

test('a bad file does not stop the others', async () => {
  writeFileSync(at('a.xlsx'), '');
  give('du-dieu-kien.xlsx', 'b.xlsx');
  const { code, out } = await check('a.xlsx', 'b.xlsx');
  expect(code).toBe(2);
  expect(out).toContain('KHÔNG KIỂM TRA ĐƯỢC. Tệp rỗng');
  expect(out).toContain('Tất cả các dòng đều đủ điều kiện.');
  expect(out).toContain('Tệp không kiểm tra được: 1.');
});

test('a file without any table is a problem, not a clean result', async () => {
  writeFileSync(at('a.csv'), 'một;hai\nba;bốn\n');
  const { code, out } = await check('a.csv', '--format', 'json');
  expect(code).toBe(2);
  const [file] = documentOf(out).files;
  expect(file?.problem).not.toBeNull();
  expect(file?.notices).toEqual([]);
});

test('folders are searched with all their folders, in a fixed order, without lock files', async () => {
  give('du-dieu-kien.xlsx', 'ho so', 'b', 'z.xlsx');
  give('du-dieu-kien.xlsx', 'ho so', 'a.xlsx');
  writeFileSync(at('ho so', '~$a.xlsx'), 'lock');
  writeFileSync(at('ho so', 'thu.docx'), 'letter');
  const { code, out } = await check('ho so/', '--format', 'json');
  expect(code).toBe(0);
  expect(documentOf(out).files.map(({ file }) => file)).toEqual(['ho so/a.xlsx', 'ho so/b/z.xlsx']);
});

test('a file that is named twice is checked once, an empty folder is a problem', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  mkdirSync(at('empty'));
  const { code, out } = await check('a.xlsx', './a.xlsx', 'empty', '--format', 'json');
  expect(code).toBe(2);
  expect(documentOf(out).files.map(({ file, problem }) => [file, problem?.code])).toEqual([
    ['a.xlsx', undefined],
    ['empty', 'empty-folder'],
  ]);
});

test('--as-of decides which deadlines are over', async () => {
  give('theo-doi-phong-trao.xlsx', 'a.xlsx');
  const on = async (day: string) => documentOf((await check('a.xlsx', '--as-of', day, '--format', 'json')).out).asOf;
  expect([await on('2021-01-01'), await on('2026-01-01')]).toEqual(['2021-01-01', '2026-01-01']);
});

test.each([
  ['txt', '1. Sở Minh họa A\n- Đơn vị khác\n'],
  ['csv', 'STT,Tên đơn vị\n1,Sở Minh họa A\n2,Đơn vị khác\n'],
])('an office’s list (%s) refuses the units in it', async (ending, text) => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  const plain = documentOf((await check('a.xlsx', '--format', 'json')).out);
  const [first] = plain.files[0]?.tables[0]?.rows ?? [];
  writeFileSync(at(`list.${ending}`), text.replace('Sở Minh họa A', first?.subject ?? ''));
  const { code, out } = await check('a.xlsx', '--list', `plan-180=list.${ending}`, '--format', 'json');
  expect(code).toBe(1);
  const rows = documentOf(out).files[0]?.tables[0]?.rows ?? [];
  expect(rows.map(({ verdict }) => verdict)).toEqual(['ineligible', ...rows.slice(1).map(() => 'eligible')]);
  expect(rows[0]?.findings.find(({ outcome }) => outcome === 'fail')).toMatchObject({
    criterion: 'not-in-plan-180',
    message: expect.stringContaining(`list.${ending}`),
  });
});

test('a list that gives no names stops the check', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  writeFileSync(at('list.txt'), '\n \n');
  const { code, err } = await check('a.xlsx', '--list', 'plan-180=list.txt');
  expect(code).toBe(2);
  expect(err).toContain('plan-180');
});

test('progress is shown only to someone who watches, and is cleared', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  give('du-dieu-kien.xlsx', 'b.xlsx');
  const argv = ['check', 'a.xlsx', 'b.xlsx', '--plan', PLAN];
  expect((await run(folder.path, argv)).err).toBe('');
  const { err } = await run(folder.path, argv, true);
  expect(err).toContain('\r[2/2] b.xlsx');
  expect(err.endsWith('\r')).toBe(true);
});

test('checking writes nothing', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  const before = readFileSync(at('a.xlsx'));
  await check('a.xlsx');
  expect(readdirSync(folder.path)).toEqual(['a.xlsx']);
  expect(readFileSync(at('a.xlsx')).equals(before)).toBe(true);
});
