import { formatNumber, type Wording } from '../../i18n/message';
import { clean } from '../text/fold';
import type { Reading } from '../value';
import { cellText, type StyledCell } from './cell-text';
import { columnStyle, isPercentFormat } from './column-style';
import { eitherSign } from './either-sign';
import { parseFigure, type NumberStyle } from './figures';
import { DONG_PER, inDong, MONEY_UNIT, unitOfText, type MoneyUnit } from './money';

const TEXT: Reading = { kind: 'unreadable', reason: 'text-in-number' };
const COUNTED =
  'điểm|đ|người|lao động|công nhân|ha|km|m2|m²|tấn|lượt|cái|căn|nhà|hộ|công trình|dự án|phần việc|mô hình|đề tài|sáng kiến|nghị quyết|tập thể|cá nhân|%';
/** Of these there are no halves, so that "1.250 lao động" is over a thousand. */
const WHOLE = /(?<!\p{L})(?:người|lao động|công nhân|lượt|cái|căn|hộ|tập thể|cá nhân|việc làm)(?!\p{L})/u;
const WITH_UNIT = new RegExp(`^([-+]?\\d[\\d.,\\s]*?)\\s*(?:${COUNTED})?$`, 'u');
const AMOUNT = new RegExp(`([-+]?\\d[\\d.,\\s]*?)\\s*(${MONEY_UNIT})(?!\\p{L})`, 'gu');
const SUM = /^([\d.,\s+]+\+[\d.,\s+]+?)(?:=\s*(\d[\d.,]*))?$/u;
const BRACKETED = /^\(\s*(\d[\d.,\s]*)\)$/;
/** The letter O typed for a nought: among digits, or alone before a unit. */
const LETTER_O = /^(?=.*[oO])[-+]?[\doO][\doO.,\s]*(?=(?:\s*\p{L}.*)?$)/u;

type NumberReading = Extract<Reading, { readonly kind: 'number' }>;

/** What a column of numbers is about. */
export interface NumberColumn {
  /** Its header speaks of sums of money. */
  readonly isMoney: boolean;
  /** Its header speaks of people and other things that are counted whole. */
  readonly isCount: boolean;
  /** Unit that its header, or the caption of its table, names. */
  readonly unit: MoneyUnit | null;
}

const number = (value: number, unit: MoneyUnit | null): NumberReading =>
  unit === null ? { kind: 'number', value } : { kind: 'number', value: inDong(value, unit), unit };

/** Decimal fractions times a power of ten, without the dust of binary arithmetic. */
const exact = (value: number): number => Number(value.toPrecision(15));

const worded = ({ value, unit }: NumberReading): Wording => {
  const own = unit === undefined || unit === '%' ? value : exact(value / DONG_PER[unit]);
  const behind = unit === undefined ? '' : ` ${unit}`;
  return { vi: formatNumber(own, 'vi') + behind, en: formatNumber(own, 'en') + behind };
};

const either = (values: readonly number[], unit: MoneyUnit | '%' | null): Reading => {
  const means = values.map((value): NumberReading =>
    unit === '%' ? { kind: 'number', value, unit } : number(value, unit),
  );
  const [only] = means;
  if (values.length === 1 && only) return only;
  return { kind: 'ambiguous', readings: means.map(worded), means };
};

/** Whether a text has the letter O where a nought is meant; "O" alone is not one of them, it may be a letter. */
export const hasLetterO = (text: string): boolean => {
  const cleaned = clean(text);
  const figure = LETTER_O.exec(cleaned)?.[0] ?? '';
  return /o/.test(figure) && (/\d/.test(figure) || new RegExp(`^o\\s*(?:${COUNTED})$`, 'u').test(cleaned));
};

