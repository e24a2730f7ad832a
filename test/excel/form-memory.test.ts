import { readForms, writeForms } from '../../src/excel/form-memory';
import { localLanguage } from '../../src/excel/local-language';
import type { TextStorage } from '../../src/excel/local-storage';
import type { KnownForm } from '../../src/excel/workbook-host';

class MemoryStorage implements TextStorage {
  readonly texts = new Map<string, string>();
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const form = (name: string): KnownForm => ({
  plan: 'p',
  form: name,
  columns: [{ offset: 1, field: 'name' }],
  values: [{ field: 'party', text: 'Mức A', means: { kind: 'rating', rating: 'good' } }],
});

test('forms come back, each partition apart, and none leaves nothing behind', () => {
  const storage = new MemoryStorage();
  writeForms(storage, 'site-1/', [form('a'), form('b')]);
  expect(readForms(storage, 'site-1/')).toEqual([form('a'), form('b')]);
  expect(readForms(storage, 'site-2/')).toEqual([]);
  writeForms(storage, 'site-1/', []);
  expect(storage.texts.size).toBe(0);
});

test('the newest hundred forms are kept', () => {
  const storage = new MemoryStorage();
  writeForms(
    storage,
    '',
    Array.from({ length: 103 }, (_, index) => form(String(index))),
  );
  const kept = readForms(storage, '');
  expect([kept.length, kept[0]?.form, kept.at(-1)?.form]).toEqual([100, '3', '102']);
});

test.each(['', '{', 'null', '5', '{"version":9,"forms":[]}', '{"version":1,"forms":[{"plan":1}]}'])(
  'a stored %j gives no forms',
  (text) => {
    const storage = new MemoryStorage();
    storage.setItem('thidua.forms', text);
    expect(readForms(storage, '')).toEqual([]);
  },
);

test('a storage that refuses is no fault', () => {
  const refuse = (): never => {
    throw new Error('full');
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(readForms(storage, '')).toEqual([]);
  expect(() => writeForms(storage, '', [form('a')])).not.toThrow();
  expect(() => writeForms(storage, '', [])).not.toThrow();
});

test('the chosen language comes back; anything else in its place is no language', () => {
  const storage = new MemoryStorage();
  const memory = localLanguage(() => storage);
  expect(memory.load()).toBeNull();
  memory.save('en');
  expect(localLanguage(() => storage).load()).toBe('en');
  const [key = ''] = storage.texts.keys();
  storage.setItem(key, 'fr');
  expect(memory.load()).toBeNull();
});

test('where storage is refused the language is forgotten and nothing fails', () => {
  const memory = localLanguage(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  memory.save('en');
  expect(memory.load()).toBeNull();
});
