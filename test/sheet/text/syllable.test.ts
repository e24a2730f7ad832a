import { isSyllable } from '../../../src/sheet/text/syllable';

test.each([
  'Nguyễn',
  'thưởng',
  'khuỷu',
  'giếng',
  'gì',
  'quốc',
  'quyết',
  'quỳnh',
  'ươn',
  'yêu',
  'nghiêng',
  'ĐẢNG',
  'và',
])('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));

test.each(['thëng', 'th®', 'nhaân', 'Müller', 'cat', 'tôt', 'HTNV', 'x', 'aệ', ''])('%j is none', (word) =>
  expect(isSyllable(word)).toBe(false),
);
