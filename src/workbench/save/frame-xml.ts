import { escapeXml } from '../../files/xml/entities';
import { areaAddress, cellAddress } from '../../sheet/address';
import type { CustomFormat } from '../host/model/conditional-format';
import type { Hyperlink, SheetModel } from '../host/model/sheet';
import { sameJson } from './same';
import type { StyleWriter } from './style-writer';

/** `cols` of a sheet; nothing when every column is like every other. */
export function columnsXml({ columnInfo, defaultWidth }: SheetModel, styles: StyleWriter, p: string): string {
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [column, { width, hidden, look }] of [...columnInfo].sort(([a], [b]) => a - b)) {
    const attributes =
      ` width="${width ?? defaultWidth}"${look === null ? '' : ` style="${styles.indexOf(look)}"`}` +
      `${hidden ? ' hidden="1"' : ''}${width === null ? '' : ' customWidth="1"'}`;
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  const body = runs
    .map(({ first, last, attributes }) => `<${p}col min="${first + 1}" max="${last + 1}"${attributes}/>`)
    .join('');
  return body && `<${p}cols>${body}</${p}cols>`;
}

export const mergesXml = ({ merges }: SheetModel, p: string): string =>
  merges.length === 0
    ? ''
    : `<${p}mergeCells count="${merges.length}">${merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('')}</${p}mergeCells>`;

/** A block with one colour rule. */
export const ruleXml = (rule: CustomFormat, priority: number, styles: StyleWriter, p: string): string =>
  `<${p}conditionalFormatting sqref="${rule.areas.map(areaAddress).join(' ')}">` +
  `<${p}cfRule type="expression" dxfId="${styles.differential(rule)}" priority="${priority}"${rule.stopIfTrue ? ' stopIfTrue="1"' : ''}>` +
  `<${p}formula>${escapeXml(rule.formula.replace(/^=/, ''))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;

/** Place of a link's cell. */
const placeOf = (key: string): { readonly row: number; readonly column: number } => {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return { row, column };
};

/**
 * `hyperlinks` of a sheet; cells in a row with the same link share one element.
 * @param relationshipOf id of the relationship that holds an outside address
 * @param namespace address of the relationships namespace of the package
 */
export function linksXml(
  { hyperlinks }: SheetModel,
  relationshipOf: (address: string) => string | undefined,
  namespace: string,
  p: string,
): string {
  const runs: { row: number; left: number; right: number; link: Hyperlink }[] = [];
  const placed = [...hyperlinks].map(([key, link]) => ({ ...placeOf(key), link }));
  for (const { row, column, link } of placed.sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    if (run && run.row === row && run.right === column - 1 && sameJson(run.link, link)) run.right = column;
    else runs.push({ row, left: column, right: column, link });
  }
  const body = runs
    .map(({ row, left, right, link: { address, documentReference, screenTip } }) => {
      const id = address === null ? undefined : relationshipOf(address);
      if (id === undefined && documentReference === null) return '';
      const reference = areaAddress({ top: row, bottom: row, left, right });
      return (
        `<${p}hyperlink ref="${reference}"${id === undefined ? '' : ` xmlns:r="${namespace}" r:id="${escapeXml(id)}"`}` +
        `${documentReference === null ? '' : ` location="${escapeXml(documentReference)}"`}` +
        `${screenTip === null ? '' : ` tooltip="${escapeXml(screenTip)}"`}/>`
      );
    })
    .join('');
  return body && `<${p}hyperlinks>${body}</${p}hyperlinks>`;
}
/** `pane` and selection of frozen lines; nothing when none are frozen. */
export function paneXml({ frozen: { rows, columns } }: SheetModel, p: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    `<${p}pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
    ` topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>`
  );
}
