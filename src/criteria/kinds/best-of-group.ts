import { z } from 'zod';
import { defineMessages, type MessageValue } from '../../i18n/message';
import { containsWords, fold, startsWithWords } from '../../sheet/text/fold';
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
  'no-level': { vi: 'Chưa rõ cấp học hoặc loại cơ sở để so sánh.', en: 'The level to compare with is not known.' },
  'not-compared': {
    vi: 'Chỉ so sánh các đơn vị cùng cấp có trong tệp; đơn vị ngoài danh sách để Hội đồng đối chiếu.',
    en: 'Only units of the same level in this workbook are compared; others are left to the council.',
  },
});

const HIGHEST = ['cao nhất', 'dẫn đầu', 'đứng đầu', 'nhất tỉnh', 'hạng nhất', 'tốt nhất'].map(fold);
const DENIALS = ['không', 'chưa', 'thứ'].map(fold);

/** A figure or a claim that a quality cell holds. */
type Quality = { readonly figure: number } | { readonly isHighest: boolean } | null;

interface Prepared {
  readonly readers: readonly FieldReader[];
  readonly groupOf: (subject: Subject) => string | null;
  /** Best figure of each group for each field, with who has it; worked out on first use. */
  readonly best: () => ReadonlyMap<
    string,
    { readonly subject: Subject; readonly figure: number; readonly seen: SeenCell }
  >;
}

function qualityOf(seen: SeenCell): Quality {
  const { raw, reading } = seen.cell;
  if (typeof raw === 'number') return { figure: raw };
  if (reading.kind === 'blank' || reading.kind === 'unreadable' || reading.kind === 'ambiguous') return null;
  const text = cellText(raw);
  const key = fold(text);
  if (HIGHEST.some((words) => containsWords(key, words)))
    return { isHighest: !DENIALS.some((word) => containsWords(key, word)) };
  const figures = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const values = figures.length === 1 && figures[0] ? parseFigure(figures[0], numberStyle([text])) : null;
  return values?.length === 1 && values[0] !== undefined ? { figure: values[0] } : null;
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
        const top = best().get(`${reader.field} ${group}`);
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
  const best = new Map<string, { subject: Subject; figure: number; seen: SeenCell }>();
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
      if (quality && 'figure' in quality && quality.figure > (best.get(key)?.figure ?? -Infinity))
        best.set(key, { subject, figure: quality.figure, seen });
    }
  }
  return best;
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}
