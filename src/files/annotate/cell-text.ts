import { escapeXml } from '../xml/entities';

/** Most characters that a cell can hold. */
const MAX_CELL_TEXT = 32_767;

/** What Excel would read as an escape such as `_x0041_` is written so that it stays as it is. */
const keepEscapes = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/**
 * Content of an inline-string cell: text whatever it begins with. Cut to what a cell can hold; control characters and lone surrogates,
 * which no workbook can hold, are left out.
 */
export function inlineString(text: string, prefix: string): string {
  const plain = text.replace(/\r\n?/g, '\n').slice(0, MAX_CELL_TEXT);
  return `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(keepEscapes(plain))}</${prefix}t></${prefix}is>`;
}

/** Whether a person who edits the cell would turn its text into a formula or number unless it is marked as text. */
export const needsTextMark = (text: string): boolean => /^[=+\-@']/.test(text);
