import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelHost } from '../../src/excel';
import { readWorkbook } from '../../src/files/read-workbook';
import type { Grid, GridRow } from '../../src/sheet/grid';
import { loadWorkbook } from '../../src/workbench/load/load-workbook';
import { workbookOf } from '../../src/workbench/host/model/build';
import { persons } from './excel-workbooks';
import { useHost } from './office';

const noWait = () => Promise.resolve();

test('everything that reading depends on comes along', async () => {
  const workbook = workbookOf({
    name: 'so-lieu.xlsx',
    active: 'Một',
    sheets: [
      {
        name: 'Một',
        rows: [
          [],
          [undefined, 'Chữ', 12.5, true, { error: '#N/A' }, { formula: '=C2*2', value: 25 }],
          [undefined, { value: 45_292, look: { numberFormat: 'dd/mm/yyyy' } }, '=không phải công thức'],
        ],
        merges: ['B1:C1'],
        hiddenRows: [2],
        hiddenColumns: [3],
        protection: true,
      },
      { name: 'Ẩn', rows: [['x']], visibility: 'Hidden' },
      { name: 'Rất ẩn', rows: [], visibility: 'VeryHidden' },
    ],
  });
  useHost(workbook);
  const { name, sheets, activeSheet, hasMarks } = await excelHost(noWait).snapshot();
  const [first, second, third] = sheets.map(({ grid }) => grid);
  expect([name, hasMarks, sheets[0]?.id === activeSheet]).toEqual(['so-lieu.xlsx', false, true]);
  expect(first?.rows[1]?.values).toEqual([undefined, 'Chữ', 12.5, true, { error: '#N/A' }, 25]);
  expect(first?.rows[1]?.formulas?.[5]).toBe('C2*2');
  expect(first?.rows[2]?.values).toEqual([undefined, 45_292, '=không phải công thức']);
  expect(first?.rows[2]?.formulas).toBeUndefined();
  expect(first?.styles[first.rows[2]?.styles?.[1] ?? 0]).toEqual({ format: 'dd/mm/yyyy', font: 'Calibri' });
  expect(first).toMatchObject({
    sheet: 'Một',
    visibility: 'visible',
    isProtected: true,
    merges: [],
    hiddenRows: [2],
    hiddenColumns: [3],
    date1904: false,
    ownMarks: [],
  });
  expect([second?.visibility, second?.rows[0]?.values]).toEqual(['hidden', ['x']]);
  expect([third?.visibility, third?.rows]).toEqual(['very-hidden', []]);
});

/** A grid without what only a file tells: bold letters, fonts of single cells, lines without a value. */
function comparable(grid: Grid) {
  const cells = (row: GridRow | undefined) =>
    (row?.values ?? []).flatMap((value, column) =>
      value === undefined || value === null
        ? []
        : [[column, value, row?.formulas?.[column] ?? null, grid.styles[row?.styles?.[column] ?? 0]?.format]],
    );
  const rows = grid.rows.map(cells);
  const last = rows.findLastIndex((row) => row.length > 0);
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    isProtected: grid.isProtected,
    rows: rows.slice(0, last + 1),
    merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenColumns: grid.hiddenColumns,
  };
}

describe('the same workbook read as a file and through Excel is the same', () => {
  const folder = path.join(__dirname, '..', '..', 'assets', 'samples');
  test.each(['de-nghi-ca-nhan', 'de-nghi-tap-the', 'theo-doi-phong-trao', 'tap-the-va-ca-nhan'])('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, `${name}.xlsx`)));
    const file = await readWorkbook(bytes);
    const loaded = await loadWorkbook(bytes, `${name}.xlsx`);
    if (!file.ok || !loaded.ok) throw new Error('The sample cannot be read');
    useHost(loaded.opened.model);
    const { sheets } = await excelHost(noWait).snapshot();
    expect(sheets.map(({ grid }) => comparable(grid))).toEqual(file.workbook.grids.map(comparable));
  });
});