/** "12 tỷ 500 triệu đồng" as đồng; null when a part is no figure or the units do not go down. */
function readAmount(text: string, style: NumberStyle): Reading | null {
  const parts = [...text.matchAll(AMOUNT)].map(([, figure = '', unit = '']) => ({
    values: parseFigure(figure.trim(), style),
    unit: unitOfText(unit.replace(/\s+/g, ' ')),
  }));
  const rest = text.replace(AMOUNT, '').replace(/\s/g, '');
  const [first, ...others] = parts;
  if (!first?.values || first.unit === null || rest !== '') return null;
  if (others.length === 0) return either(first.values, first.unit);
  let total = 0;
  let above = Infinity;
  for (const { values, unit } of parts) {
    const [value, open] = values ?? [];
    if (value === undefined || open !== undefined || unit === null || DONG_PER[unit] >= above) return null;
    above = DONG_PER[unit];
    total += value * above;
  }
  return { kind: 'number', value: exact(total), unit: first.unit };
}

/** A sum spelt out: what it comes to, and what it is said to come to where the two differ. */
function readSum(added: string, said: string | undefined, style: NumberStyle, unit: MoneyUnit | null): Reading {
  const parts = added.split('+').map((part) => parseFigure(part.trim(), style));
  if (parts.some((values) => values?.length !== 1)) return TEXT;
  const total = exact(parts.reduce((sum, values) => sum + (values?.[0] ?? 0), 0));
  if (said === undefined) return number(total, unit);
  const stated = parseFigure(said, style);
  if (!stated) return TEXT;
  return either([...new Set([...stated, total])], unit);
}

/** A figure of things that are counted whole: three digits behind one sign are thousands. */
const whole = (values: readonly number[] | null): readonly number[] | null => {
  const most = values && Math.max(...values);
  return values && values.length > 1 && Number.isInteger(most) ? [most ?? 0] : values;
};

/** Whether a header speaks of things that are counted whole. */
export const isCountHeader = (header: string): boolean => WHOLE.test(clean(header));

function readText(text: string, style: NumberStyle, { isMoney, isCount, unit }: NumberColumn): Reading {
  if (text === 'o') {
    return {
      kind: 'ambiguous',
      readings: [
        { vi: 'số 0', en: 'zero' },
        { vi: 'chữ O', en: 'the letter O' },
      ],
      means: [{ kind: 'number', value: 0 }],
    };
  }
  const mended = hasLetterO(text) ? text.replace(LETTER_O, (figure) => figure.replace(/o/g, '0')) : text;
  const sum = SUM.exec(mended);
  if (sum) return readSum(sum[1] ?? '', sum[2], style, unit);
  const bracketed = BRACKETED.exec(mended)?.[1];
  if (bracketed !== undefined) {
    // Accounts write losses in brackets; elsewhere brackets may be mere brackets.
    const values = parseFigure(bracketed.trim(), style);
    if (!values) return TEXT;
    return either(isMoney ? values.map((value) => -value) : values.flatMap((value) => [-value, value]), unit);
  }
  const amount = readAmount(mended, style);
  if (amount) return amount;
  const figure = WITH_UNIT.exec(mended)?.[1];
  const read = figure === undefined ? null : parseFigure(figure.trim(), style);
  const values = isCount || WHOLE.test(mended) ? whole(read) : read;
  if (!values) return TEXT;
  return either(values, /%$/.test(mended) ? '%' : isMoney && /đ$/.test(mended) ? 'đồng' : unit);
}

/**
 * Numbers of a column; comma and dot are decided by the whole column, what stays open is ambiguous with both values. Sums of money whose
 * unit is known come in đồng.
 */
export function readNumbers(
  cells: readonly StyledCell[],
  column: NumberColumn,
  { numbers: style } = columnStyle(cells),
): Reading[] {
  return cells.map(({ raw, style: { format } }) => {
    if (typeof raw !== 'number') {
      const text = clean(cellText(raw));
      return eitherSign(text, style, (numbers) => readText(text, numbers, column), { kind: 'number', worded });
    }
    return isPercentFormat(format) ? { kind: 'number', value: raw, unit: '%' } : number(raw, column.unit);
  });
}
