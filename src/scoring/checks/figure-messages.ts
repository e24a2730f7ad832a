import { defineMessages, formatNumber, type MessageValue, type Wording } from '../../i18n/message';
import { toNumber } from '../exact';
import { addressOf } from '../sheet/score-sheet';
import type { FigureGap } from './score-check';
import type { WrongFigure } from './figures';

/** Cells that a sentence lists at most. */
export const MAX_LISTED = 8;

/** What is said of a printed sum that differs from its scores. */
export const figureMessages = defineMessages('score-figure', {
  differs: {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}).{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}).{also}',
  },
  missed: {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}). Công thức bỏ sót: {culprits}.{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}). The formula leaves out: {culprits}.{also}',
  },
  doubled: {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}). Công thức cộng hai lần: {culprits}.{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}). The formula adds twice: {culprits}.{also}',
  },
  elsewhere: {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}). Công thức lấy số ở chỗ khác: {culprits}.{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}). The formula points elsewhere: {culprits}.{also}',
  },
  typed: {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}). Số gõ tay thay cho công thức như các ô cùng loại.{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}). It was typed where its sister cells hold formulas.{also}',
  },
  'same-as-gap': {
    vi: '{figure}: đang ghi {printed}, tính lại là {recomputed}, chênh {gap} (ô {cell}). Có thể do ô {culprits}, có điểm đúng bằng phần chênh.{also}',
    en: '{figure}: it says {printed}, the scores add up to {recomputed}, a gap of {gap} (cell {cell}). Likely because of {culprits}, whose score is just the gap.{also}',
  },
});

const number = (value: number): Wording => ({ vi: formatNumber(value, 'vi'), en: formatNumber(value, 'en') });

/** "ô J20 (đang ghi 975; đúng ra 1000)" for each figure. */
export const figureList = (figures: readonly WrongFigure[]): MessageValue => ({
  list: figures.map(({ cell, printed, recomputed }): Wording => {
    const [was, is] = [number(toNumber(printed)), number(toNumber(recomputed))];
    return {
      vi: `ô ${addressOf(cell)} (đang ghi ${was.vi}; đúng ra ${is.vi})`,
      en: `cell ${addressOf(cell)} (it says ${was.en}; it should be ${is.en})`,
    };
  }),
});

/** The clause about figures made wrong as well; empty wording when there are none. */
export function alsoClause(figures: readonly WrongFigure[]): Wording {
  if (figures.length === 0) return { vi: '', en: '' };
  const list = figures.map(({ cell }) => addressOf(cell)).join(', ');
  return { vi: ` Làm sai theo: ô ${list}.`, en: ` It makes wrong as well: ${list}.` };
}

export const gapOf = ({ printed, recomputed, gap }: WrongFigure, culprit: string | null): FigureGap => ({
  printed: toNumber(printed),
  recomputed: toNumber(recomputed),
  gap: toNumber(gap),
  culprit,
});
