import { formatNumber } from '../../i18n/message';
import { clean } from '../text/fold';
import type { Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';
import { columnStyle } from './column-style';
import { parseFigure } from './figures';

const TEXT: Reading = { kind: 'unreadable', reason: 'text-in-number' };
/** A figure with an optional unit of measure after it. */
const WITH_UNIT =
  /^([-+]?\d[\d.,\s]*?)\s*(?:%|đ|điểm|đồng|triệu(?: đồng)?|tr|tỷ(?: đồng)?|tỉ(?: đồng)?|nghìn(?: đồng)?|người|lao động|ha|km|m2|tấn|lượt|cái|căn|công trình)?$/u;
const SUM = /^[\d.,\s+]+=\s*(\d[\d.,]*)$/;

const both = (values: readonly number[]): Reading =>
  values.length === 1
    ? { kind: 'number', value: values[0] ?? 0 }
    : {
        kind: 'ambiguous',
        readings: values.map((value) => ({ vi: formatNumber(value, 'vi'), en: formatNumber(value, 'en') })),
      };

/** Numbers of a column; comma and dot are decided by the whole column, what stays open is ambiguous with both values. */
export function readNumbers(cells: readonly StyledCell[], { numbers: style } = columnStyle(cells)): Reading[] {
  return cells.map(({ raw }) => {
    if (typeof raw === 'number') return { kind: 'number', value: raw };
    const text = clean(cellText(raw));
    const sum = SUM.exec(text);
    const figure = sum?.[1] ?? WITH_UNIT.exec(text)?.[1];
    if (/^o$/i.test(text)) {
      return {
        kind: 'ambiguous',
        readings: [
          { vi: 'số 0', en: 'zero' },
          { vi: 'chữ O', en: 'the letter O' },
        ],
      };
    }
    const values = figure === undefined ? null : parseFigure(figure.trim(), style);
    return values ? both(values) : TEXT;
  });
}
