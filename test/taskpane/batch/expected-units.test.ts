import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { Batch } from '../../../src/taskpane/batch/batch';
import { withList, withoutList } from '../../../src/taskpane/store/named-lists';
import { gridsOf, openPane, SAMPLES } from '../pane-of';

const fileOf = (sample: string) => ({
  path: sample,
  file: new File([readFileSync(path.join(SAMPLES, sample))], sample),
});
const FILES = [fileOf('de-nghi-tap-the.xlsx'), fileOf('de-nghi-ca-nhan.xlsx')];
const UNITS = 'Sở Minh họa B\nSở Y tế tỉnh Kiên Giang\n';
const told = (batch: Batch): string[] =>
  (batch.state.get().across ?? []).flatMap(({ title, text }) => (title === 'Đơn vị chưa gửi' ? [text] : []));

test('units of a list in a file that sent nothing are told, and those that sent are not', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  await pane.readListFile('units', new File([UNITS], 'don-vi.txt'));
  const batch = new Batch(pane.state, 2);
  await batch.add(FILES);
  expect(told(batch)).toEqual(['Sở Y tế tỉnh Kiên Giang chưa gửi tệp nào (theo danh sách đơn vị don-vi.txt).']);
  let summary = new ArrayBuffer(0);
  await batch.save((bytes) => {
    summary = bytes;
    return 'tong-hop.xlsx';
  });
  const across = readXlsx(new Uint8Array(summary)).grids.find(({ sheet }) => sheet === 'Đối chiếu giữa các tệp');
  expect(across?.rows.some((row) => row?.values.includes('Sở Y tế tỉnh Kiên Giang'))).toBe(true);
  batch.close();
  await pane.close();
});

test('units of a sheet of the open workbook are told; without a list nobody is missed; another list is another check', async () => {
  const rows = [
    ['TT', 'Tên đơn vị'],
    ...UNITS.trim()
      .split('\n')
      .map((name, at) => [at + 1, name]),
  ];
  const units = readXlsx(
    createWorkbook([{ name: 'Đơn vị', rows: rows.map((row) => row.map((content) => ({ content }))) }]),
  );
  const { pane } = await openPane([...(await gridsOf('du-dieu-kien.xlsx')), ...units.grids]);
  await pane.check();
  const batch = new Batch(pane.state, 2);
  await batch.add(FILES);
  expect(told(batch)).toEqual([]);
  expect(await batch.hasOtherLists()).toBe(false);
  await pane.changeLists((lists) => withList(lists, { list: 'units', from: 'sheet', sheet: 'Đơn vị' }));
  expect(await batch.hasOtherLists()).toBe(true);
  await batch.start();
  expect(told(batch)).toEqual(['Sở Y tế tỉnh Kiên Giang chưa gửi tệp nào (theo danh sách đơn vị Đơn vị).']);
  await pane.changeLists((lists) => withoutList(lists, 'units'));
  await batch.start();
  expect(told(batch)).toEqual([]);
  batch.close();
  await pane.close();
});

const sheetOf = (rows: readonly (readonly (string | number | null)[])[], merges: readonly string[] = []) =>
  createWorkbook([{ name: 'Đơn vị', rows: rows.map((row) => row.map((content) => ({ content }))), merges }]);
const WITH_COLUMN = [
  ['TT', 'Tên đơn vị', 'Khối thi đua'],
  [1, 'Sở Minh họa B', 'Khối 1'],
  [2, 'Sở Y tế tỉnh Kiên Giang', 'Khối 1'],
  [3, 'Sở Du lịch tỉnh Kiên Giang', 'Khối 2'],
];
const WITH_HEADINGS = [
  ['TT', 'Tên đơn vị'],
  ['I', 'Khối 1'],
  [1, 'Sở Minh họa B'],
  [2, 'Sở Y tế tỉnh Kiên Giang'],
  ['II', 'Khối 2'],
  [1, 'Sở Du lịch tỉnh Kiên Giang'],
];
const MERGED = WITH_COLUMN.map((row, at) => (at === 2 ? [...row.slice(0, 2), null] : row));

