import { WIDTH, wrap } from '../../src/cli/output/wrap';

test('lines break at spaces and are drawn in under the first', () => {
  const text = wrap('chữ '.repeat(60), '  1. ');
  const lines = text.split('\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.length <= WIDTH && !line.endsWith(' '))).toBe(true);
  expect(lines[1]).toMatch(/^ {5}chữ/);
  expect(text.split(/\s+/).filter((word) => word === 'chữ')).toHaveLength(60);
});

test.each([
  ['', '- ', '- '],
  ['một\nhai', '- ', '- một\n  hai'],
  ['x'.repeat(120), '', 'x'.repeat(120)],
])('%j', (text, first, expected) => {
  expect(wrap(text, first)).toBe(expected);
});
