import { expandAbbreviations } from './abbreviations';
import { containsWords, fold } from './fold';

const keyOf = (text: string): string => expandAbbreviations(fold(text));
const COMMITTEE = `${keyOf('Ủy ban nhân dân')} `;

/**
 * Whether a line above a table names the province or district of an authority: "SỞ NỘI VỤ TỈNH TRÀ VINH" that of "UBND tỉnh Trà Vinh".
 * @param lines as they stand in the sheet. @param authority as a plan gives it.
 */
export function namesAuthority(lines: readonly string[], authority: string): boolean {
  const key = keyOf(authority);
  const place = key.startsWith(COMMITTEE) ? key.slice(COMMITTEE.length) : key;
  return lines.some((line) => containsWords(keyOf(line), place));
}
