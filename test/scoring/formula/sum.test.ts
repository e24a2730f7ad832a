import { areaAddress } from '../../../src/sheet/address';
import { parseSum, rounds } from '../../../src/scoring/formula/sum';

const read = (formula: string): string | null => {
  const parsed = parseSum(formula);
  if (!parsed) return null;
  const terms = parsed.terms.map(
    ({ area, sign, sheet, isInSum }) =>
      `${sign < 0 ? '-' : '+'}${sheet ? `${sheet}!` : ''}${areaAddress(area)}${isInSum ? '' : '*'}`,
  );
  return [
    ...terms,
    ...(parsed.constant ? [String(parsed.constant)] : []),
    ...(parsed.isRounded ? ['rounded'] : []),
  ].join(' ');
};

test.each([
  ['SUM(F7:F20)', '+F7:F20'],
  ['=SUM($F$7:$F$20;H3)', '+F7:F20 +H3'],
  ['F7+F9-F12', '+F7* +F9* -F12*'],
  ['+F7+F9', '+F7* +F9*'],
  ['-F7', '-F7*'],
  ['SUM(F7:F9)+SUM(F12:F13) - F20', '+F7:F9 +F12:F13 -F20*'],
  ['SUM(F7,F9)-SUM(F10:F11)', '+F7 +F9 -F10:F11'],
  ['F7-(F8+F9)', '+F7* -F8* -F9*'],
  ['ROUND(SUM(C5:AI5),2)', '+C5:AI5 rounded'],
  ['SUBTOTAL(9,F7:F20)', '+F7:F20'],
  ['SUBTOTAL(109,F7:F20)', '+F7:F20'],
  ["'Đơn vị 1'!F40+Sheet2!F40", '+Đơn vị 1!F40* +Sheet2!F40*'],
  ["SUM('Sở ''A'''!F7:F9)", "+Sở 'A'!F7:F9"],
  ['F7+5', '+F7* 5'],
  ['12.5', '12.5'],
])('%s', (formula, expected) => expect(read(formula)).toBe(expected));

test.each([
  'F7*2',
  'SUM(F7:F9)/2',
  'IF(F7>0,SUM(F7:F9),0)',
  'SUMIF(A:A,"x",F:F)',
  'SUBTOTAL(1,F7:F9)',
  'F7:F9',
  'SUM(F7:F9',
  'SUM()',
  'SUM(F7:F9))',
  'F7+',
  '"a"',
  '',
  'AVERAGE(F7:F9)',
  '50%',
  `SUM(${'F7,'.repeat(2_000)}F7)`,
])('nothing is claimed about %s', (formula) => expect(read(formula)).toBeNull());

test('formulas that round are known whatever else they do', () => {
  expect(['ROUND(F7,1)', 'IF(A1,ROUNDUP(F7,0),0)', 'INT(F7)', '2*TRUNC(F7)'].every(rounds)).toBe(true);
  expect(['SUM(F7:F9)', 'PRINT(F7)', 'BACKGROUND(F7)'].some(rounds)).toBe(false);
});
