import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { containsWords, fold, startsWithWords } from '../../sheet/text/fold';
import { defineKind, PASS, type FieldReader, type Judgement, type Scope } from '../criterion';
import { absent, addressOf, isOpen, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  field: z.string(),
  positions: z.array(z.string()).min(1),
  except: z.array(z.string()),
  workplaceKinds: z.array(z.string()).min(1),
  reviewNameStarts: z.array(z.string()),
});

const messages = defineMessages('holds-position', {
  'not-held': { vi: 'Không giữ chức vụ này.', en: 'Does not hold the position.' },
  'other-form': {
    vi: 'Chức vụ "{text}" (ô {cell}) ở {unit}: chưa rõ có thuộc diện áp dụng hay không, cần Hội đồng xem.',
    en: 'Position "{text}" (cell {cell}) at {unit}: whether the rule applies is for the council.',
  },
});

interface Prepared {
  readonly reader: FieldReader;
  readonly positions: readonly string[];
  readonly except: readonly string[];
  readonly kinds: readonly string[];
  readonly review: readonly string[];
  readonly kindOf: Scope['unitKindOfName'];
}

/** A condition: a person who holds one of some positions (deputies aside) in a unit of some kinds. */
export const holdsPosition = defineKind<z.infer<typeof params>, Prepared>({
  id: 'holds-position',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => [field],
  names: ({ workplaceKinds }) => ({ unitKinds: workplaceKinds }),
  prepare: ({ field, positions, except, workplaceKinds, reviewNameStarts }, scope) => ({
    reader: scope.bind(field),
    positions: positions.map(fold),
    except: except.map(fold),
    kinds: workplaceKinds,
    review: reviewNameStarts.map(fold),
    kindOf: (name) => scope.unitKindOfName(name),
  }),
  evaluate(subject, { reader, positions, except, kinds, review, kindOf }) {
    const seen = reader.read(subject);
    if (!seen) return absent(reader);
    if (isOpen(seen.cell.reading)) return openValue(reader.label, seen);
    const text = textOf(seen);
    const key = fold(text);
    const position = positions.filter((words) => startsWithWords(key, words)).sort((a, b) => b.length - a.length)[0];
    if (!position || except.some((word) => containsWords(key.slice(0, key.indexOf(position) + position.length), word)))
      return NOT_HELD;
    // "Giám đốc Công ty X" names the unit in the position itself.
    const inPosition = text
      .split(/\s+/)
      .slice(position.split(' ').length)
      .join(' ')
      .replace(/^[\s,;-]+/, '');
    const units = [subject.record.workplace ?? '', inPosition].filter((unit) => unit !== '');
    const unit = units.find((name) => {
      const kind = kindOf(name);
      return kind !== null && kinds.includes(kind);
    });
    if (unit === undefined) return NOT_HELD;
    const unitKey = expandAbbreviations(fold(unit));
    if (review.some((words) => startsWithWords(fold(unit), words) || startsWithWords(unitKey, words))) {
      return {
        outcome: 'review',
        message: messages.say('other-form', { text, cell: addressOf(seen), unit }),
        cells: [seen],
      };
    }
    return PASS;
  },
  settled: ({ reader }) => (noneAvailable([reader]) ? absent(reader) : null),
});

const NOT_HELD: Judgement = { outcome: 'fail', message: messages.say('not-held'), cells: [] };
