import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFECTS, RATINGS_WITHOUT_FAULT, type MadeRecord } from '../../assets/samples/batch/defects';
import { COMMUNE_LAYOUTS, type Layout } from '../../assets/samples/batch/layouts';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { areaAddress, cellAddress } from '../../src/sheet/address';
import { PLAN, run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const at = (...parts: string[]): string => path.join(folder.path, ...parts);
const record = (number: number, change: Partial<MadeRecord> = {}): MadeRecord => ({
  name: `Xã Minh Họa ${number}`,
  workplace: null,
  ratings: RATINGS_WITHOUT_FAULT,
  targets: 'Vượt 5%',
  work: 'Cầu dân sinh',
  registered: '25/10/2021',
  dossier: 'Đủ',
  ...change,
});
const [first, second, third] = COMMUNE_LAYOUTS as [Layout, Layout, Layout];
const give = (name: string, layout: Layout, records: readonly MadeRecord[]): void =>
  writeFileSync(at(name), createWorkbook([layout('UBND huyện Minh Họa 1', records)]));
const compare = (...argv: string[]) => run(folder.path, ['compare', 'a.xlsx', 'b.xlsx', '--plan', PLAN, ...argv]);
const lowRating = DEFECTS.find(({ id }) => id === 'low-rating')?.change ?? {};

test('the same list in another layout, order and wording is no change', async () => {
  give('a.xlsx', first, [record(1), record(2)]);
  give('b.xlsx', third, [record(2), record(1)]);
  const { code, out } = await compare();
  expect(out).toContain('Không có gì thay đổi; 2 dòng giống nhau.');
  expect(code).toBe(0);
});

test('records that came, went and changed are told with their cells and verdicts', async () => {
  give('a.xlsx', first, [record(1), record(2), record(3, lowRating)]);
  give('b.xlsx', second, [record(4), record(1, { dossier: 'Thiếu biên bản' }), record(3)]);
  const { code, out } = await compare('--format', 'json');
  expect(code).toBe(1);
  const { added, removed, changed, same } = JSON.parse(out) as Record<string, { subject: string }[]>;
  expect([added, removed, same]).toMatchObject([
    [{ subject: 'Xã Minh Họa 4', verdict: 'eligible', row: 11 }],
    [{ subject: 'Xã Minh Họa 2', verdict: 'eligible' }],
    0,
  ]);
  expect(changed).toMatchObject([
    {
      before: { subject: 'Xã Minh Họa 1', verdict: 'eligible' },
      after: { verdict: 'incomplete' },
      cells: [{ header: 'Hồ sơ kèm theo', before: 'Đủ', after: 'Thiếu biên bản', cellAfter: 'D12' }],
    },
    {
      before: { subject: 'Xã Minh Họa 3', verdict: 'ineligible' },
      after: { verdict: 'eligible' },
      cells: [
        { header: 'Tổ chức đảng xếp loại / Năm 2022', before: 'HTNV', after: 'HTXSNV' },
        { header: 'Tổ chức đảng xếp loại / Năm 2023', before: 'HTXSNV', after: 'HTTNV' },
      ],
    },
  ]);
  const text = (await compare()).out.replace(/\s+/g, ' ');
  expect(text).toContain('Thêm 1 dòng: - Xã Minh Họa 4 (trang Đề nghị, dòng 11): Đủ điều kiện');
  expect(text).toContain('Không đủ điều kiện -> Đủ điều kiện');
  expect(text).toContain('Hồ sơ kèm theo: "Đủ" -> "Thiếu biên bản" (ô D12)');
});

test('two records of one name are held against each other in their order', async () => {
  give('a.xlsx', first, [record(1), record(1, lowRating)]);
  give('b.xlsx', first, [record(1), record(1, lowRating), record(1)]);
  const { added, changed } = JSON.parse((await compare('--format', 'json')).out) as Record<string, unknown[]>;
  expect([added?.length, changed?.length]).toEqual([1, 0]);
});

test('why a verdict is another one is told', async () => {
  give('a.xlsx', first, [record(1), record(3, lowRating)]);
  give('b.xlsx', first, [record(1, { dossier: 'Thiếu biên bản' }), record(3)]);
  const { changed, verdicts } = JSON.parse((await compare('--format', 'json')).out) as Record<string, unknown>;
  expect(changed).toMatchObject([
    { arisen: ['dossier'], settled: [] },
    { arisen: [], settled: ['party-every-year'] },
  ]);
  expect(verdicts).toMatchObject({ before: { eligible: 1, ineligible: 1 }, after: { eligible: 1, incomplete: 1 } });
  const text = (await compare()).out.replace(/\s+/g, ' ');
  expect(text).toContain('Hết vướng: Tổ chức đảng từ mức hoàn thành tốt nhiệm vụ trở lên trong mọi năm');
});

/** A sample with other values in some cells. */
function edited(sample: string, sheet: string, values: Readonly<Record<string, string | number>>): void {
  copyFileSync(path.join(SAMPLES, sample), at('a.xlsx'));
  const { grids } = readXlsx(readFileSync(at('a.xlsx')));
  const sheets = grids.map((grid) => ({
    name: grid.sheet,
    merges: grid.merges.map(areaAddress),
    rows: Array.from(grid.rows, (row, at) =>
      Array.from(row?.values ?? [], (value, column) => {
        const other = grid.sheet === sheet ? values[cellAddress(at, column)] : undefined;
        return { content: other ?? value ?? null };
      }),
    ),
  }));
  writeFileSync(at('b.xlsx'), createWorkbook(sheets));
}

test('scores that changed are told with their criterion, in the sheet of their unit', async () => {
  edited('cham-diem-khoi.xlsx', 'So A', { C11: 59 });
  const { changed, added, removed, same } = JSON.parse((await compare('--format', 'json')).out) as {
    readonly changed: readonly { readonly cells: readonly { readonly cellAfter: string }[] }[];
    readonly [part: string]: unknown;
  };
  expect([added, removed]).toEqual([[], []]);
  expect(changed.filter(({ cells }) => cells.length > 0)).toMatchObject([
    { after: { sheet: 'So A', row: 11 }, cells: [{ before: '60', after: '59', cellAfter: 'C11' }] },
  ]);
  expect(same).toBeGreaterThan(20);
});

test.each([
  [['compare', 'a.xlsx', '--plan', PLAN], 'đúng hai tệp'],
  [['compare', 'a.xlsx', 'b.xlsx'], 'Chưa ghi kế hoạch'],
  [['compare', 'a.xlsx', 'b.xlsx', '--plan', PLAN, '--format', 'jsonl'], '--format chỉ nhận text, json'],
  [['compare', 'a.xlsx', 'khong-co.xlsx', '--plan', PLAN], 'khong-co.xlsx: Không mở được tệp'],
])('%j ends with 2', async (argv, told) => {
  copyFileSync(path.join(SAMPLES, 'du-dieu-kien.xlsx'), at('a.xlsx'));
  const { code, err } = await run(folder.path, argv);
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain(told);
});
