/** More units than any bloc has: a sheet is made for each. */
export const MOST_UNITS = 60;

/** Names of units as a person lists them, one a line: blank lines and repeats are left out. */
export function unitNames(text: string): readonly string[] {
  const names = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '');
}
