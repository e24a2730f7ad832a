import { excelHost } from '../../src/excel';
import { addCustomFormat, changeRule } from '../../src/workbench/host/model/conditional-formats';
import { cellOf } from '../../src/workbench/host/model/cell';
import { insertCells } from '../../src/workbench/host/model/move-cells';
import { renameSheet } from '../../src/workbench/host/model/sheets';
import { marksFor, ownCellsOf, persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const at = (workbook: ReturnType<typeof persons>, row: number, column: number) =>
  workbook.sheets[0]?.cell(row, column)?.value ?? null;

describe('marking', () => {
  test('writes status and explanation beside the table, rules over it, and the results sheet', async () => {
    const workbook = persons(6);
    const before = ownCellsOf(workbook);
    useHost(workbook);
    const outcome = await excelHost().applyMarks(marksFor(6));
    expect(outcome).toEqual({ tables: 1, problems: [] });
    expect([at(workbook, 2, 4), at(workbook, 2, 5)]).toEqual(['Kết quả kiểm tra', 'Giải thích']);
    expect([3, 4, 5].map((row) => at(workbook, row, 4))).toEqual([
      'Đủ điều kiện',
      'Không đủ điều kiện',
      'Thiếu thông tin',
    ]);
    expect(at(workbook, 4, 5)).toContain('xếp loại HTTNV (ô C5)');
    const [sheet, , results] = workbook.sheets;
    expect(sheet?.conditionalFormats.map((rule) => (rule.kind === 'custom' ? [rule.formula, rule.fill] : []))).toEqual([
      ['=AND($E4="Không đủ điều kiện",N("thidua")=0)', '#F8CFCB'],
      ['=AND($E4="Thiếu thông tin",N("thidua")=0)', '#FFE6A8'],
    ]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ top: 3, left: 0, bottom: 8, right: 4 }],
      [{ top: 3, left: 0, bottom: 8, right: 4 }],
    ]);
    expect(results?.name).toBe('Kết quả thẩm định');
    expect(results?.cell(0, 0)?.value).toBe('KẾT QUẢ THẨM ĐỊNH');
    expect([0, 1, 2, 3].map((column) => results?.cell(4, column)?.value)).toEqual([
      '1',
      'Danh sách',
      '5',
      expect.stringContaining('HTXSNV'),
    ]);
    expect(results?.hyperlinks.get('4:2')?.documentReference).toBe("'Danh sách'!A5");
    expect(results?.frozen.rows).toBe(4);
    expect(ownCellsOf(workbook)).toEqual(before);
  });

  test('names that tell our things are hidden', async () => {
    const workbook = persons(2);
    useHost(workbook);
    await excelHost().applyMarks(marksFor(2));
    expect(workbook.names.map(({ name, visible, formula }) => [name, visible, formula])).toEqual([
      ['thidua.results.1', false, "='Kết quả thẩm định'!$A$1:$D$5"],
      ['thidua.memo.1', false, "='Kết quả thẩm định'!$A$6"],
      ['thidua.marks.1', false, "='Danh sách'!$E$3:$F$5"],
    ]);
  });
});

