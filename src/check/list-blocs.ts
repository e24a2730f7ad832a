import { headerText } from '../sheet/index';
import type { Table, TableRecord } from '../sheet/table';
import { fold, oneLine } from '../sheet/text/fold';
import { cellText, isBlank } from '../sheet/values/cell-text';

/** Headers of a column that says which cụm or khối a unit of a list belongs to. */
const HEADERS: ReadonlySet<string> = new Set(
  ['khối', 'cụm', 'khối thi đua', 'cụm thi đua', 'tên khối', 'tên cụm', 'thuộc khối', 'thuộc cụm']
    .concat(['cụm khối', 'khối cụm', 'cụm khối thi đua', 'khối cụm thi đua', 'thuộc cụm khối', 'thuộc khối cụm'])
    .map(fold),
);

/**
 * Which cụm or khối the units of a listing table belong to: what a column of that name says, else the outermost heading above; empty
 * where nothing tells. A blank below a text of that column is not carried on: it may as well mean none.
 */
export function blocReader(table: Table): (record: TableRecord) => string {
  const at = table.columns.findIndex(({ path }) => HEADERS.has(fold(headerText(path).replace(/[,/;-]/g, ' '))));
  return ({ cells, groups }) => {
    const raw = cells[at]?.raw ?? null;
    const said = isBlank(raw) ? '' : oneLine(cellText(raw));
    return said === '' ? (groups[0] ?? '') : said;
  };
}