test.each([
  ['a column', sheetOf(WITH_COLUMN)],
  ['a column with one cell for all units of a bloc', sheetOf(MERGED, ['C2:C3'])],
  ['headings', sheetOf(WITH_HEADINGS)],
])(
  'units that sent nothing are told with their khối, which the list says by %s; in a file and in the workbook',
  async (_, bytes) => {
    const { pane } = await openPane([...(await gridsOf('du-dieu-kien.xlsx')), ...readXlsx(bytes).grids]);
    const silent = (batch: Batch): unknown[] =>
      (batch.state.get().across ?? []).filter(({ title }) => title === 'Đơn vị chưa gửi').map(({ bloc }) => bloc);
    await pane.check();
    const batch = new Batch(pane.state, 2);
    await pane.readListFile('units', new File([Buffer.from(bytes)], 'don-vi.xlsx'));
    await batch.add(FILES);
    expect(silent(batch)).toEqual(['Khối 1', 'Khối 2']);
    expect(told(batch)[0]).toBe(
      'Sở Y tế tỉnh Kiên Giang (Khối 1) chưa gửi tệp nào (theo danh sách đơn vị don-vi.xlsx).',
    );
    await pane.changeLists((lists) => withList(lists, { list: 'units', from: 'sheet', sheet: 'Đơn vị' }));
    await batch.start();
    expect(silent(batch)).toEqual(['Khối 1', 'Khối 2']);
    batch.close();
    await pane.close();
  },
);

test('files are looked up in the lists of the office, as on the command line', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(pane.state, 2);
  const [nomination] = FILES;
  await batch.add(nomination ? [nomination] : []);
  const reasons = () => batch.state.get().files[0]?.brief?.reasons.map(({ title, count }) => `${title}: ${count}`);
  const before = reasons();
  const { rows } = (await gridsOf('de-nghi-tap-the.xlsx'))[0] ?? {};
  const names = (rows ?? []).flatMap((row) => (typeof row?.values[0] === 'number' ? [String(row.values[1])] : []));
  expect(names.length).toBeGreaterThan(3);
  await pane.readListFile('plan-180', new File([`${names.join('\n')}\n`], 'danh-sach-180.txt'));
  await batch.start();
  expect(batch.state.get().lists).toMatchObject([{ list: 'plan-180', source: 'danh-sach-180.txt' }]);
  expect(reasons()).not.toEqual(before);
  batch.close();
  await pane.close();
});

test('the summary of a tracking table tells the papers of each unit', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(pane.state, 2);
  await batch.add([fileOf('theo-doi-phong-trao.xlsx')]);
  let summary = new ArrayBuffer(0);
  await batch.save((bytes) => {
    summary = bytes;
    return 'tong-hop.xlsx';
  });
  const papers = readXlsx(new Uint8Array(summary)).grids.find(({ sheet }) => sheet === 'Hồ sơ, báo cáo');
  const units = (papers?.rows ?? []).flatMap((row) => (typeof row?.values[0] === 'number' ? [row.values[1]] : []));
  expect(units).toEqual(['Sở Minh họa A', 'Huyện Minh Họa 1', 'Huyện Minh Họa 2']);
  batch.close();
  await pane.close();
});

test('a plan can be chosen with a letter of its authority; the summary then holds the shares that the letter asks for', async () => {
  const { pane, get } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const both = get().plans.find(({ id }) => id === 'kien-giang-90-2021+kien-giang-538-2021');
  expect(both).toMatchObject({ number: '90/KH-UBND', title: { vi: expect.stringMatching(/, kèm 538\/UBND-KGVX$/) } });
  await pane.choosePlan(both?.id ?? '');
  const batch = new Batch(pane.state, 2);
  await batch.add(FILES);
  expect(batch.state.get()).toMatchObject({ plan: both?.id, failed: 0 });
  let summary = new ArrayBuffer(0);
  await batch.save((bytes) => {
    summary = bytes;
    return 'tong-hop.xlsx';
  });
  const names = readXlsx(new Uint8Array(summary)).grids.map(({ sheet }) => sheet);
  expect(names).toContain('Tỷ lệ trực tiếp');
  batch.close();
  await pane.close();
});
