import { defineMessages } from '../../i18n/message';
import { compare, sum, toNumber } from '../exact';
import { isRightSum } from '../sheet/score-cell';
import { addressOf, type ScoreSeries } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { MAX_LISTED } from './figure-messages';
import type { WrongFigure } from './figures';
import { sumFinding } from './sum-finding';

const messages = defineMessages('total-mismatch', {
  total: { vi: 'Tổng điểm', en: 'Total' },
  'not-added': {
    vi: '{count} số tổng gõ tay không bằng tổng các điểm ({cells}). Bảng có thể tính theo hệ số hoặc bình quân nên không kết luận từng ô; đề nghị xem lại cách tính.',
    en: '{count} typed totals are not the sums of their scores ({cells}). The table may go by weights or means, so no single cell is held to be wrong; look at how they are worked out.',
  },
  spelled: {
    vi: 'Ô {cell} ghi "{text}": các số hạng cộng lại là {recomputed}, không phải {printed}.',
    en: 'Cell {cell} says "{text}": its parts add up to {recomputed}, not {printed}.',
  },
});

const nameOf = ({ unit, label }: ScoreSeries) => {
  const of = unit ?? label;
  return of === ''
    ? messages.templates.total
    : { vi: `${messages.templates.total.vi} ${of}`, en: `${messages.templates.total.en} ${of}` };
};

/** One question about the whole table in place of a finding at every sum. */
function notAdded(figures: readonly WrongFigure[]): ScoreFinding[] {
  if (figures.length === 0) return [];
  const cells = figures.slice(0, MAX_LISTED).map(({ cell }) => addressOf(cell));
  return [
    {
      check: 'total-mismatch',
      outcome: 'review',
      severity: 'block',
      row: null,
      alsoWrong: [],
      cells,
      message: messages.say('not-added', { count: figures.length, cells: { list: cells } }),
      figure: null,
    },
  ];
}

/** A printed grand total differs from its scores by more than the tolerance; a sum spelled out in a cell is wrong. */
export const totalMismatch: ScoreCheck = {
  id: 'total-mismatch',
  messages,
  run: ({ sheet, figures, unexplained }) => [
    ...notAdded(unexplained),
    ...figures.flatMap((one): ScoreFinding[] => {
      const sums = one.wrong
        .filter(({ node, culprits }) => node === null && culprits.length === 0)
        .map((figure) => sumFinding('total-mismatch', sheet, one, figure, nameOf(one.series)));
      const spelled = [...one.series.cells, one.series.total].flatMap((cell): ScoreFinding[] => {
        if (cell?.reading.kind !== 'spelled-sum' || isRightSum(cell.reading)) return [];
        const printed = toNumber(cell.reading.value);
        const recomputed = toNumber(sum(cell.reading.parts));
        const difference = compare(cell.reading.value, sum(cell.reading.parts));
        return [
          {
            check: 'total-mismatch',
            outcome: 'fail',
            severity: 'block',
            row: cell.row,
            alsoWrong: [],
            cells: [addressOf(cell)],
            message: messages.say('spelled', { cell: addressOf(cell), text: String(cell.raw), printed, recomputed }),
            figure: { printed, recomputed, gap: difference * Math.abs(printed - recomputed), culprit: addressOf(cell) },
          },
        ];
      });
      return [...sums, ...spelled];
    }),
  ],
};
