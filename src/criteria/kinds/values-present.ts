import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { fold } from '../../sheet/text/fold';
import { isBlank, isDash } from '../../sheet/values/cell-text';
import { defineKind, PASS, type FieldReader, type SeenCell } from '../criterion';
import { absent, noneAvailable } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  items: z.array(z.strictObject({ label: wording, fields: z.array(z.string()).min(1) })).min(1),
});

const messages = defineMessages('values-present', {
  blank: { vi: 'Chưa ghi: {items}.', en: 'Left blank: {items}.' },
  'said-missing': { vi: 'Bảng ghi là chưa có: {items}.', en: 'Said not to be there: {items}.' },
  'formula-error': { vi: 'Lỗi công thức ở mục: {items}.', en: 'A formula error stands for: {items}.' },
});

interface Item {
  readonly label: Wording;
  readonly readers: readonly FieldReader[];
}

/** What says that a text is still to come. "0" and "không" under a figure are figures; "không" under a text names nothing. */
const STILL_MISSING = ['chưa', 'chưa có', 'chưa đăng ký', 'chưa xác định', 'chưa xây dựng', 'chưa gửi', 'chưa nộp'].map(
  fold,
);
const NOTHING = [...STILL_MISSING, ...['không', 'không có', 'không đăng ký'].map(fold)];

const saysMissing = ({ cell: { raw, reading } }: SeenCell): boolean => {
  if (typeof raw !== 'string') return false;
  const isText = reading.kind === 'text' || reading.kind === 'answer';
  return (isText ? NOTHING : STILL_MISSING).includes(fold(raw)) || (isText && isDash(raw));
};

/** Each item has a value in one of its fields; those said to be missing fail, those left blank are not known. */
export const valuesPresent = defineKind<z.infer<typeof params>, readonly Item[]>({
  id: 'values-present',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ items }) => items.flatMap(({ fields }) => fields),
  columns: ({ items }) => items.map(({ fields }) => ({ fields })),
  prepare: ({ items }, scope) =>
    items.map(({ label, fields }) => ({ label, readers: fields.map((field) => scope.bind(field)) })),
  evaluate(subject, items) {
    const found = items.map(({ label, readers }) => ({
      label,
      readers,
      seen: readers.flatMap((reader) => reader.read(subject) ?? []),
    }));
    const blank = found.filter(({ seen }) => seen.length > 0 && seen.every(({ cell }) => isBlank(cell.raw)));
    const broken = found.filter(({ seen }) =>
      seen.some(({ cell }) => cell.reading.kind === 'unreadable' && cell.reading.reason === 'formula-error'),
    );
    const missing = found.filter(({ seen }) => seen.length === 0);
    const denied = found.filter(
      ({ seen }) => seen.some(saysMissing) && seen.every((one) => isBlank(one.cell.raw) || saysMissing(one)),
    );
    const labels = (of: typeof found) => ({ items: { list: of.map(({ label }) => label) } });
    if (denied.length > 0)
      return {
        outcome: 'fail',
        message: messages.say('said-missing', labels(denied)),
        cells: denied.flatMap(({ seen }) => seen),
      };
    if (blank.length > 0)
      return {
        outcome: 'unknown',
        message: messages.say('blank', labels(blank)),
        cells: blank.flatMap(({ seen }) => seen),
      };
    if (broken.length > 0)
      return {
        outcome: 'unknown',
        message: messages.say('formula-error', labels(broken)),
        cells: broken.flatMap(({ seen }) => seen),
      };
    return missing.length > 0 ? absent(...missing.flatMap(({ readers }) => readers.slice(0, 1))) : PASS;
  },
  settled: (items) =>
    items.every(({ readers }) => noneAvailable(readers))
      ? absent(...items.flatMap(({ readers }) => readers.slice(0, 1)))
      : null,
});
