import { defineMessages, formatDate, formatNumber, type Wording } from '../i18n/message';
import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/values/cell-text';
import type { Reading } from '../sheet/value';
import type { FieldReader, Judgement, SeenCell } from './criterion';

/** What every kind says of a cell that gives no value. */
export const openValueMessages = defineMessages('value', {
  blank: { vi: '{field}: ô {cell} còn trống.', en: '{field}: cell {cell} is blank.' },
  'formula-error': {
    vi: '{field}: ô {cell} báo lỗi công thức {text}.',
    en: '{field}: cell {cell} holds the formula error {text}.',
  },
  unreadable: {
    vi: '{field}: ô {cell} ghi "{text}", chưa hiểu được.',
    en: '{field}: cell {cell} says "{text}", which was not understood.',
  },
  ambiguous: {
    vi: '{field}: ô {cell} ghi "{text}" có thể hiểu là {readings}.',
    en: '{field}: cell {cell} says "{text}", which may mean {readings}.',
  },
});

/** A1 address of a seen cell. */
export const addressOf = ({ cell }: SeenCell): string => cellAddress(cell.row, cell.column);
/** The value of a seen cell as a person sees it: percentages and dates that Excel stores as numbers are written out. */
export function textOf({ cell: { raw, reading } }: SeenCell): string {
  if (typeof raw !== 'number') return cellText(raw);
  if (reading.kind === 'date') return formatDate(reading.from);
  if (reading.kind === 'percent' || reading.kind === 'fulfilment')
    return `${formatNumber(reading.percents[0] ?? raw, 'vi')}%`;
  if (reading.kind === 'measure' && reading.unit === '%') return `${formatNumber(reading.low, 'vi')}%`;
  return formatNumber(raw, 'vi');
}

/** Whether a reading gives no definite value. */
export const isOpen = ({ kind }: Reading): boolean =>
  kind === 'blank' || kind === 'unreadable' || kind === 'ambiguous' || kind === 'rating-counts';

/** The `unknown` judgement of a cell that gives no definite value, saying which cell and why. */
export function openValue(field: Wording, seen: SeenCell): Judgement {
  const { reading } = seen.cell;
  const base = { field, cell: addressOf(seen) };
  const text = textOf(seen);
  const message =
    reading.kind === 'blank'
      ? openValueMessages.say('blank', base)
      : reading.kind === 'ambiguous'
        ? openValueMessages.say('ambiguous', { ...base, text, readings: { list: reading.readings } })
        : reading.kind === 'unreadable' && reading.reason === 'formula-error'
          ? openValueMessages.say('formula-error', { ...base, text })
          : openValueMessages.say('unreadable', { ...base, text });
  return { outcome: 'unknown', message, cells: [seen] };
}

/** The `absent` judgement: no column holds these fields for the record. */
export const absent = (...readers: readonly FieldReader[]): Judgement => ({
  outcome: 'absent',
  fields: readers.map(({ field }) => field),
  sheets: readers.every(({ sheets }) => sheets.length > 0) ? [...new Set(readers.flatMap(({ sheets }) => sheets))] : [],
});

/** Whether none of some fields has a column, here or in another sheet. */
export const noneAvailable = (readers: readonly FieldReader[]): boolean => !readers.some(({ available }) => available);
