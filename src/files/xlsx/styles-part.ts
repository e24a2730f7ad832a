import type { CellStyle } from '../../sheet/grid';
import { attribute, scanXml } from '../xml/scan';

/** Codes of the built-in number formats that a reader must know: percentages, dates, times. ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  49: '@',
};
/** Date formats that depend on the installed language. */
const isLocalDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const DEFAULT: CellStyle = { format: 'General' };

/** Styles by index of `cellXfs`; one default style when the package has no styles part. */
export function readStyles(xml: string | undefined): CellStyle[] {
  if (xml === undefined) return [DEFAULT];
  const formats = new Map<number, string>();
  const fonts: { name?: string; bold: boolean }[] = [];
  const records: { format: number; font: number }[] = [];
  let section = '';
  scanXml(xml, (kind, tag, attributes) => {
    if (tag === 'cellXfs' || tag === 'fonts' || tag === 'dxfs') section = kind === 'open' ? tag : '';
    else if (kind !== 'open') return;
    else if (tag === 'numFmt' && section === '') {
      formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? 'General');
    } else if (section === 'fonts' && tag === 'font') fonts.push({ bold: false });
    else if (section === 'fonts') {
      const font = fonts.at(-1);
      if (font && tag === 'name') font.name = attribute(attributes, 'val') ?? '';
      if (font && tag === 'b')
        font.bold = attribute(attributes, 'val') !== '0' && attribute(attributes, 'val') !== 'false';
    } else if (section === 'cellXfs' && tag === 'xf') {
      records.push({
        format: Number(attribute(attributes, 'numFmtId') ?? 0),
        font: Number(attribute(attributes, 'fontId') ?? 0),
      });
    }
  });
  if (records.length === 0) return [DEFAULT];
  return records.map(({ format, font }) => {
    const code = formats.get(format) ?? BUILT_IN[format] ?? (isLocalDate(format) ? 'dd/mm/yyyy' : 'General');
    const { name, bold } = fonts[font] ?? { bold: false };
    return { format: code, ...(name ? { font: name } : {}), ...(bold ? { bold } : {}) };
  });
}
