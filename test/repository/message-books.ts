import path from 'node:path';
import { filesUnder, ROOT } from './source-files';
import type { MessageBook, Wording } from '../../src/i18n/message';

type Book = MessageBook<Readonly<Record<string, Wording>>>;

const isBook = (value: unknown): value is Book =>
  typeof value === 'object' && value !== null && 'owner' in value && 'templates' in value && 'say' in value;

/** Every message book that a module of src exports, or that a kind of criterion carries. */
export async function messageBooks(): Promise<readonly (readonly [string, Book])[]> {
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
