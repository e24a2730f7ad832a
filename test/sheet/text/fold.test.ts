import fc from 'fast-check';
import { expandAbbreviations, unitNameKey } from '../../../src/sheet/text/abbreviations';
import { editDistance } from '../../../src/sheet/text/edit-distance';
import { fold, foldLoose, oneLine } from '../../../src/sheet/text/fold';

const SEED = { seed: 20_211_030, numRuns: 300 };
const LETTERS = [...'aàáảãạăằâấeéêệiíìĩoòóọôốơởuúùủưứyýỳỷbcdđghklmnpqrstvx 0123456789-–.,&/\u00a0\u200b\n'];
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }).map((letters) => letters.join(''));

test.each([
  ['hòa', 'hoà'],
  ['Ủy ban', 'uỷ ban'],
  ['thủy', 'thuỷ'],
  ['khỏe', 'khoẻ'],
  ['Chiến sỹ', 'chiến sĩ'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['Mỹ', 'mĩ'],
  ['tỷ', 'tỉ'],
  ['Sở,  Ban,\nNgành', 'sở ban ngành'],
  ['“Dân vận”', '"dân vận"'],
  ['2020 – 2021', '2020-2021'],
  ['-\u00a0Thành thị', 'thành thị'],
  ['Xếp\u200b loại\ufeff', 'xếp loại'],
])('%s is compared as %s', (one, other) => expect(fold(one)).toBe(fold(other)));

test.each([
  ['tay', 'tai'],
  ['thuý', 'thúi'],
  ['đa', 'da'],
  ['tỉnh', 'tinh'],
  ['nguyên', 'nguiên'],
])('%s is not %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

test('folding twice changes nothing; form, case and spaces around change nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const key = fold(text);
      expect(fold(key)).toBe(key);
      expect(fold(text.normalize('NFD'))).toBe(key);
      expect(fold(text.toUpperCase())).toBe(key);
      expect(fold(`\u00a0${text} \n`)).toBe(key);
      expect(foldLoose(text)).toBe(foldLoose(key));
    }),
    SEED,
  );
});

test.each([
  ['UBND huyện Giồng Riềng', 'Huyện Giồng Riềng'],
  ['Ủy ban nhân dân xã Hòa Thuận', 'xã Hoà Thuận'],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Cty TNHH MTV Cấp nước', 'Công ty trách nhiệm hữu hạn một thành viên Cấp nước'],
  ['TTYT TP. Rạch Giá', 'Trung tâm y tế thành phố Rạch Giá'],
])('%s names the same unit as %s', (one, other) => expect(unitNameKey(one)).toBe(unitNameKey(other)));

test('a short form that is the whole text is left', () => {
  expect(expandAbbreviations(fold('CP'))).toBe(fold('CP'));
});

test.each([
  ['phân việc', 'phần việc', 2, 1],
  ['công nhân', 'công nhận', 2, 1],
  ['ab', 'ba', 2, 1],
  ['abc', 'xyz', 1, 2],
])('%s to %s', (one, other, limit, distance) => expect(editDistance(one, other, limit)).toBe(distance));

test('one line of text, whichever characters and spaces it is made of', () => {
  const slow = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const odd: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}b`, `${character} a`, `a ${character}`])
      if (oneLine(text) !== slow(text)) odd.push(text);
  }
  expect(odd).toEqual([]);
  for (const text of ['', ' ', 'a  b', ' a', 'a ', 'Sở\u00a0Y tế', 'a\nb', 'Nguye\u0302\u0303n Va\u0306n A'])
    expect(oneLine(text)).toBe(slow(text));
});
