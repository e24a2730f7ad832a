import type { TableMarks } from '../../src/marks/marks';
import { isOwnFormula, ruleBands } from '../../src/marks/status-rule';

const TABLE: TableMarks = {
  sheet: 'S',
  area: { top: 2, left: 0, bottom: 9, right: 3 },
  headerRows: { first: 2, last: 2 },
  records: { first: 3, last: 9 },
  rows: [
    { row: 3, lastRow: 5, status: 'Không đạt', explanation: '' },
    { row: 6, lastRow: 7, status: 'Đạt', explanation: '' },
    { row: 8, status: 'Không đạt', explanation: '' },
  ],
  rules: [{ status: 'Không đạt', fill: 'F8CFCB' }],
};

test('each row by its own status; the other rows of a merged record by that of its first row', () => {
  expect(ruleBands(TABLE, 4)).toEqual([
    {
      areas: [{ top: 3, bottom: 9, left: 0, right: 4 }],
      rules: [{ formula: 'AND($E4="Không đạt",N("thidua")=0)', fill: 'F8CFCB' }],
    },
    {
      areas: [{ top: 4, bottom: 5, left: 0, right: 4 }],
      rules: [{ formula: 'AND($E$4="Không đạt",N("thidua")=0)', fill: 'F8CFCB' }],
    },
  ]);
});

test('what stands between the table and its columns is not coloured', () => {
  expect(ruleBands(TABLE, 7).map(({ areas }) => areas.map(({ left, right }) => [left, right]))).toEqual([
    [
      [0, 3],
      [7, 7],
    ],
    [
      [0, 3],
      [7, 7],
    ],
  ]);
});

test('statuses that no formula can hold get no rule, and every formula is known as ours', () => {
  const long = 'x'.repeat(256);
  expect(
    ruleBands(
      {
        ...TABLE,
        rules: [
          { status: long, fill: '000000' },
          { status: '', fill: '000000' },
        ],
      },
      4,
    ),
  ).toEqual([]);
  const quoted = ruleBands({ ...TABLE, rules: [{ status: 'a "b"', fill: '000000' }] }, 4);
  expect(quoted[0]?.rules[0]?.formula).toBe('AND($E4="a ""b""",N("thidua")=0)');
  for (const { rules } of ruleBands(TABLE, 4))
    for (const { formula } of rules) expect(isOwnFormula(formula)).toBe(true);
});
