import { type, type Sheet } from '../formula-grid';
import { reported, toldBy } from '../whole-way';

/** Two of five criteria are scored, and a bonus row. */
const sheet = (): Sheet =>
  type(new Map(), 'A1', [
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'Một', 10, 9],
    ['2', 'Hai', 10, 8],
    ['3', 'Ba', 10, null],
    ['4', 'Bốn', 10, null],
    ['5', 'Năm', 10, null],
    ['6', 'Điểm thưởng', 5, null],
    [null, 'TỔNG CỘNG', 50, '=SUM(D2:D7)'],
  ]);
const told = async (change: (sheet: Sheet) => void): Promise<readonly string[]> => {
  const own = sheet();
  change(own);
  return toldBy(await reported(own));
};

test('blanks of a table that is being filled in are not told', async () =>
  expect(await told(() => undefined)).toEqual([]));

test.each(['x', 'v', 'Đạt', 'Có'])(
  '"%s" where points belong is told at its cell, however much is filled in',
  async (text) => expect(await told((own) => own.set('D5', text))).toEqual(['unknown leaf-unscored D5']),
);

test('a tick in a row of bonus points is no zero either; a word that says there are none is an answer', async () => {
  expect(await told((own) => own.set('D7', 'x'))).toEqual(['unknown leaf-unscored D7']);
  for (const text of ['Không', 'Không có', '-']) expect(await told((own) => own.set('D7', text))).toEqual([]);
});
