import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFile } from '../../src/cli/check-file';
import { collectFiles } from '../../src/cli/input/collect-files';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { reportDocumentSchema } from '../../src/report/index';
import { HOSTILE } from '../files/hostile-inputs';
import { PLAN as PLAN_DATA } from '../check/check-of';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const hostile = HOSTILE.filter(([, expected]) => expected !== 'ok');

/** A sheet of 10,000 columns: headers of one letter, one row. */
const wide = (): Uint8Array => {
  const cells = (content: string) => Array.from({ length: 10_000 }, () => ({ content }));
  return createWorkbook([{ name: 'Rộng', rows: [cells('a'), cells('b')] }]);
};

test('a folder with everything wrong in it ends in a summary that names each, with the rest done', async () => {
  mkdirSync(at('ho-so', 'a'), { recursive: true });
  mkdirSync(at('ho-so', 'b'));
  hostile.forEach(([, , make], index) =>
    writeFileSync(at('ho-so', `xau ${String(index).padStart(2, '0')}.xlsx`), make()),
  );
  writeFileSync(at('ho-so', 'rong.xlsx'), wide());
  writeFileSync(at('ho-so', 'trong.xlsx'), createWorkbook([{ name: 'Sheet1', rows: [] }]));
  writeFileSync(at('ho-so', '~$dang mo.xlsx'), 'lock');
  for (const to of ['a', 'b']) copyFileSync(path.join(SAMPLES, 'du-dieu-kien.xlsx'), at('ho-so', to, 'cung ten.xlsx'));
  const argv = ['check', 'ho-so', '--plan', PLAN, '--out', 'ra', '--format', 'json'];
  const { code, out } = await run(folder.path, argv);
  expect(code).toBe(2);
  const { files, across } = reportDocumentSchema.parse(JSON.parse(out));
  const problems = new Map(files.map(({ file, problem }) => [path.basename(file), problem?.code ?? null]));
  hostile.forEach(([name, expected], index) =>
    expect([name, problems.get(`xau ${String(index).padStart(2, '0')}.xlsx`)]).toEqual([name, expected]),
  );
  expect(problems.get('rong.xlsx')).not.toBeNull();
  expect(problems.get('trong.xlsx')).not.toBeNull();
  expect(problems.get('cung ten.xlsx')).toBeNull();
  expect(problems.has('~$dang mo.xlsx')).toBe(false);
  expect(across.some(({ places }) => places.map(({ file }) => file).join() === 'a/cung ten.xlsx,b/cung ten.xlsx')).toBe(
    true,
  );
  const [overview] = readXlsx(readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx'))).grids;
  const lines = (overview?.rows ?? []).filter((row) => typeof row?.values[0] === 'number');
  expect(lines).toHaveLength(files.length);
  for (const row of lines) {
    const isGood = String(row?.values[2]).endsWith('cung ten.xlsx');
    expect([row?.values[2], Number(row?.values[3]) > 0]).toEqual([row?.values[2], isGood]);
    if (!isGood) expect(String(row?.values[9])).toMatch(/\S/);
  }
});

test('a file that the system does not let be read is named', async () => {
  // What cannot be read as a file whoever asks: the superuser may read any file.
  mkdirSync(at('khong-doc-duoc.xlsx'));
  const input = { path: at('khong-doc-duoc.xlsx'), shown: 'a.xlsx', below: 'a.xlsx' };
  const { checked } = await checkFile(input, PLAN_DATA, { asOf: '2025-07-01' });
  expect(checked.problem?.code).toBe('cannot-open');
});

test('what has the name of a workbook and is no file is named, and nothing waits for it', async () => {
  mkdirSync(at('ho-so'));
  symlinkSync(at('da-xoa.xlsx'), at('ho-so', 'lien-ket.xlsx'));
  execFileSync('mkfifo', [at('ho-so', 'ong.xlsx')]);
  copyFileSync(path.join(SAMPLES, 'du-dieu-kien.xlsx'), at('ho-so', 'tot.xlsx'));
  const argv = ['check', 'ho-so', '--plan', PLAN, '--format', 'json'];
  const { code, out } = await run(folder.path, argv);
  expect(code).toBe(2);
  const { files } = reportDocumentSchema.parse(JSON.parse(out));
  expect(files.map(({ file, problem }) => [file, problem?.code ?? null])).toEqual([
    ['ho-so/lien-ket.xlsx', 'cannot-open'],
    ['ho-so/ong.xlsx', 'cannot-open'],
    ['ho-so/tot.xlsx', null],
  ]);
});

test('a folder that may not be opened is named, whose files would else be missing unseen', async () => {
  mkdirSync(at('ho-so', 'khoi 1'), { recursive: true });
  copyFileSync(path.join(SAMPLES, 'du-dieu-kien.xlsx'), at('ho-so', 'tot.xlsx'));
  chmodSync(folder.path, 0o755);
  chmodSync(at('ho-so', 'khoi 1'), 0);
  // The superuser may open any folder; somebody else asks.
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(65534);
  const inputs = await collectFiles(['ho-so', 'ho-so/khoi 1'], folder.path, null).finally(() => {
    if (isSuperuser) process.seteuid?.(0);
    chmodSync(at('ho-so', 'khoi 1'), 0o755);
  });
  expect(inputs.map((input) => (input.ok ? input.file.shown : [input.shown, input.problem.message.id]))).toEqual([
    ['ho-so/khoi 1', 'cli/folder-closed'],
    'ho-so/tot.xlsx',
    ['ho-so/khoi 1', 'cli/folder-closed'],
  ]);
});
