import { formatNumber, type Wording } from '../../i18n/message';
import type { Direction, PlanTarget } from '../plan-facts';

/** How a direction is said before its figure. */
export const BOUND: Readonly<Record<Direction, Wording>> = {
  'at-least': { vi: 'từ', en: 'at least' },
  over: { vi: 'trên', en: 'more than' },
  'at-most': { vi: 'không quá', en: 'at most' },
  under: { vi: 'dưới', en: 'less than' },
  about: { vi: 'khoảng', en: 'about' },
  'below-last-year': { vi: 'thấp hơn năm trước', en: 'less than the year before' },
};

/** A figure with its unit. */
export const amount = (value: number, unit: string): Wording => {
  const tail = unit === '%' ? ' %' : ` ${unit}`;
  return { vi: `${formatNumber(value, 'vi')}${tail}`, en: `${formatNumber(value, 'en')}${tail}` };
};

/** The plan's figure with its unit; of a range both ends; empty where the plan sets none. */
export const figureText = ({ figure, upTo, unit }: PlanTarget): Wording | string => {
  if (figure === undefined) return '';
  const from = amount(figure, unit);
  if (upTo === undefined) return from;
  const to = amount(upTo, unit);
  return { vi: `${formatNumber(figure, 'vi')} - ${to.vi}`, en: `${formatNumber(figure, 'en')} - ${to.en}` };
};
