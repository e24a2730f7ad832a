import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import { defineKind, PASS, type FieldReader, type Judgement, type Subject } from '../criterion';
import { absent, addressOf, isOpen, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  field: z.string(),
  scaleField: z.string().optional(),
  /** Choices of the scale, small to large. */
  scaleOrder: z.array(z.string()).optional(),
  /** Smallest scale for some kinds of unit. */
  scaleByUnitKind: z.record(z.string(), z.string()).optional(),
});

const messages = defineMessages('has-work', {
  none: { vi: '{field}: ô {cell} ghi "{text}".', en: '{field}: cell {cell} says "{text}".' },
  'too-small': {
    vi: 'Công trình quy mô {scale} (ô {cell}), nhỏ hơn quy mô {needed} cần có.',
    en: 'The work is of {scale} scale (cell {cell}); {needed} scale is needed.',
  },
});

interface Prepared {
  readonly work: FieldReader;
  readonly scale: FieldReader | null;
  readonly order: readonly string[];
  readonly smallest: Readonly<Record<string, string>>;
  readonly labelOf: (choice: string) => Wording;
  /** "cấp huyện", "quy mô huyện" in the work's own text tell its scale. */
  readonly said: readonly { readonly choice: string; readonly words: string }[];
}

/** Has a work; a stated scale below the unit's own fails, a scale that is not stated is not held against it. */
export const hasWork = defineKind<z.infer<typeof params>, Prepared>({
  id: 'has-work',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field, scaleField }) => [field, ...(scaleField ? [scaleField] : [])],
  names: ({ scaleField: field = '', scaleOrder = [], scaleByUnitKind = {} }) => ({
    unitKinds: Object.keys(scaleByUnitKind),
    choices: [...scaleOrder, ...Object.values(scaleByUnitKind)].map((choice) => ({ field, choice })),
  }),
  prepare: ({ field, scaleField, scaleOrder, scaleByUnitKind }, scope) => {
    const labelOf = (choice: string) => scope.choiceLabel(scaleField ?? '', choice);
    return {
      work: scope.bind(field),
      scale: scaleField ? scope.bind(scaleField) : null,
      order: scaleOrder ?? [],
      smallest: scaleByUnitKind ?? {},
      labelOf,
      said: (scaleOrder ?? []).flatMap((choice) => {
        const level = labelOf(choice).vi;
        return [level, level.replace(/^cấp /, 'quy mô ')].map((words) => ({ choice, words: fold(words) }));
      }),
    };
  },
  evaluate(subject, prepared) {
    const reading = prepared.work.reading(subject);
    if (!reading) return absent(prepared.work);
    const isMissing = reading.kind === 'answer' && !reading.yes;
    if (!isMissing && !isOpen(reading)) return judgeScale(subject, prepared);
    const seen = prepared.work.read(subject);
    if (!seen) return absent(prepared.work);
    if (isMissing) {
      return {
        outcome: 'fail',
        message: messages.say('none', { field: prepared.work.label, cell: addressOf(seen), text: textOf(seen) }),
        cells: [seen],
      };
    }
    return openValue(prepared.work.label, seen);
  },
  settled: ({ work }) => (noneAvailable([work]) ? absent(work) : null),
});

/** "Nâng cấp xã lộ", "trợ cấp xã hội" name no level of government. */
const OTHER_WORDS = /(?<= |^)(?:nâng|cung|trợ|trung|cao|sơ|phân|khẩn) cấp(?= |$)|(?<= |^)xã hội(?= |$)/g;
const withoutOtherWords = (folded: string): string => folded.replace(OTHER_WORDS, ' - ');

function judgeScale(subject: Subject, prepared: Prepared): Judgement {
  const { scale, order, smallest } = prepared;
  const needed = smallest[subject.record.unitKind ?? ''];
  // No scale is below the smallest.
  if (needed === undefined || (order.indexOf(needed) === 0 && !scale?.available)) return PASS;
  return judgeStatedScale(subject, needed, prepared);
}

function judgeStatedScale(
  subject: Subject,
  needed: string,
  { work, scale, order, labelOf, said }: Prepared,
): Judgement {
  const stated = scale?.read(subject) ?? null;
  const tooSmall = (choice: string) => order.indexOf(choice) < order.indexOf(needed);
  if (stated && stated.cell.reading.kind !== 'blank') {
    const { reading } = stated.cell;
    if (reading.kind !== 'choice') return openValue(scale?.label ?? work.label, stated);
    if (!tooSmall(reading.choice)) return PASS;
    const data = { scale: labelOf(reading.choice), needed: labelOf(needed), cell: addressOf(stated) };
    return { outcome: 'fail', message: messages.say('too-small', data), cells: [stated] };
  }
  const seen = work.read(subject);
  const text = seen ? fold(textOf(seen)) : '';
  const inText = said.filter(({ words }) => containsWords(withoutOtherWords(text), words));
  const [only, ...others] = new Set(inText.map(({ choice }) => choice));
  if (!seen || only === undefined || others.length > 0 || !tooSmall(only)) return PASS;
  const data = { scale: labelOf(only), needed: labelOf(needed), cell: addressOf(seen) };
  return { outcome: 'fail', message: messages.say('too-small', data), cells: [seen] };
}
