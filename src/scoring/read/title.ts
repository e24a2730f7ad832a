import type { RowIndex } from '../../sheet/address';
import type { SheetView } from '../../sheet/structure/sheet-view';

export interface TitleFacts {
  readonly lines: readonly string[];
  /** The unit that the table is about, where the title names it. */
  readonly unit: string | null;
  /** Who gives the bloc's scores, where the title names it. */
  readonly scorer: string | null;
}

const UNIT = /^(?:tên )?(?:đơn vị|cơ quan|cơ quan, đơn vị)(?: được chấm(?: điểm)?| tự chấm)?\s*:\s*(.+)$/iu;
const SCORER = /^(?:đơn vị )?(?:khối trưởng|cụm trưởng|đơn vị chấm(?: điểm)?)\s*:\s*(.+)$/iu;

const said = (lines: readonly string[], form: RegExp): string | null => {
  for (const line of lines) {
    const found = form.exec(line)?.[1]?.replace(/[.…\s]+$/u, '') ?? '';
    if (found !== '') return found;
  }
  return null;
};

/** Lines above a header, and what they say about the table. */
export function readTitle(view: SheetView, from: RowIndex, header: RowIndex): TitleFacts {
  const lines: string[] = [];
  for (let row = Math.max(from, header - 20); row < header; row++)
    lines.push(...view.filled(row, 0, view.lastColumn).map((column) => view.text(row, column)));
  return { lines, unit: said(lines, UNIT), scorer: said(lines, SCORER) };
}
