import { layOut, type OfficePage } from '../../src/summary/page/office-page';
import type { NewSheet } from '../../src/summary/page/sheet-model';

export { NATIONAL_HEADING, type BodyLine } from '../../src/summary/page/office-page';
export type { HeaderNode } from '../../src/summary/page/header';

const ILLUSTRATION = '(Số liệu minh họa, tên đơn vị và cá nhân là giả định)';

/** A list of a sample: says that its figures and names are made up. */
export const officeSheet = (page: OfficePage): NewSheet => layOut({ note: ILLUSTRATION, ...page }).sheet;
