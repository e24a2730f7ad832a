import type { Grade } from '../../../src/scoring/grades/grade';
import { readGrade } from '../../../src/scoring/grades/read-grade';

const grade = (id: string, vi: string, texts: readonly string[] = []): Grade => ({
  id,
  label: { vi, en: id },
  atLeast: 0,
  texts,
});
const PLAIN = [grade('excellent', 'Xuất sắc'), grade('good', 'Tốt'), grade('fair', 'Khá'), grade('weak', 'Yếu')];
const TASKS = [
  grade('excellent', 'Hoàn thành xuất sắc nhiệm vụ'),
  grade('good', 'Hoàn thành tốt nhiệm vụ'),
  grade('done', 'Hoàn thành nhiệm vụ'),
  grade('not', 'Không hoàn thành nhiệm vụ'),
];

test.each([
  ['Xuất sắc', 'excellent'],
  ['XUẤT SẮC', 'excellent'],
  ['Loại Tốt', 'good'],
  ['Xếp loại: Khá', 'fair'],
  ['Đạt loại yếu', 'weak'],
  ['HTXSNV', 'excellent'],
  ['Không xếp loại Tốt', null],
  ['A', null],
  ['1', null],
  ['', null],
])('"%s" of four plain grades', (text, id) => expect(readGrade(text, PLAIN)?.id ?? null).toBe(id));

test.each([
  ['HTXSNV', 'excellent'],
  ['HTTNV', 'good'],
  ['Xuất sắc', 'excellent'],
  ['HTNV', 'done'],
  ['Hoàn thành nhiệm vụ', 'done'],
  ['KHTNV', 'not'],
  ['Không HTNV', 'not'],
  ['Tập thể lao động tiên tiến', null],
])('"%s" of the four ratings', (text, id) => expect(readGrade(text, TASKS)?.id ?? null).toBe(id));

test('another wording that the plan gives is the grade', () =>
  expect(readGrade('Loại A', [grade('a', 'Xuất sắc', ['A']), grade('b', 'Tốt', ['B'])])?.id).toBe('a'));

test('what two grades could mean is neither', () =>
  expect(
    readGrade('HTXSNV', [grade('a', 'Xuất sắc'), grade('b', 'Hoàn thành xuất sắc nhiệm vụ', ['HTXS'])]),
  ).toBeNull());
