import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasMarks } from '../../src/files/annotate/index';
import { readWorkbook } from '../../src/files/read-workbook';
import { ZipPackage } from '../../src/files/zip/zip-package';
import { RESULTS_SHEET } from '../../src/marks/marks';
import { SUMMARY_FILE } from '../../src/cli/output/summary-workbook';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const give = (sample: string, ...to: string[]): void => {
  mkdirSync(path.dirname(at(...to)), { recursive: true });
  copyFileSync(path.join(SAMPLES, sample), at(...to));
};
const check = (...argv: string[]) => run(folder.path, ['check', ...argv, '--plan', PLAN]);

const gridsOf = async (file: string) => {
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.grids;
};

test('--out writes a marked copy and leaves the input as it was', async () => {
  give('de-nghi-tap-the.xlsx', 'a.xlsx');
  const before = readFileSync(at('a.xlsx'));
  const { code, err } = await check('a.xlsx', '--out', 'ket qua');
  expect(code).toBe(1);
  expect(err).toContain(at('ket qua', 'a.xlsx'));
  expect(readFileSync(at('a.xlsx')).equals(before)).toBe(true);
  expect(hasMarks(readFileSync(at('ket qua', 'a.xlsx')))).toBe(true);
  const sheets = (await gridsOf(at('ket qua', 'a.xlsx'))).map(({ sheet }) => sheet);
  expect(sheets).toContain(RESULTS_SHEET);
});

test('copies keep the folders of their inputs', async () => {
  give('du-dieu-kien.xlsx', 'in', 'x', 'a.xlsx');
  give('du-dieu-kien.xlsx', 'in', 'y', 'a.xlsx');
  await check('in', '--out', 'out');
  expect([existsSync(at('out', 'x', 'a.xlsx')), existsSync(at('out', 'y', 'a.xlsx'))]).toEqual([true, true]);
});

test('running again takes the place of our own copy and checks no copy of ours', async () => {
  give('du-dieu-kien.xlsx', 'in', 'a.xlsx');
  await check('in', '--out', 'in/ket-qua');
  const first = readFileSync(at('in', 'ket-qua', 'a.xlsx'));
  const { out } = await check('in', '--out', 'in/ket-qua');
  expect(out).toContain('TỔNG CỘNG: 1 tệp');
  expect(readdirSync(at('in', 'ket-qua'))).toEqual(['a.xlsx', 'tong-hop-tham-dinh.xlsx']);
  expect(readFileSync(at('in', 'ket-qua', 'a.xlsx')).equals(first)).toBe(true);
});

test('a file that is not ours is never overwritten', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  mkdirSync(at('out'));
  writeFileSync(at('out', 'a.xlsx'), 'something else');
  const { err } = await check('a.xlsx', '--out', 'out');
  expect(readFileSync(at('out', 'a.xlsx'), 'utf8')).toBe('something else');
  expect(err).toContain(at('out', 'a (2).xlsx'));
  expect(hasMarks(readFileSync(at('out', 'a (2).xlsx')))).toBe(true);
});

test('an output folder that would overwrite an input is refused before anything is done', async () => {
  give('du-dieu-kien.xlsx', 'in', 'a.xlsx');
  const before = readFileSync(at('in', 'a.xlsx'));
  const { code, err, out } = await check('in', '--out', 'in');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('sẽ ghi đè lên tệp gốc "in/a.xlsx"');
  expect(readFileSync(at('in', 'a.xlsx')).equals(before)).toBe(true);
});

test('an input is not overwritten by way of a link either, even when it is a copy of ours', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  await check('a.xlsx', '--out', 'in');
  symlinkSync(at('in'), at('link'));
  const before = readFileSync(at('in', 'a.xlsx'));
  const { code } = await check('in/a.xlsx', '--out', 'link');
  expect(code).toBe(2);
  expect(readFileSync(at('in', 'a.xlsx')).equals(before)).toBe(true);
});

test('a file in the place of the output folder is told', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  writeFileSync(at('out'), 'a file');
  const { code, err } = await check('a.xlsx', '--out', 'out');
  expect(code).toBe(2);
  expect(err).toContain('Không ghi được vào');
});

test('a csv is checked, and it is said that it cannot be marked', async () => {
  writeFileSync(
    at('a.csv'),
    'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG,,\nSTT,Tên đơn vị,Xếp loại tổ chức đảng năm 2020\n1,Sở Minh họa A,HTTNV\n',
  );
  const { err, out } = await check('a.csv', '--out', 'out');
  expect(out).toContain('1 dòng');
  expect(err).toContain('chỉ đánh dấu được tệp .xlsx và .xlsm');
});

