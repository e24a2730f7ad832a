import { defineMessages } from '../../i18n/message';
import { fold } from '../../sheet/text/fold';
import { cellText } from '../../sheet/values/cell-text';
import { toNumber, ZERO, type Exact } from '../exact';
import { readPlace } from '../ranking/read-place';
import { meant, type ScoreCell } from '../sheet/score-cell';
import { addressOf } from '../sheet/score-sheet';
import { signed } from '../totals/total';
import { nodeAt } from '../tree/criterion-tree';
import { likelyOrder, type Ranked, type RankedBy } from './rank-order';
import type { CheckInput, ScoreCheck, ScoreFinding } from './score-check';
import { printedShare, shareOf } from './share';

const messages = defineMessages('rank-mismatch', {
  wrong: {
    vi: '{unit}: ghi hạng {printed} (ô {cell}), theo tổng điểm {total} phải là hạng {right}.',
    en: '{unit}: place {printed} is printed (cell {cell}), by the total of {total} it is place {right}.',
  },
  'wrong-percent': {
    vi: '{unit}: ghi hạng {printed} (ô {cell}), theo tỷ lệ {percent} phải là hạng {right}.',
    en: '{unit}: place {printed} is printed (cell {cell}), by its share of {percent} it is place {right}.',
  },
  unreadable: {
    vi: '{unit}: ô {cell} ghi "{text}", không đọc được thành thứ hạng.',
    en: '{unit}: cell {cell} says "{text}", which is no place.',
  },
  broken: {
    vi: '{units} bằng điểm nhau ({total}) nhưng xếp hạng khác nhau; cần nêu tiêu chí phụ đã dùng.',
    en: '{units} have the same total ({total}) but different places; say which rule broke the tie.',
  },
});

/** A unit that takes no part in the ranking, as said in the column of places. */
const LEFT_OUT = /^(?:không (?:xếp|xét|tham gia|bình xét)|chưa (?:xếp|xét)|kxh|kx|miễn)/u;

interface Printed extends Ranked {
  readonly unit: string;
  readonly cell: ScoreCell;
  readonly total: Exact;
}

const NONE: ReadonlySet<string> = new Set(['blank', 'not-scored']);
/** A prize below the places, given to whoever earns it. */
const CONSOLATION = /^(?:giải )?(?:kk|khuyến khích)(?: |$)/u;

/** Units with a total and a column of places; what no place can be read from is told apart. */
function printedPlaces(input: CheckInput): { ranked: Printed[]; unread: ScoreFinding[] } {
  const { sheet, options } = input;
  const tieNodes = options.tieBreaks.flatMap((path) => nodeAt(sheet.tree, path) ?? []);
  const share = options.rankBy === 'percent' ? shareOf : printedShare;
  const unread: ScoreFinding[] = [];
  const ranked = sheet.blocs.flatMap(({ series }, bloc) =>
    series.flatMap((index): Printed[] => {
      const one = sheet.series[index];
      const total = meant(one?.total ?? null);
      if (!one?.rank || !total) return [];
      const { rank: cell } = one;
      const said = fold(cellText(cell.raw));
      if (LEFT_OUT.test(said)) return [];
      const printed = readPlace(cell.raw);
      const unit = one.unit ?? one.label;
      if (printed === null && !NONE.has(cell.reading.kind) && !CONSOLATION.test(said)) {
        unread.push({
          check: 'rank-mismatch',
          outcome: 'unknown',
          severity: 'block',
          row: cell.row,
          alsoWrong: [],
          cells: [addressOf(cell)],
          message: messages.say('unreadable', { unit, cell: addressOf(cell), text: cellText(cell.raw) }),
          figure: null,
        });
        return [];
      }
      const points = [
        total,
        ...tieNodes.map((node) => signed(node, null, meant(one.cells[node.index] ?? null) ?? ZERO)),
      ];
      return [{ unit, cell, total, points, percent: share(input, index), bloc, printed }];
    }),
  );
  // A column without a single place holds something else, grades for the most part.
  return { ranked, unread: ranked.some(({ printed }) => printed !== null) ? unread : [] };
}

function brokenTie(group: readonly Printed[]): ScoreFinding[] {
  const [first] = group;
  if (!first) return [];
  const units = { list: group.map(({ unit }) => unit) };
  return [
    {
      check: 'rank-mismatch',
      outcome: 'review',
      severity: 'block',
      row: first.cell.row,
      alsoWrong: [],
      cells: group.map(({ cell }) => addressOf(cell)),
      message: messages.say('broken', { units, total: toNumber(first.total) }),
      figure: null,
    },
  ];
}

function wrongPlace({ unit, cell, total, percent, printed }: Printed, right: number, by: RankedBy): ScoreFinding {
  const address = addressOf(cell);
  const data = { unit, printed: printed ?? 0, cell: address, right };
  return {
    check: 'rank-mismatch',
    outcome: 'fail',
    severity: 'block',
    row: cell.row,
    alsoWrong: [],
    cells: [address],
    message:
      by === 'percent' && percent
        ? messages.say('wrong-percent', { ...data, percent: toNumber(percent) })
        : messages.say('wrong', { ...data, total: toNumber(total) }),
    figure: { printed: printed ?? 0, recomputed: right, gap: (printed ?? 0) - right, culprit: address },
  };
}

/**
 * A printed place differs from the order of the printed totals (or shares) within its bloc; equal totals share a place unless a rule
 * breaks ties.
 */
export const rankMismatch: ScoreCheck = {
  id: 'rank-mismatch',
  messages,
  run(input) {
    const { ranked, unread } = printedPlaces(input);
    const { ties, rankBy } = input.options;
    const order = likelyOrder(ranked, rankBy);
    if (!order) return unread;
    const groups = new Map<string, number[]>();
    ranked.forEach(({ bloc }, at) => {
      const own = order.places[at];
      if (!own) return;
      const key = `${order.isOverAll ? '' : bloc} ${own.place}`;
      groups.set(key, [...(groups.get(key) ?? []), at]);
    });
    const findings = [...groups.values()].flatMap((members): ScoreFinding[] => {
      const place = order.places[members[0] ?? -1]?.place ?? 0;
      const group = members.flatMap((at) => (ranked[at]?.printed === null ? [] : (ranked[at] ?? [])));
      const printed = group.map((one) => one.printed ?? 0);
      if (printed.every((each) => each === place)) return [];
      const isWithin = printed.every((each) => each >= place && each < place + members.length);
      if (group.length > 1 && new Set(printed).size > 1 && isWithin) return ties === 'by-rule' ? [] : brokenTie(group);
      return group.filter((one) => one.printed !== place).map((one) => wrongPlace(one, place, order.by));
    });
    return [...unread, ...findings];
  },
};
