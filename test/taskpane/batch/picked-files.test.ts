import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Batch } from '../../../src/taskpane/batch/batch';
import { droppedFiles } from '../../../src/taskpane/batch/picked-files';
import { gridsOf, openPane, SAMPLES } from '../pane-of';

const SAMPLE = 'de-nghi-tap-the.xlsx';
const readable = new File([readFileSync(path.join(SAMPLES, SAMPLE))], SAMPLE);

/** What a browser gives of a file or folder that was dropped; null in place of what it may not open. */
interface Dropped {
  readonly name: string;
  readonly file?: File | null;
  /** Entries in the portions in which the browser gives them; null: the next portion is refused. */
  readonly portions?: readonly (readonly Dropped[] | null)[];
}

const entryOf = ({ name, file, portions }: Dropped): FileSystemEntry => {
  if (!portions) {
    const give = (done: (file: File) => void, refuse: () => void) => (file ? done(file) : refuse());
    return { name, isDirectory: false, isFile: true, file: give } as unknown as FileSystemEntry;
  }
  let at = 0;
  const readEntries = (done: (entries: FileSystemEntry[]) => void, refuse: () => void): void => {
    const portion = at < portions.length ? portions[at++] : [];
    if (portion) done(portion.map(entryOf));
    else refuse();
  };
  return {
    name,
    isDirectory: true,
    isFile: false,
    createReader: () => ({ readEntries }),
  } as unknown as FileSystemEntry;
};
const dropOf = (...dropped: readonly Dropped[]): DataTransfer =>
  ({
    items: dropped.map((one) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(one),
      getAsFile: () => one.file ?? null,
    })),
  }) as unknown as DataTransfer;

test('what a browser may not open is in the list all the same', async () => {
  const picked = await droppedFiles(
    dropOf(
      { name: 'dong.xlsx', file: null },
      {
        name: 'Khối 1',
        portions: [
          [
            { name: 'a.xlsx', file: readable },
            { name: 'khoa.xlsx', file: null },
            { name: 'kin', portions: [null] },
          ],
          null,
        ],
      },
    ),
  );
  expect(picked.map(({ path: name, file, isFolder = false }) => [name, file !== null, isFolder])).toEqual([
    ['dong.xlsx', false, false],
    ['Khối 1', false, true],
    ['Khối 1/a.xlsx', true, false],
    ['Khối 1/khoa.xlsx', false, false],
    ['Khối 1/kin', false, true],
  ]);
});

test('files and folders that could not be opened are told beside those that were checked', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(pane.state, 2);
  await batch.add([
    { file: null, path: 'dong.xlsx' },
    { file: null, path: 'kin', isFolder: true },
    { file: readable, path: SAMPLE },
  ]);
  expect(batch.state.get()).toMatchObject({ done: 3, failed: 2 });
  const told = batch.state.get().files.map(({ name, brief }) => `${name}: ${brief?.problem ?? 'ok'}`);
  expect(told).toEqual([
    expect.stringMatching(/^dong\.xlsx: Không mở được tệp\./),
    expect.stringMatching(/^kin: Không mở được thư mục này\./),
    `${SAMPLE}: ok`,
  ]);
  batch.close();
  await pane.close();
});

test('files that are added while the summary is made are checked after it', async () => {
  const { pane } = await openPane(await gridsOf('du-dieu-kien.xlsx'));
  const batch = new Batch(pane.state, 2);
  let added = 0;
  const stop = batch.state.subscribe(() => {
    if (batch.state.get().work !== 'making' || added++ > 0) return;
    void batch.add([{ file: readable, path: 'lan-hai.xlsx' }]);
  });
  await batch.add([{ file: readable, path: SAMPLE }]);
  stop();
  expect(added).toBeGreaterThan(0);
  expect(batch.state.get()).toMatchObject({ done: 2, work: null });
  batch.close();
  await pane.close();
});
