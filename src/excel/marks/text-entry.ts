/** Most characters that a cell can hold, less one for the sign of a text. */
const MAX_TEXT = 32_766;

/** Longest text that Excel might still take for a date such as "Mar 5, 2021 12:30 PM". */
const DATE_LENGTH = 40;

/**
 * What to hand to `Range.values` so that the cell holds exactly this text: never a formula, number, date or truth value. An apostrophe
 * in front tells Excel so and is no part of the text; the cell's number format, which may be the user's, stays as it is. Sentences,
 * which can be nothing but text, go without.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function textEntry(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').slice(0, MAX_TEXT);
  return plain === '' || isSentence(plain) ? plain : `'${plain}`;
}

const isSentence = (text: string): boolean =>
  /^\p{L}/u.test(text) && !/^(?:true|false)$/i.test(text) && (text.length > DATE_LENGTH || !/\d/.test(text));
