import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook, type OpenedWorkbook } from '../../../src/workbench/load/load-workbook';
import { saveWorkbook } from '../../../src/workbench/save/save-workbook';
import { ADD_IN } from '../../../src/workbench/settings/add-in-part';
import { lintPackage } from '../../files/package-lint';
import { ROOT } from '../../repository/source-files';
import { drawnWorkbook } from '../drawn';

const KEY = 'thidua.pane';
const STORED = JSON.stringify({ version: 2, plan: 'kế-hoạch "<&>"', note: 'dòng 1\ndòng 2\ttab' });
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000001';

async function open(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const result = await loadWorkbook(bytes, 'a.xlsx');
  if (!result.ok) throw new Error(result.problem.code);
  return result.opened;
}
const sample = (): Promise<OpenedWorkbook> =>
  open(readFileSync(path.join(ROOT, 'assets', 'samples', 'de-nghi-tap-the.xlsx')));

async function saved(opened: OpenedWorkbook, settings: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  opened.model.settings.clear();
  for (const [key, value] of Object.entries(settings)) opened.model.settings.set(key, value);
  return saveWorkbook(opened);
}
const kept = async (bytes: Uint8Array) => Object.fromEntries((await open(bytes)).model.settings);

test('the add-in has the id of the manifest', () => {
  expect(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')).toContain(`<Id>${ADD_IN}</Id>`);
});

test('what the add-in stores is in the saved file, and nothing else changes', async () => {
  const opened = await sample();
  const bytes = await saved(opened, { [KEY]: STORED, more: { list: [1, 'a', null] } });
  expect(await kept(bytes)).toEqual({ [KEY]: STORED, more: { list: [1, 'a', null] } });
  expect(lintPackage(bytes)).toEqual(lintPackage(opened.bytes));
  expect(drawnWorkbook((await open(bytes)).model)).toEqual(drawnWorkbook((await open(opened.bytes)).model));
  const [before, after] = [unzipSync(opened.bytes), unzipSync(bytes)];
  const changed = Object.keys(before).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual(['[Content_Types].xml', '_rels/.rels']);
});

test('stored anew it takes the place of what was there; unchanged, the file is the same byte for byte', async () => {
  const first = await saved(await sample(), { [KEY]: STORED });
  expect(Buffer.from(await saveWorkbook(await open(first))).equals(first)).toBe(true);
  const second = await saved(await open(first), { [KEY]: 'khác' });
  expect(await kept(second)).toEqual({ [KEY]: 'khác' });
  expect(Object.keys(unzipSync(second)).filter((name) => /webextension\d/.test(name))).toHaveLength(1);
  const third = await saved(await open(second), {});
  expect(await kept(third)).toEqual({});
  expect(lintPackage(third)).toEqual(lintPackage(first));
});

test('what another add-in stored is neither read nor touched', async () => {
  const first = unzipSync(await saved(await sample(), { theirs: 1 }));
  const part = Object.keys(first).find((name) => /webextension\d/.test(name)) ?? '';
  first[part] = strToU8(strFromU8(first[part] ?? strToU8('')).replaceAll(ADD_IN, OTHER));
  const theirs = zipSync(first);
  expect(await kept(theirs)).toEqual({});
  const bytes = await saved(await open(theirs), { [KEY]: STORED });
  expect(await kept(bytes)).toEqual({ [KEY]: STORED });
  expect(Buffer.from(unzipSync(bytes)[part] ?? []).equals(first[part] ?? Buffer.of())).toBe(true);
  expect(lintPackage(bytes)).toEqual([]);
});
