import { decodeText } from './decode-text';
import { sniff } from './sniff';

/**
 * The names of a plain text, one a line, numbers and dashes in front left out; null for a file of another kind. A `.txt` with tabs is a
 * table that a spreadsheet wrote; other signs between words are part of a name there, while in a `.csv` they part columns.
 * @param isTable whether the file can be read as a table.
 */
export function nameLines(file: string, bytes: Uint8Array, isTable: boolean): readonly string[] | null {
  const [, ending] = /\.(txt|csv)$/i.exec(file) ?? [];
  if (ending === undefined || sniff(bytes) !== 'text') return null;
  const text = decodeText(bytes);
  if (isTable && (ending.toLowerCase() === 'csv' || text.includes('\t'))) return null;
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d+\s*[.)]|[-+•])\s*/, '').trim())
    .filter(Boolean);
}