/** Records of a list of four columns -> requests of one reading: three, and one for each 10,000 rows. */
const SYNCS = [
  [10, 4],
  [1_000, 4],
  [50_000, 9],
] as const;

test.each(SYNCS)('a list of %d records is read in %d requests, none above 5 MB', async (records, syncs) => {
  const host = useHost(persons(records));
  const progress: number[] = [];
  const { sheets } = await excelHost(noWait).snapshot({ onProgress: (done, total) => progress.push(done / total) });
  expect(host.traffic.syncs).toBe(syncs);
  expect(Math.max(...host.traffic.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  expect(sheets[0]?.grid.rows.length).toBe(records + 3);
  expect(sheets[0]?.grid.rows[records + 2]?.values[1]).toBe(`Nguyễn Văn ${records}`);
  expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
});

test('requests do not grow with the number of sheets', async () => {
  const sheets = Array.from({ length: 30 }, (_, index) => ({ name: `Đơn vị ${index + 1}`, rows: [['STT'], [index]] }));
  const host = useHost(workbookOf({ sheets }));
  await excelHost(noWait).snapshot();
  expect(host.traffic.syncs).toBe(4);
});

test('blocks that are too large for an answer are asked again in halves', async () => {
  const long = 'Hoàn thành tốt nhiệm vụ được giao; '.repeat(12);
  const rows = Array.from({ length: 12_000 }, (_, index) => [index, `${long}${index}`]);
  const host = useHost(workbookOf({ sheets: [{ name: 'Dài', rows }] }));
  const { sheets } = await excelHost(noWait).snapshot();
  expect(sheets[0]?.grid.rows.map((row) => row?.values[1])).toEqual(rows.map(([, text]) => text));
  expect(host.traffic.syncs).toBeGreaterThan(5);
});

test('a reading that is cancelled stops at the next block', async () => {
  const host = useHost(persons(50_000));
  const control = new AbortController();
  const stopped = excelHost(noWait).snapshot({
    signal: control.signal,
    onProgress: (done) => (done === 2 ? control.abort() : undefined),
  });
  await expect(stopped).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect(host.traffic.syncs).toBe(5);
});

test('fonts come by sheet where all cells have one, by column where columns differ', async () => {
  const old = { font: { name: '.VnTime' } };
  const rows = [
    [{ value: 'a', look: old }, 'b'],
    [{ value: 'c', look: old }, 'd'],
  ];
  useHost(
    workbookOf({
      sheets: [
        { name: 'Cũ', rows },
        { name: 'Một phông', rows: [[{ value: 'a', look: old }]] },
      ],
    }),
  );
  const { sheets } = await excelHost(noWait).snapshot();
  const fonts = sheets.map(({ grid }) =>
    grid.rows.map((row) => row?.values.map((_, column) => grid.styles[row.styles[column] ?? 0]?.font)),
  );
  expect(fonts).toEqual([
    [
      ['.VnTime', 'Calibri'],
      ['.VnTime', 'Calibri'],
    ],
    [['.VnTime']],
  ]);
});

test('more merges than Excel tells at once are asked in bands, each told once', async () => {
  const count = 700;
  const merges = Array.from({ length: count }, (_, row) => `B${row * 2 + 1}:C${row * 2 + 2}`);
  const rows = Array.from({ length: count * 2 }, (_, row) => [row]);
  const host = useHost(workbookOf({ sheets: [{ name: 'Gộp', rows: rows.map((row) => [...row, 'x', 'y']), merges }] }));
  const { sheets } = await excelHost(noWait).snapshot();
  expect(sheets[0]?.grid.merges).toEqual(
    merges.map((_, row) => ({ top: row * 2, bottom: row * 2 + 1, left: 1, right: 2 })),
  );
  expect(host.traffic.syncs).toBe(5);
});
