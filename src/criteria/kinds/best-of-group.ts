import { z } from 'zod';
import { defineMessages, type MessageValue } from '../../i18n/message';
import { fold, startsWithWords } from '../../sheet/text/fold';
import { defineKind, type FieldReader, type Judgement, type Scope, type SeenCell, type Subject } from '../criterion';
import { isSurelyAbove, qualityOf, type Measured, type Quality } from '../quality';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';
import { once } from '../once';

const params = z.strictObject({
  figures: z.array(z.string()).min(1),
  groupField: z.string().optional(),
  groupByNameStarts: z.array(z.strictObject({ id: z.string(), starts: z.array(z.string()) })).optional(),
});

const messages = defineMessages('best-of-group', {
  higher: {
    vi: '{field} {value} (ô {cell}), thấp hơn {other} với {best} (trang {sheet}, ô {otherCell}) trong cùng nhóm.',
    en: '{field} {value} (cell {cell}) is below {other} with {best} (sheet {sheet}, cell {otherCell}) of the same level.',
  },
  'not-highest': {
    vi: '{field} ghi "{text}" (ô {cell}), không phải cao nhất.',
    en: '{field} says "{text}" (cell {cell}), not the highest.',
  },
  'other-unit': {
    vi: '{field}: ô {cell} ghi "{text}", ô {otherCell} của đơn vị cùng nhóm ghi "{other}"; khác đơn vị tính nên chưa so được.',
    en: '{field}: cell {cell} says "{text}", cell {otherCell} of the same level "{other}"; their units differ, so they were not compared.',
  },
  'rival-blank': {
    vi: '{field} {value} (ô {cell}) chưa chắc cao nhất: {other} trong cùng nhóm còn để trống (trang {sheet}, ô {otherCell}).',
    en: '{field} {value} (cell {cell}) may not be the highest: {other} of the same level is left blank (sheet {sheet}, cell {otherCell}).',
  },
  'rival-open': {
    vi: '{field} {value} (ô {cell}) chưa chắc cao nhất: {other} trong cùng nhóm ghi "{text}" (trang {sheet}, ô {otherCell}).',
    en: '{field} {value} (cell {cell}) may not be the highest: {other} of the same level says "{text}" (sheet {sheet}, cell {otherCell}).',
  },
  'no-level': { vi: 'Chưa rõ cấp học hoặc loại cơ sở để so sánh.', en: 'The level to compare with is not known.' },
  'not-compared': {
    vi: 'Chỉ so sánh các đơn vị cùng cấp có trong tệp; đơn vị ngoài danh sách để Hội đồng đối chiếu.',
    en: 'Only units of the same level in this workbook are compared; others are left to the council.',
  },
});

interface Rival {
  readonly subject: Subject;
  readonly key: string;
  readonly seen: SeenCell;
}

/** A record of one level whose figure is known, or known to lie somewhere. */
interface Best extends Rival {
  readonly figure: Measured;
}

/** What the records of one level have in one field. */
interface Level {
  /** By what figures are counted in: who is surely highest, and the two units that may reach highest. */
  readonly byUnit: Map<string, { surest: Best; readonly farthest: Best[] }>;
  /** Two units of which the cell does not say how good they are. */
  readonly open: Rival[];
}

interface Prepared {
  readonly scope: Scope;
  readonly readers: readonly FieldReader[];
  readonly groupOf: (subject: Subject) => string | null;
  /** Each level for each field; worked out on first use. */
  readonly levels: () => ReadonlyMap<string, Level>;
}

