import { z } from 'zod';
import { defineMessages, type MessageValue } from '../../i18n/message';
import { clean, containsWords, fold, startsWithWords } from '../../sheet/text/fold';
import { boundIn } from '../../sheet/values/bounds';
import { cellText } from '../../sheet/values/cell-text';
import { numberStyle, parseFigure } from '../../sheet/values/figures';
import { defineKind, type FieldReader, type Judgement, type Scope, type SeenCell, type Subject } from '../criterion';
import { absent, addressOf, noneAvailable, openValue, textOf } from '../open-value';

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
  'no-level': { vi: 'Chưa rõ cấp học hoặc loại cơ sở để so sánh.', en: 'The level to compare with is not known.' },
  'not-compared': {
    vi: 'Chỉ so sánh các đơn vị cùng cấp có trong tệp; đơn vị ngoài danh sách để Hội đồng đối chiếu.',
    en: 'Only units of the same level in this workbook are compared; others are left to the council.',
  },
});

const HIGHEST = ['cao nhất', 'dẫn đầu', 'đứng đầu', 'nhất tỉnh', 'hạng nhất', 'tốt nhất'].map(fold);

/** A figure with what it is counted in, or a claim; null where the cell leaves open how good it is. */
type Quality = { readonly figure: number; readonly unit: string } | { readonly isHighest: boolean } | null;

interface Best {
  readonly subject: Subject;
  readonly figure: number;
  readonly seen: SeenCell;
}

interface Prepared {
  readonly readers: readonly FieldReader[];
  readonly groupOf: (subject: Subject) => string | null;
  /** Best figure of each group for each field and each unit, with who has it; worked out on first use. */
  readonly best: () => ReadonlyMap<string, ReadonlyMap<string, Best>>;
}

/** "Không phải cao nhất" takes the claim back; "cao nhất, không có học sinh yếu" does not. */
const DENIED = new RegExp(
  `(?:không|chưa)(?: phải| đạt| được| là| thuộc)* (?:loại |mức |nhóm )?(?:${HIGHEST.join('|')})`,
  'u',
);
/** One of several best ones may not be the best. */
const AMONG = ['một trong', 'nhóm', 'tốp', 'top', 'thứ hai', 'thứ nhì', 'thứ ba', 'hạng nhì', 'hạng ba'].map(fold);
/** A place in a list: the lower the better, so that it cannot be compared as a figure. */
const PLACE = /(?:hạng|thứ|vị trí|xếp|số)(?: hạng| thứ)? \d/u;

function qualityOf(seen: SeenCell): Quality {
  const { raw, reading } = seen.cell;
  if (reading.kind === 'blank' || reading.kind === 'unreadable' || reading.kind === 'ambiguous') return null;
  const text = reading.kind === 'text' ? reading.text : cellText(raw);
  if (typeof raw === 'number' && !text.includes('%')) return { figure: raw, unit: unitOf(raw, '') };
  const key = fold(text);
  if (HIGHEST.some((words) => containsWords(key, words))) {
    if (DENIED.test(key)) return { isHighest: false };
    return AMONG.some((words) => containsWords(key, words)) ? null : { isHighest: true };
  }
  if (PLACE.test(key) || boundIn(clean(text)) !== null) return null;
  const figures = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const values = figures.length === 1 && figures[0] ? parseFigure(figures[0], numberStyle([text])) : null;
  if (values?.length !== 1 || values[0] === undefined) return null;
  const unit = key.replace(/^.*\d/u, '').trim();
  return { figure: values[0], unit: text.includes('%') ? POINTS : unitOf(values[0], unit) };
}

const POINTS = '%';
/** Bare figures are taken with percentages; those up to 1 may be fractions, which are not compared with points. */
const unitOf = (figure: number, stated: string): string =>
  stated !== '' ? stated : Math.abs(figure) <= 1 && figure !== 0 ? 'fraction' : POINTS;

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
      readers: figures.map((field) => scope.bind(field)),
      groupOf: groupIn(scope),
      best: once(() => bestFigures(scope, figures, groupIn)),
    };
  },
  evaluate(subject, { readers, groupOf, best }): Judgement {
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
        open = openValue(
          reader.label,
          cell.cell.reading.kind === 'text'
            ? { ...cell, cell: { ...cell.cell, reading: { kind: 'unreadable', reason: 'text-in-number' } } }
            : cell,
        );
      else if ('isHighest' in quality) {
        if (!quality.isHighest)
          return {
            outcome: 'fail',
            message: messages.say('not-highest', { ...base, text: textOf(cell) }),
            cells: [cell],
          };
      } else {
        const tops = best().get(`${reader.field} ${group}`);
        const top = tops?.get(quality.unit);
        const [other] = [...(tops ?? [])].filter(([unit]) => unit !== quality.unit).map(([, one]) => one);
        if (other) {
          const data = { ...base, text: textOf(cell), other: textOf(other.seen), otherCell: addressOf(other.seen) };
          open = { outcome: 'unknown', message: messages.say('other-unit', data), cells: [cell, other.seen] };
        }
        if (top && top.figure > quality.figure) {
          const data: Record<'value' | 'best' | 'other' | 'sheet' | 'otherCell', MessageValue> = {
            value: quality.figure,
            best: top.figure,
            other: top.subject.record.subject,
            sheet: top.seen.table.sheet,
            otherCell: addressOf(top.seen),
          };
          return { outcome: 'fail', message: messages.say('higher', { ...base, ...data }), cells: [cell, top.seen] };
        }
      }
    }
    return open ?? BEST;
  },
  settled: ({ readers }) => (noneAvailable(readers) ? absent(...readers) : null),
});

const BEST: Judgement = { outcome: 'pass', notes: [{ message: messages.say('not-compared'), cells: [] }] };

function bestFigures(
  scope: Scope,
  figures: readonly string[],
  groupIn: (where: Scope) => (subject: Subject) => string | null,
) {
  const best = new Map<string, Map<string, Best>>();
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
      const quality = seen && qualityOf(seen);
      const key = `${reader.field} ${group}`;
      if (!quality || !('figure' in quality)) continue;
      const byUnit = best.get(key) ?? new Map<string, Best>();
      best.set(key, byUnit);
      const { figure, unit } = quality;
      if (figure > (byUnit.get(unit)?.figure ?? -Infinity)) byUnit.set(unit, { subject, figure, seen });
    }
  }
  return best;
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}
