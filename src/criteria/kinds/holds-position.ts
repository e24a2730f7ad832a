import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { containsWords, fold, startsWithWords } from '../../sheet/text/fold';
import { positionsIn } from '../positions';
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
  'no-unit': {
    vi: 'Chức vụ "{text}" (ô {cell}): chưa ghi đơn vị công tác nên chưa rõ có thuộc diện áp dụng hay không.',
    en: 'Position "{text}" (cell {cell}): no workplace is given, so whether the rule applies is not known.',
  },
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
  readonly otherForms: readonly string[];
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
    otherForms: reviewNameStarts.map(fold),
    kindOf: (name) => scope.unitKindOfName(name),
  }),
  evaluate(subject, { reader, positions, except, kinds, otherForms, kindOf }) {
    const seen = reader.read(subject);
    if (!seen) return absent(reader);
    if (isOpen(seen.cell.reading)) return openValue(reader.label, seen);
    const text = textOf(seen);
    const review = (name: 'other-form' | 'no-unit', unit: string): Judgement => {
      const data = { text, cell: addressOf(seen) };
      const message = name === 'no-unit' ? messages.say(name, data) : messages.say(name, { ...data, unit });
      return { outcome: 'review', message, cells: [seen] };
    };
    let open: Judgement | null = null;
    for (const part of positionsIn(text)) {
      const held = heldIn(part, positions, except);
      if (!held) continue;
      const units = [subject.record.workplace ?? '', held.after].filter((unit) => unit !== '');
      const unit = units.find((name) => {
        const kind = kindOf(name);
        return kind !== null && kinds.includes(kind);
      });
      if (unit === undefined) {
        if (!subject.record.workplace) open ??= review('no-unit', '');
        continue;
      }
      const unitKey = expandAbbreviations(fold(unit));
      const isOther = otherForms.some((words) => startsWithWords(fold(unit), words) || startsWithWords(unitKey, words));
      // "Giám đốc kinh doanh" may not be the head of the unit; "Giám đốc Công ty X" names the unit.
      const isPartial =
        !held.isAtStart || (unit !== held.after && PARTIAL.some((words) => startsWithWords(fold(held.after), words)));
      if (!isOther && !isPartial) return PASS;
      open ??= review('other-form', unit);
    }
    return open ?? NOT_HELD;
  },
  settled: ({ reader }) => (noneAvailable([reader]) ? absent(reader) : null),
});

const NOT_HELD: Judgement = { outcome: 'fail', message: messages.say('not-held'), cells: [] };

/** Words after a director's title that tell a part of the unit. */
const PARTIAL = [
  'chi nhánh',
  'kinh doanh',
  'bán hàng',
  'nhân sự',
  'tài chính',
  'kỹ thuật',
  'sản xuất',
  'dự án',
  'khu vực',
  'vùng',
  'phân xưởng',
  'bộ phận',
  'khối',
  'trung tâm',
].map(fold);
/** Who works for the holder of an office, or held it once. */
const NOT_HOLDING = ['trợ lý', 'thư ký', 'nguyên', 'văn phòng', 'phòng', 'ban'].map(fold);

/** The office in one part of a text: what stands after its title, and whether the title opens the part. */
function heldIn(
  part: string,
  positions: readonly string[],
  except: readonly string[],
): { readonly after: string; readonly isAtStart: boolean } | null {
  const key = fold(part);
  const position = positions.filter((words) => containsWords(key, words)).sort((a, b) => b.length - a.length)[0];
  if (!position) return null;
  const before = ` ${key} `.slice(0, ` ${key} `.indexOf(` ${position} `) + 1).trim();
  if ([...except, ...NOT_HOLDING].some((words) => containsWords(before, words))) return null;
  const skipped = before === '' ? 0 : before.split(' ').length;
  const after = part
    .split(/\s+/)
    .slice(skipped + position.split(' ').length)
    .join(' ');
  return { after: after.replace(/^[\s,;-]+/, ''), isAtStart: before === '' };
}
