import { readAnswer } from '../../../src/sheet/values/answer';
import { readDebt } from '../../../src/sheet/values/debt';

/** What a cell under "Nợ thuế" says: owes, owes nothing, or does not tell. */
const said = (text: string) => {
  const reading = readAnswer(text, { contrary: false, isDebt: true });
  return reading.kind === 'answer' ? (reading.yes ? 'owes' : 'none') : reading.kind;
};

test.each([
  'Không',
  'không nợ',
  'Không nợ thuế',
  'Không còn nợ',
  'Chưa phát sinh nợ',
  'chưa nợ',
  'Không bị nợ đọng',
  'Không phát sinh',
  'Không quá hạn',
  'Không chậm nộp',
  'Hết nợ',
  '0',
  '0 đồng',
  'nợ 0 đồng',
  '-',
  'Tốt',
  'Chấp hành tốt',
  'Chấp hành đúng quy định',
  'Thực hiện tốt nghĩa vụ thuế',
  'Đạt',
  'Đảm bảo',
  'Đầy đủ',
  'Đúng hạn',
  'Đã nộp đủ',
  'Đã đóng đến tháng 6/2025',
  'Hoàn thành nghĩa vụ',
  'Đã hoàn thành nghĩa vụ thuế năm 2024',
])('"%s" owes nothing', (text) => expect(said(text)).toBe('none'));

test.each([
  'Có',
  'x',
  'Nợ',
  'Còn nợ',
  'nợ 3 tháng',
  'Nợ 120 triệu đồng',
  '15.000.000',
  'Chậm nộp',
  'Còn thiếu 20 triệu',
  'thiếu 20 triệu',
  'Chưa nộp đủ',
  'Chưa đóng tháng 6',
  'Chưa hoàn thành nghĩa vụ',
  'Đã nộp một phần, còn nợ 5 triệu',
])('"%s" owes', (text) => expect(said(text)).toBe('owes'));

test.each(['Xác nhận số 12/CT', 'Theo quy định', 'N/A', 'Chưa rõ', 'Không nợ thuế, còn nợ BHXH'])(
  '"%s" leaves it open',
  (text) => expect(said(text)).toBe('unreadable'),
);

test('a text that speaks of no debt is left to others', () => expect(readDebt('Sở Tài chính')).toBeNull());

test.each([
  ['Chấp hành tốt', false],
  ['Không hoàn thành', true],
  ['Đầy đủ', false],
  ['có', false],
])('under a header of the duty itself "%s" is read the other way round', (text, yes) =>
  expect(readAnswer(text, { contrary: true, isDebt: true })).toMatchObject({ kind: 'answer', yes }),
);
