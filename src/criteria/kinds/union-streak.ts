import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import type { Period } from '../../sheet/value';
import { defineKind, PASS, type FieldReader } from '../criterion';
import { absent, isOpen, noneAvailable } from '../open-value';
import { describeYears } from '../describe-years';

const params = z.strictObject({ field: z.string(), periods: z.array(z.string()).min(1), years: z.int().positive() });

const messages = defineMessages('union-streak', {
  'too-short': {
    vi: 'Công đoàn đạt vững mạnh xuất sắc nhiều nhất {longest} năm liên tục, cần {needed} năm: {found}.',
    en: 'The union was strong and excellent in at most {longest} consecutive years, {needed} are needed: {found}.',
  },
  'other-rating': {
    vi: 'Công đoàn có năm xếp loại hoàn thành xuất sắc nhiệm vụ thay cho vững mạnh xuất sắc; có được tính đủ {needed} năm liên tục hay không do Hội đồng quyết định: {found}.',
    en: 'In some years the union is rated HTXSNV in place of strong and excellent; whether they make {needed} consecutive years is for the council: {found}.',
  },
  open: {
    vi: 'Chưa đủ thông tin xếp loại công đoàn {needed} năm liên tục: {found}.',
    en: 'The union ratings of {needed} consecutive years are not all there: {found}.',
  },
});

interface Prepared {
  readonly periods: readonly Period[];
  readonly readers: readonly FieldReader[];
  readonly needed: number;
}

const longestRun = (flags: readonly boolean[]): number => {
  let longest = 0;
  let run = 0;
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** The union "vững mạnh xuất sắc" in so many consecutive periods. Fails only when no reading of the open years could give them. */
export const unionStreak = defineKind<z.infer<typeof params>, Prepared>({
  id: 'union-streak',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  reads: ({ field }) => [{ fields: [field], as: ['union-rating'], byPeriod: true }],
  fields: ({ field }) => [field],
  columns: ({ field, periods }) => [{ fields: [field], periods }],
  prepare: ({ field, periods, years }, scope) => ({
    periods,
    readers: periods.map((period) => scope.bind(field, period)),
    needed: years,
  }),
  evaluate(subject, { readers, periods, needed }) {
    const seen = readers.map((reader) => reader.read(subject));
    const [first] = readers;
    if (first && seen.every((cell) => cell === null)) return absent(first);
    const isExcellent = seen.map((cell) => cell?.cell.reading.kind === 'union-strong-excellent');
    const longest = longestRun(isExcellent);
    if (longest >= needed) return PASS;
    const isBest = seen.map((cell, index) => isExcellent[index] === true || cell?.cell.reading.kind === 'rating');
    const couldBe = seen.map((cell, index) => isBest[index] === true || cell === null || isOpen(cell.cell.reading));
    const found = {
      list: describeYears(seen.map((cell, index) => ({ period: periods[index] ?? '', seen: cell }))),
    };
    const cells = seen.flatMap((cell) => (cell ? [cell] : []));
    if (longestRun(isBest) >= needed)
      return { outcome: 'review', message: messages.say('other-rating', { needed, found }), cells };
    return longestRun(couldBe) >= needed
      ? { outcome: 'unknown', message: messages.say('open', { needed, found }), cells }
      : { outcome: 'fail', message: messages.say('too-short', { longest, needed, found }), cells };
  },
  settled: ({ readers }) => (readers[0] && noneAvailable(readers) ? absent(readers[0]) : null),
});
