import { readdirSync } from 'node:fs';
import path from 'node:path';
import { messageBooks } from './message-books';
import { ROOT } from './source-files';

const gaps = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** What only those who build or install the product call by this name. */
const JARGON = /\.json|JSON(?!L)|ExcelApi|npm |office\.js|worker|localStorage|ngăn tác vụ|task pane/i;
const ON_SCREEN = /^src\/(taskpane|workbench\/page|excel)\//;

test('every sentence has both languages with the same gaps, and every owner is one book', async () => {
  const all = await messageBooks();
  const faults = all.flatMap(([file, book]) =>
    Object.entries(book.templates).flatMap(([name, { vi, en }]) => [
      ...(vi.trim() && en.trim() ? [] : [`${file}: ${book.owner}/${name} lacks a language`]),
      ...(gaps(vi).join() === gaps(en).join() ? [] : [`${file}: ${book.owner}/${name} has other gaps in en`]),
    ]),
  );
  expect(faults).toEqual([]);
  const owners = [...new Set(all.map(([, book]) => book))].map((book) => book.owner);
  expect(owners.filter((owner, index) => owners.indexOf(owner) !== index)).toEqual([]);
  expect(owners.length).toBeGreaterThan(5);
});

test('sentences on a screen are in words of an office', async () => {
  const found = (await messageBooks())
    .filter(([file]) => ON_SCREEN.test(file))
    .flatMap(([file, { templates }]) =>
      Object.entries(templates).flatMap(([name, wording]) =>
        Object.values(wording)
          .filter((text) => JARGON.test(text))
          .map((text) => `${file} ${name}: ${text}`),
      ),
    );
  expect(found).toEqual([]);
});

test('the rooms are those of the design', () => {
  const rooms =
    'check cli commands criteria excel files i18n marks plan report scoring sheet summary taskpane workbench';
  expect(readdirSync(path.join(ROOT, 'src')).filter((room) => !rooms.split(' ').includes(room))).toEqual([]);
});
