import { AWARDS, readAwards } from '../../../src/sheet/values/awards';

const read = (text: string): string => {
  const reading = readAwards(text);
  return reading.kind === 'awards' ? reading.awards.join(' ') : reading.kind;
};

test.each([
  ['Lao động tiên tiến', 'ldtt'],
  ['LĐTT', 'ldtt'],
  ['Tập thể lao động tiên tiến', 'ttldtt'],
  ['Tập thể LĐXS', 'ttldxs'],
  ['Chiến sỹ thi đua cơ sở', 'cstdcs'],
  ['CSTDCS', 'cstdcs'],
  ['CSTĐ cấp tỉnh', 'cstd-tinh'],
  ['Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương', 'cstd-tinh'],
  ['Chiến sĩ thi đua', 'cstd'],
  ['CHIẾN SĨ THI ĐUA TOÀN QUỐC', 'cstdtq'],
  ['Bằng khen', 'bk'],
  ['BK', 'bk'],
  ['Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'bk-tinh'],
  ['Bằng khen UBND tỉnh', 'bk-tinh'],
  ['Bằng khen CT UBND tỉnh', 'bk-tinh'],
  ['BK của Chủ tịch UBND tỉnh', 'bk-tinh'],
  ['BK của CT UBND tỉnh', 'bk-tinh'],
  ['Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương', 'bk-tinh'],
  ['Bằng khen của Thủ tướng Chính phủ', 'bk-ttg'],
  ['BKUBND tỉnh', 'bk-tinh'],
  ['BKTTg', 'bk-ttg'],
  ['Cờ thi đua của Chính phủ', 'co-cp'],
  ['Cờ thi đua của UBND tỉnh', 'co-tinh'],
  ['Cờ thi đua', 'co'],
  ['Giấy khen của Thủ trưởng đơn vị', 'gk'],
  ['Huân chương Lao động hạng Nhất', 'hcld-1'],
  ['HCLĐ hạng 3', 'hcld-3'],
  ['Huân chương Lao động', 'hcld'],
  ['Nhà giáo nhân dân', 'ngnd'],
  ['CSTĐCS; Bằng khen UBND tỉnh', 'cstdcs bk-tinh'],
  ['CSTĐCS, LĐTT', 'ldtt cstdcs'],
  ['sẽ bổ sung', 'unreadable'],
])('%j names %s', (text, expected) => expect(read(text)).toBe(expected));

test('every form of the lexicon names its own honour and no other', () => {
  const faults = AWARDS.flatMap(({ id, texts }) =>
    texts.flatMap((text) => (read(text) === id ? [] : [`${text}: ${read(text)}, not ${id}`])),
  );
  expect(faults).toEqual([]);
});
