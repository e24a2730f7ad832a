import { defineMessages } from '../../i18n/message';
import { toNumber, type Exact } from '../exact';
import { readPlace } from '../ranking/read-place';
import { meant } from '../sheet/score-cell';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { placesBy } from './places';

const messages = defineMessages('rank-mismatch', {
  wrong: {
    vi: '{unit}: ghi hạng {printed} (ô {cell}), theo tổng điểm {total} phải là hạng {right}.',
    en: '{unit}: place {printed} is printed (cell {cell}), by the total of {total} it is place {right}.',
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

interface Ranked {
  readonly index: number;
  readonly unit: string;
  readonly cell: string;
  readonly row: number;
  readonly total: Exact;
  readonly printed: number;
  readonly place: number;
  readonly shared: number;
}

/** Places without gaps after shared ones (1, 2, 2, 3), which some offices use. */
function isDense(ranked: readonly Ranked[]): boolean {
  const places = [...new Set(ranked.map(({ place }) => place))].sort((a, b) => a - b);
  const dense = new Map(places.map((place, at) => [place, at + 1]));
  return ranked.every(({ printed, place }) => printed === dense.get(place));
}

function blocFindings({ series }: ScoreSheet, members: readonly number[], ties: 'shared' | 'by-rule'): ScoreFinding[] {
  const placed = placesBy(members, (index) => meant(series[index]?.total ?? null));
  const unread: ScoreFinding[] = [];
  const ranked = members.flatMap((index): Ranked[] => {
    const one = series[index];
    const total = meant(one?.total ?? null);
    const own = placed.get(index);
    if (!one?.rank || !total || !own || one.rank.reading.kind === 'blank' || one.rank.reading.kind === 'not-scored')
      return [];
    const printed = readPlace(one.rank.raw);
    const [cell, unit] = [addressOf(one.rank), one.unit ?? one.label];
    if (printed !== null) return [{ index, unit, cell, row: one.rank.row, total, printed, ...own }];
    unread.push({
      check: 'rank-mismatch',
      outcome: 'unknown',
      severity: 'block',
      row: one.rank.row,
      alsoWrong: [],
      cells: [cell],
      message: messages.say('unreadable', { unit, cell, text: String(one.rank.raw) }),
      figure: null,
    });
    return [];
  });
  if (isDense(ranked)) return unread;
  const groups = new Map<number, Ranked[]>();
  for (const one of ranked) {
    const group = groups.get(one.place);
    if (group) group.push(one);
    else groups.set(one.place, [one]);
  }
  const findings = [...groups.values()].flatMap((group): ScoreFinding[] => {
    const printed = group.map((one) => one.printed);
    const [first] = group;
    if (!first || printed.every((each) => each === first.place)) return [];
    const isBroken =
      group.length > 1 &&
      new Set(printed).size > 1 &&
      printed.every((each) => each >= first.place && each < first.place + first.shared);
    if (isBroken) {
      if (ties === 'by-rule') return [];
      const units = { list: group.map(({ unit }) => unit) };
      return [
        {
          check: 'rank-mismatch',
          outcome: 'review',
          severity: 'block',
          row: first.row,
          alsoWrong: [],
          cells: group.map(({ cell }) => cell),
          message: messages.say('broken', { units, total: toNumber(first.total) }),
          figure: null,
        },
      ];
    }
    return group
      .filter((one) => one.printed !== one.place)
      .map((one) => ({
        check: 'rank-mismatch',
        outcome: 'fail',
        severity: 'block',
        row: one.row,
        alsoWrong: [],
        cells: [one.cell],
        message: messages.say('wrong', {
          unit: one.unit,
          printed: one.printed,
          cell: one.cell,
          total: toNumber(one.total),
          right: one.place,
        }),
        figure: { printed: one.printed, recomputed: one.place, gap: one.printed - one.place, culprit: one.cell },
      }));
  });
  return [...unread, ...findings];
}

/** A printed place differs from the order of the printed totals within its bloc; equal totals share a place unless a rule breaks ties. */
export const rankMismatch: ScoreCheck = {
  id: 'rank-mismatch',
  messages,
  run: ({ sheet, options: { rankBy, ties } }) =>
    rankBy === 'percent' ? [] : sheet.blocs.flatMap(({ series }) => blocFindings(sheet, series, ties)),
};
