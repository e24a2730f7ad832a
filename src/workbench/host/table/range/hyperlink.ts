import { invalidArgument } from '../../fault';
import { changeLooks, enterValues, setHyperlink } from '../../model/edit';
import { cellKey, type Hyperlink } from '../../model/sheet';
import type { Property } from '../../protocol/type-table';
import { areaIn, type CellsReference } from '../references';
import { displayText } from '../../model/display';

interface WireHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Looks that Excel gives a cell that becomes a link, after its style "Hyperlink". */
const LINK_LOOK = { font: { color: '#0563C1', underline: 'Single' } } as const;

/**
 * The link of a range: of its first cell, null when that has none. Setting one puts it on every cell, with the looks of a link and the
 * text to display when one is given. https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
export const RANGE_HYPERLINK: Property<CellsReference> = {
  get: (cells) => {
    const { sheet, workbook } = cells;
    const { top, left } = areaIn(cells);
    const link = sheet.hyperlinks.get(cellKey(top, left));
    if (!link) return null;
    const value = sheet.cell(top, left)?.value ?? null;
    const { numberFormat } = workbook.lookAt(sheet, top, left);
    return {
      ...(link.address === null ? {} : { address: link.address }),
      ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
      ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
      textToDisplay: displayText(value, numberFormat, workbook.culture, workbook.date1904),
    };
  },
  set: (cells: CellsReference, wire: WireHyperlink) => {
    if (typeof wire !== 'object' || wire === null) throw invalidArgument();
    if ((wire.address === undefined) === (wire.documentReference === undefined)) throw invalidArgument();
    const { workbook, sheet } = cells;
    const area = areaIn(cells);
    const link: Hyperlink = {
      address: wire.address ?? null,
      documentReference: wire.documentReference ?? null,
      screenTip: wire.screenTip ?? null,
    };
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const one = { top: row, bottom: row, left: column, right: column };
        setHyperlink(workbook, sheet, { row, column }, link, 'add-in');
        if (wire.textToDisplay !== undefined) enterValues(workbook, sheet, one, [[wire.textToDisplay]], 'add-in');
      }
    changeLooks(workbook, sheet, [area], LINK_LOOK, 'add-in');
  },
};