/** The highest figure among the records of the same level in the workbook, or said to be. */
export const bestOfGroup = defineKind<z.infer<typeof params>, Prepared>({
  id: 'best-of-group',
  params,
  messages,
  phase: 'first',
  reach: 'workbook',
  fields: ({ figures, groupField }) => [...figures, ...(groupField ? [groupField] : [])],
  note: () => messages.templates['not-compared'],
  prepare: ({ figures, groupField, groupByNameStarts }, scope) => {
    const starts = (groupByNameStarts ?? []).flatMap(({ id, starts: words }) =>
      words.map((text) => ({ id, words: fold(text) })),
    );
    const groupIn = (where: Scope) => {
      const level = groupField ? where.bind(groupField) : null;
      return (subject: Subject): string | null => {
        const stated = level?.reading(subject);
        if (stated?.kind === 'choice') return stated.choice;
        const name = fold(subject.record.subject);
        return starts.find(({ words }) => startsWithWords(name, words))?.id ?? null;
      };
    };
    return {
      scope,
      readers: figures.map((field) => scope.bind(field)),
      groupOf: groupIn(scope),
      levels: once(() => levelsOf(scope, figures, groupIn)),
    };
  },
  evaluate(subject, { scope, readers, groupOf, levels }): Judgement {
    const seen = readers.map((reader) => ({ reader, cell: reader.read(subject) }));
    const present = seen.flatMap(({ reader, cell }) => (cell ? [{ reader, cell }] : []));
    if (present.length === 0) return absent(...readers);
    const group = groupOf(subject);
    if (group === null) return { outcome: 'unknown', message: messages.say('no-level'), cells: [] };
    let open: Judgement | null = null;
    for (const { reader, cell } of present) {
      const quality = qualityOf(cell);
      const base = { field: reader.label, cell: addressOf(cell) };
      if (quality === null)
        open = cell.cell.reading.kind === 'text' ? notExact(reader, cell) : openValue(reader.label, cell);
      else if ('isHighest' in quality) {
        if (!quality.isHighest)
          return {
            outcome: 'fail',
            message: messages.say('not-highest', { ...base, text: textOf(cell) }),
            cells: [cell],
          };
      } else {
        const level = levels().get(`${reader.field} ${group}`);
        const rivals = level?.byUnit.get(quality.unit);
        const [other] = [...(level?.byUnit ?? [])]
          .filter(([unit]) => unit !== quality.unit)
          .map(([, one]) => one.surest);
        if (other) {
          const data = { ...base, text: textOf(cell), other: textOf(other.seen), otherCell: addressOf(other.seen) };
          open = { outcome: 'unknown', message: messages.say('other-unit', data), cells: [cell, other.seen] };
        }
        if (rivals && isSurelyAbove(rivals.surest.figure, quality)) {
          const data = { ...base, ...namesOf(rivals.surest), value: toldOf(quality, cell) };
          const best = toldOf(rivals.surest.figure, rivals.surest.seen);
          return {
            outcome: 'fail',
            message: messages.say('higher', { ...data, best }),
            cells: [cell, rivals.surest.seen],
          };
        }
        const own = scope.unitKey(subject);
        const isOther = (one: Rival): boolean => one.subject !== subject && (own === '' || one.key !== own);
        const above = rivals?.farthest.find((one) => isOther(one) && one.figure.high > quality.low);
        const unsaid = level?.open.find(isOther);
        if (above && !quality.isExact) open = notExact(reader, cell);
        else if (above ?? unsaid) open ??= mayBeHigher(base, toldOf(quality, cell), cell, (above ?? unsaid)!);
      }
    }
    return open ?? BEST;
  },
  settled: ({ readers }) => (noneAvailable(readers) ? absent(...readers) : null),
});

const BEST: Judgement = { outcome: 'pass', notes: [{ message: messages.say('not-compared'), cells: [] }] };

/** A text that leaves open how good it is. */
const notExact = ({ label }: FieldReader, seen: SeenCell): Judgement =>
  openValue(label, { ...seen, cell: { ...seen.cell, reading: { kind: 'unreadable', reason: 'text-in-number' } } });

const namesOf = ({ subject, seen }: Rival) => ({
  other: subject.record.subject,
  sheet: seen.table.sheet,
  otherCell: addressOf(seen),
});

const toldOf = (figure: Measured, seen: SeenCell): MessageValue => (figure.isExact ? figure.low : textOf(seen));

function mayBeHigher(
  base: { readonly field: MessageValue; readonly cell: string },
  value: MessageValue,
  cell: SeenCell,
  rival: Rival,
): Judgement {
  const data = { ...base, ...namesOf(rival), value };
  const message =
    rival.seen.cell.reading.kind === 'blank'
      ? messages.say('rival-blank', data)
      : messages.say('rival-open', { ...data, text: textOf(rival.seen) });
  return { outcome: 'unknown', message, cells: [cell, rival.seen] };
}

function levelsOf(
  scope: Scope,
  figures: readonly string[],
  groupIn: (where: Scope) => (subject: Subject) => string | null,
): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  const bound = new Map<
    Subject['table'],
    { readers: readonly FieldReader[]; groupOf: (subject: Subject) => string | null }
  >();
  for (const subject of scope.subjects) {
    let tools = bound.get(subject.table);
    if (!tools) {
      const where = scope.scopeOf(subject.table);
      tools = { readers: figures.map((field) => where.bind(field)), groupOf: groupIn(where) };
      bound.set(subject.table, tools);
    }
    const group = tools.groupOf(subject);
    if (group === null) continue;
    for (const reader of tools.readers) {
      const seen = reader.read(subject);
      if (!seen) continue;
      const key = `${reader.field} ${group}`;
      const level = levels.get(key) ?? { byUnit: new Map(), open: [] };
      levels.set(key, level);
      take(level, { subject, key: scope.unitKey(subject), seen }, qualityOf(seen));
    }
  }
  return levels;
}

function take({ byUnit, open }: Level, rival: Rival, quality: Quality): void {
  if (quality === null || 'isHighest' in quality) {
    if (quality?.isHighest !== false && open.length < 2 && open.every(({ key }) => key !== rival.key)) open.push(rival);
    return;
  }
  const best: Best = { ...rival, figure: quality };
  const known = byUnit.get(quality.unit);
  if (!known) {
    byUnit.set(quality.unit, { surest: best, farthest: [best] });
    return;
  }
  const { surest, farthest } = known;
  if (quality.low > surest.figure.low || (quality.low === surest.figure.low && quality.isOver)) known.surest = best;
  const others = farthest.filter(({ key, figure }) => key !== rival.key || figure.high > quality.high);
  if (others.length === farthest.length && others.some(({ key }) => key === rival.key)) return;
  farthest.splice(0, farthest.length, ...[...others, best].sort((a, b) => b.figure.high - a.figure.high).slice(0, 2));
}
