import { createRenderer, defineMessages, formatDate, formatNumber } from '../../src/i18n/message';

const book = defineMessages('sample', {
  plain: { vi: 'Xin chào', en: 'Hello' },
  full: { vi: '{name}: {value}, {day}, {share}, {kind}, {all}', en: '{name}: {value}, {day}, {share}, {kind}, {all}' },
});
const render = createRenderer([book]);

test.each([
  ['vi', 'Sở A: 1,5, 30/10/2021, 70,25 %, huyện, a, 2'],
  ['en', 'Sở A: 1.5, 30/10/2021, 70.25 %, district, a, 2'],
] as const)('every kind of value is worded in %s', (language, expected) => {
  const message = book.say('full', {
    name: 'Sở A',
    value: 1.5,
    day: { date: '2021-10-30' },
    share: { percent: 70.25 },
    kind: { vi: 'huyện', en: 'district' },
    all: { list: ['a', 2] },
  });
  expect(message.id).toBe('sample/full');
  expect(render(message, language)).toBe(expected);
});

test('a message without gaps needs no data', () => {
  expect(render(book.say('plain'), 'vi')).toBe('Xin chào');
});

test('an unknown message and an unfilled gap are errors', () => {
  expect(() => render({ id: 'sample/none', data: {} }, 'vi')).toThrow('Unknown message "sample/none"');
  expect(() => render({ id: 'sample/full', data: { name: 'x' } }, 'vi')).toThrow('No value for {value}');
});

test.each([
  [0.1 + 0.2, 'vi', '0,3'],
  [1234567.891, 'vi', '1234567,891'],
  [-2.5, 'en', '-2.5'],
] as const)('number %s in %s is %s', (value, language, expected) => {
  expect(formatNumber(value, language)).toBe(expected);
});

test('dates are day first without padding', () => {
  expect(formatDate('2025-07-01')).toBe('1/7/2025');
});
