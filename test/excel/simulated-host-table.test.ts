import { EXCEL_SCHEMA } from '../../src/workbench/host/table/schema';
import { excelLibrary, libraryText } from './office';

const library = excelLibrary();
const listOf = (prototype: object, name: string): readonly string[] => {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return getter ? (getter.call({}) as string[]) : [];
};

describe.each(Object.entries(EXCEL_SCHEMA))('%s', (type, table) => {
  const prototype = library[type]?.prototype ?? {};
  const methods = Object.getOwnPropertyNames(prototype).map((name) => name.toLowerCase());

  test('every name is a wire name of the library', () => {
    expect(Object.keys(library)).toContain(type);
    expect(listOf(prototype, '_scalarPropertyOriginalNames')).toEqual(
      expect.arrayContaining(Object.keys(table.properties ?? {})),
    );
    expect(listOf(prototype, '_navigationPropertyNames').map((name) => name.toLowerCase())).toEqual(
      expect.arrayContaining(Object.keys(table.navigation ?? {}).map((name) => name.toLowerCase())),
    );
    expect(methods).toEqual(expect.arrayContaining(Object.keys(table.methods ?? {}).map((name) => name.toLowerCase())));
  });

  test('names that are only set are in the library', () => {
    const text = libraryText();
    for (const name of Object.keys(table.setters ?? {}))
      expect([name, text.includes(`"${name}"`)]).toEqual([name, true]);
  });

  test('what can be set can be set in the library', () => {
    const names = listOf(prototype, '_scalarPropertyOriginalNames');
    const canBeSet = listOf(prototype, '_scalarPropertyUpdateable');
    const settable = Object.entries(table.properties ?? {}).flatMap(([name, { set }]) => (set ? [name] : []));
    for (const name of settable) expect([name, canBeSet[names.indexOf(name)]]).toEqual([name, true]);
  });
});
