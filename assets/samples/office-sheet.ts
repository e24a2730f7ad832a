import { layOut, type OfficePage } from '../../src/summary/page/office-page';
import type { NewSheet } from '../../src/summary/page/sheet-model';

import { areaAddress } from '../../src/sheet/address';
import type { BodyLine } from '../../src/summary/page/office-page';

export { NATIONAL_HEADING, type BodyLine } from '../../src/summary/page/office-page';
export type { HeaderNode } from '../../src/summary/page/header';

const ILLUSTRATION = '(Số liệu minh họa, tên đơn vị và cá nhân là giả định)';

/** A list of a sample: says that its figures and names are made up. */
export const officeSheet = (page: OfficePage): NewSheet => layOut({ note: ILLUSTRATION, ...page }).sheet;

/** {@link officeSheet} with number and name merged down over the records below that have neither. */
export function officeSheetOverRows(page: OfficePage): NewSheet {
  const { sheet, rowOfLine } = layOut({ note: ILLUSTRATION, ...page });
  const merges: string[] = [];
  const left = page.firstColumn ?? 0;
  const isBelow = (line: BodyLine | undefined): boolean =>
    line !== undefined && 'cells' in line && line.cells[0] === null && line.cells[1] === null;
  page.body.forEach((line, at) => {
    if (!('cells' in line) || isBelow(line) || !isBelow(page.body[at + 1])) return;
    let last = at + 1;
    while (isBelow(page.body[last + 1])) last++;
    for (const column of [left, left + 1])
      merges.push(areaAddress({ top: rowOfLine[at] ?? 0, left: column, bottom: rowOfLine[last] ?? 0, right: column }));
  });
  return { ...sheet, merges: [...(sheet.merges ?? []), ...merges] };
}