describe('removing', () => {
  test('gives back the workbook cell for cell and look for look', async () => {
    const workbook = persons(6);
    const before = pictureOf(workbook);
    useHost(workbook);
    const host = excelHost();
    await host.applyMarks(marksFor(6));
    expect((await host.snapshot()).hasMarks).toBe(true);
    expect(await host.removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(pictureOf(workbook)).toEqual(before);
    expect((await host.snapshot()).hasMarks).toBe(false);
  });
});

describe('texts', () => {
  const TEXTS = [
    '=1+1',
    '+A1',
    '-1',
    '@SUM(A1)',
    "'trích",
    '12/5',
    '3,5',
    '1e5',
    'TRUE',
    '#N/A',
    'May 5, 2021',
    '10%',
    '',
  ];

  test.each(TEXTS)('%p stands as text in every place, in cells of any format, and formats stay', async (text) => {
    const looks = [{ area: 'E3:F4', look: { numberFormat: '0.00' } }];
    const workbook = persons(1, { looks });
    const original = pictureOf(workbook);
    useHost(workbook);
    const marks = marksFor(1, { rows: [{ row: 3, status: text, explanation: text }] });
    const results = { ...marks.results, heading: [text], rows: [[{ text }, { text }, { text }, { text }]] };
    await excelHost().applyMarks({ ...marks, results });
    const [sheet, , added] = workbook.sheets;
    const cells = [sheet?.cell(3, 4), sheet?.cell(3, 5), added?.cell(0, 0), added?.cell(3, 0), added?.cell(3, 3)];
    expect(cells.map((cell) => [cell?.value ?? '', cell?.formula ?? null])).toEqual(cells.map(() => [text, null]));
    expect(sheet && workbook.lookAt(sheet, 3, 4).numberFormat).toBe('0.00');
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(original);
  });
});

describe('places', () => {
  test('right of everything that stands beside the table, merges included', async () => {
    const workbook = persons(4, { merges: ['A1:D1', 'F4:G4'] });
    workbook.sheets[0]?.put(5, 8, cellOf('ghi chú riêng'));
    const original = pictureOf(workbook);
    useHost(workbook);
    await excelHost().applyMarks(marksFor(4));
    expect(at(workbook, 2, 9)).toBe('Kết quả kiểm tra');
    const areas = workbook.sheets[0]?.conditionalFormats.map((rule) => rule.areas[0]);
    expect(areas?.map((area) => [area?.left, area?.right])).toEqual(
      [
        [0, 3],
        [9, 9],
        [0, 3],
        [9, 9],
      ].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    );
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(original);
  });

  test('no room at the edge of the sheet is told, and nothing is written', async () => {
    const workbook = persons(2);
    const before = ownCellsOf(workbook);
    workbook.sheets[0]?.put(3, 16_383, cellOf('x'));
    useHost(workbook);
    const outcome = await excelHost().applyMarks(marksFor(2));
    expect(outcome).toMatchObject({ tables: 0, problems: [{ code: 'no-room' }] });
    expect(ownCellsOf(workbook)).toEqual(before);
  });

  test('tables above one another share their columns, and each looks like its own', async () => {
    const workbook = persons(12);
    const original = pictureOf(workbook);
    useHost(workbook);
    const marks = marksFor(12);
    const [table] = marks.tables;
    if (!table) throw new Error('No table');
    const upper = {
      ...table,
      area: { ...table.area, bottom: 6 },
      records: { first: 3, last: 6 },
      rows: table.rows.slice(0, 4),
    };
    const lower = {
      ...table,
      area: { ...table.area, top: 8 },
      headerRows: { first: 8, last: 8 },
      records: { first: 9, last: 14 },
      rows: table.rows.slice(6),
    };
    expect(await excelHost().applyMarks({ ...marks, tables: [upper, lower] })).toMatchObject({ tables: 2 });
    expect([2, 8].map((row) => at(workbook, row, 4))).toEqual(['Kết quả kiểm tra', 'Kết quả kiểm tra']);
    expect(at(workbook, 7, 4)).toBeNull();
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(original);
  });
});

describe('after edits of the user', () => {
  const marked = async (records = 6) => {
    const workbook = persons(records);
    useHost(workbook);
    await excelHost().applyMarks(marksFor(records));
    const sheet = workbook.sheets[0];
    if (!sheet) throw new Error('No sheet');
    return { workbook, sheet };
  };
  const isClean = ({ names, sheets }: Awaited<ReturnType<typeof marked>>['workbook']) => [
    names.length,
    sheets.length,
    sheets[0]?.conditionalFormats.length,
  ];

  test('marking again replaces', async () => {
    const { workbook } = await marked();
    const first = pictureOf(workbook);
    await excelHost().applyMarks(marksFor(6));
    expect(pictureOf(workbook)).toEqual(first);
  });

  test('a sheet that was renamed, with rows and a column inserted', async () => {
    const { workbook, sheet } = await marked();
    renameSheet(workbook, sheet, "Danh sách 'mới' 2", 'person');
    insertCells(workbook, sheet, { top: 4, bottom: 5, left: 0, right: 16_383 }, 'down', 'person');
    insertCells(workbook, sheet, { top: 0, bottom: 1_048_575, left: 5, right: 5 }, 'right', 'person');
    sheet.put(7, 5, cellOf('của tôi'));
    expect(await excelHost().removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(isClean(workbook)).toEqual([0, 2, 0]);
    expect([sheet.cell(2, 4)?.value ?? null, sheet.cell(2, 6)?.value ?? null]).toEqual([null, null]);
    expect(sheet.cell(7, 5)?.value).toBe('của tôi');
  });

  test('figures and formulas typed over the marks stay, and are named', async () => {
    const { workbook, sheet } = await marked();
    sheet.put(4, 4, cellOf(7));
    sheet.put(6, 5, cellOf(14, 0, '=E5*2'));
    const outcome = await excelHost().removeMarks();
    expect(outcome.problems.map(({ code, message }) => [code, message.data['cells']])).toEqual([
      ['typed-over', { list: ['F7', 'E5'] }],
    ]);
    expect([sheet.cell(4, 4)?.value, sheet.cell(6, 5)?.formula]).toEqual([7, '=E5*2']);
    expect([3, 5, 6].map((row) => sheet.cell(row, 4)?.value ?? null)).toEqual([null, null, null]);
    expect(isClean(workbook)).toEqual([0, 2, 0]);
  });

  test('rules of the user stay, before ours while ours are there', async () => {
    const workbook = persons(3);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('No sheet');
    const areas = [{ top: 3, left: 0, bottom: 5, right: 3 }];
    const own = addCustomFormat(workbook, sheet, areas, 'person');
    changeRule(workbook, sheet, own.id, { formula: '=$D4>3', fill: '#FF0000' }, 'person');
    const original = pictureOf(workbook);
    useHost(workbook);
    await excelHost().applyMarks(marksFor(3));
    expect(sheet.conditionalFormats.map((rule) => (rule.kind === 'custom' ? rule.formula : ''))[0]).toBe('=$D4>3');
    await excelHost().removeMarks();
    expect(pictureOf(workbook)).toEqual(original);
  });
});

/** Records -> requests of a first marking (of which two set up the results sheet for printing). */
const SYNCS = [
  [10, 6],
  [1_000, 6],
  [50_000, 17],
] as const;

test.each(SYNCS)('marks of %d records take %d requests, none above 5 MB', async (records, syncs) => {
  const workbook = persons(records);
  const before = ownCellsOf(workbook);
  const host = useHost(workbook);
  const progress: number[] = [];
  await excelHost().applyMarks(marksFor(records), { onProgress: (done, total) => progress.push(done / total) });
  expect(host.traffic.syncs).toBe(syncs);
  expect(Math.max(...host.traffic.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
  host.traffic.reset();
  await excelHost().removeMarks();
  expect(host.traffic.syncs).toBe(4);
  expect(ownCellsOf(workbook)).toEqual(before);
});
