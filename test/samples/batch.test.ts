import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBatch } from '../../assets/samples/batch/generate';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { planById } from '../../src/plan/index';
import { reportDocumentSchema } from '../../src/report/index';
import type { Grid } from '../../src/sheet/grid';
import { PLAN, run, useFolder } from '../cli/fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const batch = makeBatch({ files: 12 });
const { files: expectedFiles, across: expectedAcross } = batch.expected;
const sumOf = (verdict: keyof (typeof expectedFiles)[number]['counts']): number =>
  expectedFiles.reduce((sum, { counts }) => sum + counts[verdict], 0);

function writeAll(): void {
  for (const { path: file, bytes } of batch.files) {
    mkdirSync(path.dirname(at('ho-so', file)), { recursive: true });
    writeFileSync(at('ho-so', file), bytes);
  }
  writeFileSync(at('don-vi.txt'), batch.units);
}

const linesOf = (grid: Grid | undefined): readonly (readonly unknown[])[] =>
  (grid?.rows ?? []).flatMap((row) => (row && typeof row.values[0] === 'number' ? [row.values] : []));

test('the batch has defects of every outcome', () => {
  expect(batch.files).toHaveLength(12);
  for (const verdict of ['eligible', 'ineligible', 'incomplete', 'needs-review'] as const)
    expect(sumOf(verdict)).toBeGreaterThan(0);
  expect(batch.files.map(({ path: file }) => path.extname(file))).toEqual(expect.arrayContaining(['.xls', '.ods']));
});

test('every count of the check and of its summary is that of the known defects', async () => {
  writeAll();
  const argv = ['check', 'ho-so', '--plan', PLAN, '--units', 'don-vi.txt', '--out', 'ra', '--format', 'json'];
  const { out, code } = await run(folder.path, argv);
  expect(code).toBe(1);
  const document = reportDocumentSchema.parse(JSON.parse(out));
  const across = document.across.map(({ criterion, places }) => ({
    criterion,
    files: [...new Set(places.map(({ file }) => file))].sort(),
  }));
  expect(across).toEqual(expectedAcross.map(({ criterion, files }) => ({ criterion, files: [...files].sort() })));

  const grids = new Map(
    readXlsx(readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx'))).grids.map((grid) => [grid.sheet, grid]),
  );
  const overview = linesOf(grids.get('Tổng hợp kết quả'));
  const inOrder = [...expectedFiles].sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(overview.map(([, unit, file, records, ...figures]) => [unit, file, records, ...figures.slice(0, 5)])).toEqual(
    inOrder.map(({ path: file, unit, counts }) => {
      const { eligible, ineligible, incomplete, 'needs-review': review } = counts;
      return [unit, file, eligible + ineligible + incomplete + review, eligible, ineligible, incomplete, review, 0];
    }),
  );
  expect(linesOf(grids.get('Đủ điều kiện'))).toHaveLength(sumOf('eligible'));
  expect(linesOf(grids.get('Không đủ điều kiện'))).toHaveLength(sumOf('ineligible'));
  expect(linesOf(grids.get('Cần bổ sung'))).toHaveLength(sumOf('incomplete'));
  expect(linesOf(grids.get('Cần xem xét'))).toHaveLength(sumOf('needs-review'));
  expect(linesOf(grids.get('Đối chiếu giữa các tệp'))).toHaveLength(expectedAcross.length);
  expect(linesOf(grids.get('Nguồn dữ liệu'))).toHaveLength(batch.files.length);

  const titles = new Map(planById(PLAN)?.criteria.map(({ id, title }) => [title.vi, id]));
  const criteria = Object.fromEntries(
    linesOf(grids.get('Theo tiêu chí')).map((cells) => [titles.get(String(cells[1])), cells[6]]),
  );
  const known: Record<string, number> = {};
  for (const { criteria: counts } of expectedFiles)
    for (const [id, count] of Object.entries(counts)) known[id] = (known[id] ?? 0) + count;
  expect(criteria).toEqual(known);
});

test('a summary made twice is the same', async () => {
  writeAll();
  const argv = ['check', 'ho-so', '--plan', PLAN, '--out', 'ra'];
  await run(folder.path, argv);
  const first = readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx'));
  await run(folder.path, argv);
  expect(Buffer.compare(first, readFileSync(at('ra', 'tong-hop-tham-dinh.xlsx')))).toBe(0);
});
