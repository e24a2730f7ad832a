import { defineMessages } from '../../i18n/message';
import { toNumber } from '../exact';
import { isRightSum, type ScoreCell } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { figureList, gapOf } from './figure-messages';
import { changedBy } from './figures';
import { placeBeside } from './places';

const messages = defineMessages('number-as-text', {
  skipped: {
    vi: 'Ô {cell} ghi "{text}" dưới dạng chữ: hàm SUM bỏ qua {value} điểm.',
    en: 'Cell {cell} holds "{text}" as text: SUM passes over {value} points.',
  },
  'changes-totals': {
    vi: 'Ô {cell} ghi "{text}" dưới dạng chữ: hàm SUM bỏ qua {value} điểm, làm sai tổng: {totals}.',
    en: 'Cell {cell} holds "{text}" as text: SUM passes over {value} points and makes totals wrong: {totals}.',
  },
  'changes-rank': {
    vi: 'Ô {cell} ghi "{text}" dưới dạng chữ: hàm SUM bỏ qua {value} điểm, làm sai tổng: {totals}. Xếp hạng: thứ {before} theo tổng đang ghi, thứ {after} khi tính đủ.',
    en: 'Cell {cell} holds "{text}" as text: SUM passes over {value} points and makes totals wrong: {totals}. Place: {before} by the totals as they stand, {after} with all points.',
  },
  'letter-o': {
    vi: 'Ô {cell} ghi chữ "{text}" thay cho số 0.',
    en: 'Cell {cell} holds the letter "{text}" in place of zero.',
  },
  'two-ways': {
    vi: 'Ô {cell} ghi "{text}" dưới dạng chữ, có thể đọc là {first} hoặc {second}.',
    en: 'Cell {cell} holds "{text}" as text, which can be read as {first} or {second}.',
  },
  spelled: {
    vi: 'Ô {cell} ghi "{text}": được đọc là {value}.',
    en: 'Cell {cell} says "{text}": read as {value}.',
  },
});

/** Figures stored as text in a score column, which SUM passes over, and the letter O for zero; with every total that they change. */
export const numberAsText: ScoreCheck = {
  id: 'number-as-text',
  messages,
  run: ({ sheet, figures }) =>
    figures.flatMap((one, index) => {
      const { cells, total } = one.series;
      return [...cells, total].flatMap((cell): ScoreFinding[] => {
        if (!cell) return [];
        const { reading } = cell;
        const address = addressOf(cell);
        const said = { cell: address, text: String(cell.raw).trim() };
        const finding = (message: ScoreFinding['message'], more: Partial<ScoreFinding> = {}): ScoreFinding[] => [
          {
            check: 'number-as-text',
            outcome: 'fail',
            severity: 'block',
            row: cell.row,
            alsoWrong: [],
            cells: [address],
            message,
            figure: null,
            ...more,
          },
        ];
        if (reading.kind === 'letter-o') return finding(messages.say('letter-o', said));
        if (reading.kind === 'two-ways') {
          const [first, second] = reading.values;
          const data = { ...said, first: toNumber(first), second: toNumber(second) };
          return finding(messages.say('two-ways', data), changesOf(cell, one));
        }
        if (reading.kind === 'spelled-sum') {
          if (!isRightSum(reading)) return [];
          const data = { ...said, value: toNumber(reading.value) };
          return finding(messages.say('spelled', data), { outcome: 'info', severity: 'info' });
        }
        if (reading.kind !== 'text-number') return [];
        const changed = changedBy(cell, one);
        const data = { ...said, value: toNumber(reading.value) };
        if (changed.length === 0) return finding(messages.say('skipped', data));
        const totals = figureList(changed);
        const isGrand = changed.some(({ node }) => node === null);
        const place = isGrand ? placeBeside(sheet, figures, index) : null;
        const message = place
          ? messages.say('changes-rank', { ...data, totals, before: place.printed, after: place.right })
          : messages.say('changes-totals', { ...data, totals });
        return finding(message, changesOf(cell, one));
      });
    }),
};

function changesOf(cell: ScoreCell, one: Parameters<typeof changedBy>[1]): Partial<ScoreFinding> {
  const changed = changedBy(cell, one);
  const last = changed.at(-1);
  return {
    alsoWrong: changed.map((figure) => figure.cell.row),
    cells: [addressOf(cell), ...changed.map((figure) => addressOf(figure.cell))],
    figure: last ? gapOf(last, addressOf(cell)) : null,
  };
}
