import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { Batch } from '../../../src/taskpane/batch/batch';
import { HOSTILE } from '../../files/hostile-inputs';
import { gridsOf, openPane, SAMPLES } from '../pane-of';

const hostile = HOSTILE.filter(([, expected]) => expected !== 'ok');
const bytesOf = (sample: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path.join(SAMPLES, sample)));
const fileOf = (name: string, bytes: Uint8Array) => ({
  path: name,
  file: new File([new Uint8Array(bytes)], path.basename(name)),
});
/** A sheet of 10,000 columns: headers of one letter, one row. */
const wide = (): Uint8Array => {
  const cells = (content: string) => Array.from({ length: 10_000 }, () => ({ content }));
  return createWorkbook([{ name: 'Rộng', rows: [cells('a'), cells('b')] }]);
};
/** A file that the system does not let be read. */
const forbidden = (name: string) => {
  const file = new File([bytesOf('du-dieu-kien.xlsx')], name);
  file.arrayBuffer = () => Promise.reject(new DOMException('The file could not be read', 'NotReadableError'));
  return { path: name, file };
};

test('a folder with everything wrong in it: each file is named with its reason, the others are checked', async () => {
  const { pane } = await openPane(await gridsOf('de-nghi-tap-the.xlsx'));
  const batch = new Batch(pane.state, 3);
  const bad = [
    ...hostile.map(([, , make], index) => fileOf(`xau ${index}.xlsx`, make())),
    fileOf('rong.xlsx', wide()),
    fileOf('trong.xlsx', createWorkbook([{ name: 'Sheet1', rows: [] }])),
    forbidden('cam doc.xlsx'),
  ];
  const good = ['a', 'b'].map((folder) => fileOf(`${folder}/cung ten.xlsx`, bytesOf('du-dieu-kien.xlsx')));
  await batch.add([...bad, ...good]);
  const { files, done, failed, work, notice, across } = batch.state.get();
  expect({ done, failed, work }).toEqual({ done: bad.length + good.length, failed: bad.length, work: null });
  expect(notice?.intent).toBe('success');
  for (const { name, brief } of files) {
    const isGood = name.endsWith('cung ten.xlsx');
    expect([name, brief?.problem === null]).toEqual([name, isGood]);
    // What happened and what to do next, in whole sentences.
    if (!isGood) expect(brief?.problem).toMatch(/\p{L}.+\. .+\.$/u);
  }
  expect(across?.some(({ text }) => text.includes('a/cung ten.xlsx') && text.includes('b/cung ten.xlsx'))).toBe(true);
  let summary = new ArrayBuffer(0);
  await batch.save((bytes) => {
    summary = bytes;
    return 'tong-hop.xlsx';
  });
  const [overview] = readXlsx(new Uint8Array(summary)).grids;
  const lines = (overview?.rows ?? []).filter((row) => typeof row?.values[0] === 'number');
  expect(lines.map((row) => row?.values[2]).sort()).toEqual(files.map(({ name }) => name).sort());
  batch.close();
  await pane.close();
});
