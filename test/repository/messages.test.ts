import { readdirSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, ROOT } from './source-files';
import type { MessageBook, Wording } from '../../src/i18n/message';

type Book = MessageBook<Readonly<Record<string, Wording>>>;

const isBook = (value: unknown): value is Book =>
  typeof value === 'object' && value !== null && 'owner' in value && 'templates' in value && 'say' in value;

const gaps = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** Every message book that a module of src exports, or that a kind of criterion carries. */
async function books(): Promise<readonly (readonly [string, Book])[]> {
  const found: (readonly [string, Book])[] = [];
  for (const file of filesUnder('src').filter((name) => /\.ts$/.test(name) && !/\/main\.|worker/.test(name))) {
    const module: unknown = await import(path.join(ROOT, file));
    for (const value of Object.values(module as Record<string, unknown>)) {
      if (isBook(value)) found.push([file, value]);
      else if (typeof value === 'object' && value !== null && 'messages' in value && isBook(value.messages)) {
        found.push([file, value.messages]);
      }
    }
  }
  return found;
}

test('every sentence has both languages with the same gaps, and every owner is one book', async () => {
  const all = await books();
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

test('the rooms are those of the design', () => {
  const rooms =
    'check cli commands criteria excel files i18n marks plan report scoring sheet summary taskpane workbench';
  expect(readdirSync(path.join(ROOT, 'src')).filter((room) => !rooms.split(' ').includes(room))).toEqual([]);
});