test('unmark gives back what was there, and overwrites nothing', async () => {
  give('tap-the-va-ca-nhan.xlsx', 'a.xlsx');
  await check('a.xlsx', '--out', 'out');
  const marked = readFileSync(at('out', 'a.xlsx'));
  const { code, out } = await run(folder.path, ['unmark', 'out/a.xlsx']);
  const cleaned = at('out', 'a (đã xoá đánh dấu).xlsx');
  expect(code).toBe(0);
  expect(out).toContain(cleaned);
  expect(readFileSync(at('out', 'a.xlsx')).equals(marked)).toBe(true);
  expect(await gridsOf(cleaned)).toEqual(await gridsOf(at('a.xlsx')));
});

test('unmark says where it could not write', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  await check('a.xlsx', '--out', 'out');
  writeFileSync(at('taken'), 'a file');
  const { code, err } = await run(folder.path, ['unmark', 'out/a.xlsx', '--out', 'taken']);
  expect(code).toBe(2);
  expect(err).toContain(`Không ghi được vào "${at('taken')}"`);
});

test('a file of the user that is called like one that is being written stays', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  mkdirSync(at('out'));
  writeFileSync(at('out', 'a.xlsx.part'), 'mine');
  await check('a.xlsx', '--out', 'out');
  expect(readFileSync(at('out', 'a.xlsx.part'), 'utf8')).toBe('mine');
  expect(readdirSync(at('out'))).toEqual(['a.xlsx', 'a.xlsx.part', 'tong-hop-tham-dinh.xlsx']);
});

test('unmark of a folder goes on after a bad file, and says which had no marks', async () => {
  give('du-dieu-kien.xlsx', 'in', 'b.xlsx');
  writeFileSync(at('in', 'a.xlsx'), 'PK\u0003\u0004');
  const { code, out, err } = await run(folder.path, ['unmark', 'in', '--out', 'clean']);
  expect(code).toBe(2);
  expect(err).toContain('in/a.xlsx: ');
  expect(out).toContain('in/b.xlsx: không có dấu nào để xoá.');
  expect(existsSync(at('clean'))).toBe(false);
});

test('the demo prints a result, writes a copy and says where in both languages', async () => {
  const { code, out, err } = await run(folder.path, ['demo']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('KHÔNG ĐỦ ĐIỀU KIỆN');
  expect(out).toContain('Mở bản đánh dấu bằng Excel');
  expect(out).toContain('Open the marked copy in Excel');
  expect(out).toContain(at('out', 'de-nghi-tap-the.xlsx'));
  expect(hasMarks(readFileSync(at('out', 'de-nghi-tap-the.xlsx')))).toBe(true);
});

test('--out writes a summary of all files, by the folder that each came in', async () => {
  give('de-nghi-tap-the.xlsx', 'in', 'Khối 1', 'a.xlsx');
  give('du-dieu-kien.xlsx', 'in', 'Khối 2', 'b.xlsx');
  writeFileSync(at('in', 'Khối 2', 'hong.xlsx'), 'PK not a workbook');
  const { code, err } = await check('in', '--out', 'out');
  expect(code).toBe(2);
  expect(err).toContain(at('out', SUMMARY_FILE));
  const [overview] = await gridsOf(at('out', SUMMARY_FILE));
  const texts = overview?.rows.flatMap((row) => row?.values.filter((value) => typeof value === 'string') ?? []);
  expect(texts).toEqual(
    expect.arrayContaining(['Khối 1', 'Khối 2', 'Khối 1/a.xlsx', 'Khối 2/b.xlsx', 'Khối 2/hong.xlsx']),
  );
});

test('a summary that somebody changed stays beside the new one', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  mkdirSync(at('out'));
  writeFileSync(at('out', SUMMARY_FILE), 'mine');
  const { err } = await check('a.xlsx', '--out', 'out');
  expect(readFileSync(at('out', SUMMARY_FILE), 'utf8')).toBe('mine');
  expect(err).toContain('tong-hop-tham-dinh (2).xlsx');
});

test('a note in the summary that took another name is carried over as well', async () => {
  give('du-dieu-kien.xlsx', 'a.xlsx');
  mkdirSync(at('out'));
  writeFileSync(at('out', SUMMARY_FILE), 'mine');
  await check('a.xlsx', '--out', 'out');
  const second = at('out', 'tong-hop-tham-dinh (2).xlsx');
  const zip = ZipPackage.open(readFileSync(second));
  const note = '<row r="90"><c r="B90" t="inlineStr"><is><t>Đã gọi điện</t></is></c></row></sheetData>';
  const part = 'xl/worksheets/sheet1.xml';
  zip.set(part, zip.text(part).replace('</sheetData>', note));
  writeFileSync(second, zip.save());
  await check('a.xlsx', '--out', 'out');
  const [overview] = await gridsOf(second);
  expect(overview?.rows.flatMap((row) => row?.values ?? [])).toContain('Đã gọi điện');
  expect(readdirSync(at('out')).filter((name) => name.startsWith('tong-hop'))).toHaveLength(2);
});
