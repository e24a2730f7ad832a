import { keptReader } from '../../../src/sheet/values/kept-readers';

const blank = { kind: 'blank' } as const;

test('a text is read once for a key, in whatever column or file it stands', () => {
  const read = jest.fn(() => blank);
  const other = jest.fn(() => blank);
  for (let file = 0; file < 100; file++) for (const text of ['HTXSNV', 'HTTNV']) keptReader('test one', read)(text);
  keptReader('test two', other)('HTXSNV');
  expect(read).toHaveBeenCalledTimes(2);
  expect(other).toHaveBeenCalledTimes(1);
});

test('what is remembered stays bounded', () => {
  const read = jest.fn(() => blank);
  for (let text = 0; text < 10_000; text++) keptReader('test three', read)(String(text));
  keptReader('test three', read)('0');
  expect(read).toHaveBeenCalledTimes(10_001);
});
