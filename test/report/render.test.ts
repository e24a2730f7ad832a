import { defineMessages } from '../../src/i18n/message';
import { VERDICTS } from '../../src/criteria/criterion';
import { LOW, MISSING, NOTE, PLAN, renderer } from './sample-report';

test.each([
  ['vi', LOW, 'Năm 2022 HTNV (ô E13), thấp hơn HTTNV. Mục III.2.1.1, gạch 1.'],
  ['en', LOW, 'HTNV in 2022 (cell E13), below HTTNV. Section III.2.1.1, dash 1.'],
  ['vi', MISSING, 'Năm 2023 còn trống. Mục III.2.1.1, gạch 1.'],
  ['vi', NOTE, 'Đơn vị ngoài danh sách chưa được so.'],
] as const)('a finding is one sentence with its clause (%s)', (language, finding, sentence) => {
  expect(renderer.sentence(finding, language)).toBe(sentence);
});

test('the remedy is the plan’s own, and notes ask for nothing', () => {
  const criterion = PLAN.criteria.find(({ id }) => id === 'party-every-year');
  expect(renderer.remedy(LOW, 'vi')).toBe(criterion?.remedy.vi);
  expect(renderer.remedy(NOTE, 'vi')).toBe('');
});

test('titles come from the plan, from our own criteria, or are the id', () => {
  expect(renderer.criterion('party-every-year', 'vi')).toBe(
    PLAN.criteria.find(({ id }) => id === 'party-every-year')?.title.vi,
  );
  expect(renderer.criterion('unit-kind', 'vi')).toBe('Loại đơn vị');
  expect(renderer.criterion('of-an-older-plan', 'vi')).toBe('of-an-older-plan');
});

test('verdicts have names of their own in tables of figures', () => {
  expect(VERDICTS.map((verdict) => renderer.verdict(verdict, 'nomination', 'vi'))).toEqual([
    'Không đủ điều kiện',
    'Thiếu thông tin',
    'Cần xem xét',
    'Đủ điều kiện',
  ]);
  expect(VERDICTS.map((verdict) => renderer.verdict(verdict, 'scores', 'vi'))).toEqual([
    'Sai',
    'Thiếu thông tin',
    'Cần xem xét',
    'Đúng',
  ]);
});

test('units, fields and tables are named; unknown ones are shown as they are', () => {
  expect(renderer.unitKind('person', 'vi')).toMatch(/cá nhân/i);
  expect(renderer.unitKind('household', 'vi')).toBe('household');
  expect(renderer.field('ordinal', 'vi')).not.toBe('ordinal');
  expect(renderer.tableKind('nomination', 'vi')).toBe('Danh sách đề nghị khen thưởng');
  expect(renderer.tableKind('something', 'vi')).toBe('Chưa rõ loại bảng');
});

test('a message of a book that was not given is a defect', () => {
  const stranger = defineMessages('stranger', { hello: { vi: 'Chào', en: 'Hello' } });
  expect(() => renderer.message(stranger.say('hello'), 'vi')).toThrow('stranger/hello');
});
