import type { Choice } from '../../../src/sheet/field';
import { choiceReader, papersReader } from '../../../src/sheet/values/choice';

const choice = (id: string, ...texts: string[]): Choice => ({ id, label: { vi: texts[0] ?? id, en: id }, texts });
const PAPERS = [
  choice('proposal', 'tờ trình', 'TTr'),
  choice('minutes', 'biên bản', 'BB'),
  choice('report', 'báo cáo thành tích', 'BCTT'),
];

test.each([
  ['Tờ trình, BB họp, BCTT', 'proposal minutes report', ''],
  ['đủ', 'proposal minutes report', ''],
  ['đầy đủ hồ sơ', 'proposal minutes report', ''],
  ['đầy đủ theo quy định', 'proposal minutes report', ''],
  ['Đã nộp đủ', 'proposal minutes report', ''],
  ['thiếu biên bản', 'proposal report', 'minutes'],
  ['chưa có báo cáo thành tích', 'proposal minutes', 'report'],
  ['không có', '', 'proposal minutes report'],
])('papers in %j', (text, present, missing) => {
  const reading = papersReader(PAPERS)(text);
  expect(reading).toMatchObject({ kind: 'papers' });
  if (reading.kind !== 'papers') return;
  expect([reading.present.join(' '), reading.missing.join(' ')]).toEqual([present, missing]);
});

test.each(['03 loại', '3 loại', '3/4 loại', 'chưa đầy đủ theo quy định', 'đã nộp'])('%j names no paper', (text) =>
  expect(papersReader(PAPERS)(text)).toEqual({ kind: 'unreadable', reason: 'not-a-choice' }),
);

test('a text that names two choices is ambiguous, one that names none is unreadable', () => {
  const read = choiceReader([choice('commune', 'cấp xã'), choice('district', 'cấp huyện')]);
  expect(read('Cấp xã')).toEqual({ kind: 'choice', choice: 'commune' });
  expect(read('cấp xã, cấp huyện').kind).toBe('ambiguous');
  expect(read('thôn')).toEqual({ kind: 'unreadable', reason: 'not-a-choice' });
});
