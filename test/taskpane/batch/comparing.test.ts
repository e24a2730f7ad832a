import { createWorkbook } from '../../../src/files/create/create-workbook';
import { DEFECTS, RATINGS_WITHOUT_FAULT, type MadeRecord } from '../../../assets/samples/batch/defects';
import { COMMUNE_LAYOUTS, type Layout } from '../../../assets/samples/batch/layouts';
import { Batch } from '../../../src/taskpane/batch/batch';
import { Comparing } from '../../../src/taskpane/batch/compare/comparing';
import { gridsOf, openPane } from '../pane-of';

const [first, second] = COMMUNE_LAYOUTS as [Layout, Layout];
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
const lowRating = DEFECTS.find(({ id }) => id === 'low-rating')?.change ?? {};
const sent = (path: string, lastModified: number, layout: Layout, records: readonly MadeRecord[]) => ({
  path,
  file: new File([Buffer.from(createWorkbook([layout('UBND huyện Minh Họa 1', records)]))], path, { lastModified }),
});
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function batchOf(...files: ReturnType<typeof sent>[]) {
  const opened = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(opened.pane.state, 2);
  await batch.add(files);
  const comparing = new Comparing(opened.pane.state, batch);
  const close = async (): Promise<void> => {
    comparing.close();
    batch.close();
    await opened.pane.close();
  };
  return { ...opened, batch, comparing, close };
}

test('what a unit sent twice names its files, and the older one is the former', async () => {
  const { batch, comparing, host, close } = await batchOf(
    sent('b.xlsx', 1_000, first, [record(1), record(2), record(3, lowRating)]),
    sent('a.xlsx', 2_000, second, [record(1, { dossier: 'Thiếu biên bản' }), record(3), record(4)]),
  );
  const versions = batch.state.get().across?.find((one) => one.versions.length > 0)?.versions ?? [];
  expect([...versions].sort()).toEqual(['a.xlsx', 'b.xlsx']);
  await comparing.open(versions, 'here');
  const { outline, lines, before, after } = comparing.state.get();
  expect([before, after]).toEqual(['b.xlsx', 'a.xlsx']);
  expect(outline).toEqual({
    changed: 2,
    added: 1,
    removed: 1,
    same: 0,
    unread: { before: 0, after: 0 },
    shifts: [
      { verdict: 'ineligible', before: 1, after: 0 },
      { verdict: 'incomplete', before: 0, after: 1 },
    ],
  });
  expect(lines.map(({ change, subject }) => [change, subject])).toEqual([
    ['changed', 'Xã Minh Họa 1'],
    ['changed', 'Xã Minh Họa 3'],
    ['added', 'Xã Minh Họa 4'],
    ['removed', 'Xã Minh Họa 2'],
  ]);
  await comparing.makeInWorkbook();
  expect(host.made.map(({ name, rows }) => [name, rows.length > 10])).toEqual([['So sánh hai lần nộp', true]]);
  await comparing.turnRound();
  expect(comparing.state.get().lines[2]).toMatchObject({ change: 'added', subject: 'Xã Minh Họa 2' });
  await close();
});

test('many records come a hundred at a time', async () => {
  const { comparing, close } = await batchOf(
    sent('a.xlsx', 1, first, [record(1)]),
    sent(
      'b.xlsx',
      2,
      first,
      range(1, 251).map((number) => record(number)),
    ),
  );
  await comparing.open(['a.xlsx', 'b.xlsx'], 'here');
  expect(comparing.state.get().lines).toHaveLength(100);
  await comparing.more();
  await comparing.more();
  expect(comparing.state.get().lines.map(({ subject }) => subject)).toEqual(
    range(2, 251).map((number) => `Xã Minh Họa ${number}`),
  );
  await close();
});

test('one file alone, the same file twice and files that cannot be read are told', async () => {
  const { comparing, close } = await batchOf(sent('a.xlsx', 1, first, [record(1)]), {
    path: 'hong.xlsx',
    file: new File(['PK\u0003\u0004'], 'hong.xlsx'),
  });
  await comparing.open([], 'here');
  expect(comparing.state.get()).toMatchObject({ isOpen: true, before: '', outline: null, notice: null });
  comparing.choose({ before: 'a.xlsx', after: 'a.xlsx' });
  await comparing.compare();
  expect(comparing.state.get().notice?.message.id).toBe('pane-compare/choose-two');
  comparing.choose({ after: 'hong.xlsx' });
  await comparing.compare();
  const { problems, outline, notice, work } = comparing.state.get();
  expect([outline, notice, work, problems.map(({ name }) => name)]).toEqual([null, null, null, ['hong.xlsx']]);
  await close();
});

test('an answer that comes after other files were chosen is let go', async () => {
  const { comparing, close } = await batchOf(
    sent('a.xlsx', 1, first, [record(1)]),
    sent('b.xlsx', 2, first, [record(2)]),
  );
  const asked = comparing.open(['a.xlsx', 'b.xlsx'], 'here');
  comparing.choose({ after: 'a.xlsx' });
  await asked;
  expect(comparing.state.get()).toMatchObject({ after: 'a.xlsx', outline: null, work: null });
  await close();
});
