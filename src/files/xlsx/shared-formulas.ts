import type { ColumnIndex, RowIndex } from '../../sheet/address';
import { attribute } from '../xml/scan';
import { shiftFormula } from '../../sheet/shift-formula';

/** Characters that written-out formulas of one sheet may take; a few bytes of a file can ask for gigabytes. */
const MAX_CHARACTERS = 20_000_000;

/**
 * Formulas that a sheet writes once for many cells. The first cell of a group holds the text; it reads for the others as if it were
 * copied there. ECMA-376 part 1, 18.3.1.40 (f, attributes t and si).
 */
export class SharedFormulas {
  readonly #first = new Map<string, { readonly row: RowIndex; readonly column: ColumnIndex; readonly text: string }>();
  #room = MAX_CHARACTERS;

  /**
   * The formula of a cell, from its `f` element.
   * @param attributes of the element; `text` is decoded, empty where the element has none.
   * @returns `true` where the text is not known.
   */
  read(row: RowIndex, column: ColumnIndex, attributes: string, text: string): string | true {
    const group = attribute(attributes, 't') === 'shared' ? attribute(attributes, 'si') : undefined;
    if (group === undefined) return text === '' ? true : text;
    if (text !== '') {
      this.#first.set(group, { row, column, text });
      return text;
    }
    const first = this.#first.get(group);
    if (!first || this.#room < first.text.length) return true;
    const shifted = shiftFormula(first.text, row - first.row, column - first.column);
    this.#room -= shifted.length;
    return shifted;
  }
}
