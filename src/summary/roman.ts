const DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 to 399 as the numeral of a group: 4 -> `IV`. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digit] of DIGITS)
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  return text;
}
