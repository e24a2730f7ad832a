import { encodeLegacy } from '../../fixtures/readings/build/encode';
import { decodeLegacy } from '../../../src/sheet/text/legacy/decode';
import { isUnicodeVietnamese, legacyEvidence, legacyFont } from '../../../src/sheet/text/legacy/evidence';

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

test('every letter of Vietnamese survives either encoding', () => {
  expect(decodeLegacy(encodeLegacy(VOWELS, 'vni', false), 'vni')).toBe(VOWELS);
  const capitals = VOWELS.toUpperCase();
  expect(decodeLegacy(encodeLegacy(capitals, 'vni', false), 'vni')).toBe(capitals);
  for (const letter of VOWELS) {
    expect(decodeLegacy(encodeLegacy(`x${letter}`, 'tcvn3', false), 'tcvn3')).toBe(`x${letter}`);
    const capital = `X${letter.toUpperCase()}`;
    expect(decodeLegacy(encodeLegacy(capital, 'tcvn3', true), 'tcvn3', true)).toBe(capital);
  }
});

test.each([
  ['Thi ®ua - Khen th\u00adëng', 'Thi đua - Khen thưởng'],
  ['Thi ®ua - Khen thëng', 'Thi đua - Khen thưởng'],
  ['B»ng khen', 'Bằng khen'],
  ['Héi ®ång', 'Hội đồng'],
  ['chiÕn sÜ', 'chiến sĩ'],
  ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
  ['§¬n vÞ', 'Đơn vị'],
  ['tù chÊm', 'tự chấm'],
  ['HTXSNV', 'HTXSNV'],
])('TCVN3 %j is %j', (stored, text) => expect(decodeLegacy(stored, 'tcvn3')).toBe(text));

test.each([
  ['Thi ñua - Khen thöôûng', 'Thi đua - Khen thưởng'],
  ['nhaân daân', 'nhân dân'],
  ['TIEÀN THÖÔÛNG', 'TIỀN THƯỞNG'],
  ['Aùp duïng kyõ thuaät', 'Áp dụng kỹ thuật'],
  ['Müller', 'Müller'],
])('VNI %j is %j', (stored, text) => expect(decodeLegacy(stored, 'vni')).toBe(text));

test.each([
  ['Khen th\u00adëng', 1, 0],
  ['chÝnh s¸ch', 2, 0],
  ['Hoaøn thaønh', 0, 2],
  ['côm', 0, 0],
  ['Công ty', 0, 0],
  ['Müller, café, Noël', 0, 0],
  ['5 µm ± 2', 0, 0],
  ['© 2021 Microsoft®', 0, 0],
  ['Đơn vị ®', 0, 0],
])('%j has %d words that only TCVN3 explains and %d that only VNI does', (text, tcvn3, vni) => {
  expect(legacyEvidence(text, 'tcvn3')).toBe(tcvn3);
  expect(legacyEvidence(text, 'vni')).toBe(vni);
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', isCapitals: false }],
  ['.VnTimeH', { encoding: 'tcvn3', isCapitals: true }],
  ['VNI-Times', { encoding: 'vni', isCapitals: false }],
  ['Times New Roman', null],
  ['Vni Sans', null],
])('font %s', (font, expected) => expect(legacyFont(font)).toEqual(expected));

test('composed and decomposed letters are Unicode, letters of Western languages may be anything', () => {
  expect(['đ', 'Ở', 'a\u0323', 'ô', 'é'].map(isUnicodeVietnamese)).toEqual([true, true, true, false, false]);
});
