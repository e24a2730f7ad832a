import { shiftFormula } from '../../src/sheet/shift-formula';

test.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+B$2+$C$3', 2, 3, '$A3+E$2+$C$3'],
  ['SUM(A1:B10)', 5, 0, 'SUM(A6:B15)'],
  ['SUM(A:A,3:3)', 1, 1, 'SUM(B:B,4:4)'],
  ['SUM($A:B,$3:4)', 1, 1, 'SUM($A:C,$3:5)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'Sổ A1'!A1+Sheet1!B2", 1, 0, "'Sổ A1'!A2+Sheet1!B3"],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['RANK(C7,$C$7:$C$9)', 1, 0, 'RANK(C8,$C$7:$C$9)'],
  ['A1', -1, 0, '#REF!'],
  ['diem_1+A1', 1, 0, 'diem_1+A2'],
  ['1.5*A2', 1, 0, '1.5*A3'],
  ['A1', 0, 0, 'A1'],
])('%s moved %i down and %i right is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
