import { formatDate, formatNumber, type Language, type Wording } from '../../i18n/message';
import type { FieldSpec } from '../../sheet/field';
import type { SaidReading } from '../../sheet/index';
import { isSameMeaning } from '../../sheet/structure/form';
import { RATING_LABEL, RATINGS, type Reading } from '../../sheet/value';
import type { Table, TableColumn } from '../../sheet/table';
import { clean } from '../../sheet/text/fold';
import { cellText } from '../../sheet/values/cell-text';
import { readDate } from '../../sheet/values/date';
import { turnedRound } from '../../sheet/values/date-order';
import { meaningMessages } from './meaning-messages';
import type { Meaning, TextOverview } from './overview-types';
import type { CellValue } from '../../sheet/grid';

/** Texts of one table that are told at most; the rest is counted. */
const TEXTS_TOLD = 60;

type Tally = { count: number } & Omit<TextOverview, 'count' | 'meanings' | 'said' | 'shown'> & {
    readonly raw: CellValue;
    /** How it is read where nobody says anything. */
    readonly found: Reading;
    readonly said: SaidReading | undefined;
    readonly spec: FieldSpec;
  };

/** Texts of a table that a person may explain or has explained: first those that are open, in the order of the sheet. */
export function textsOf(
  table: Table,
  fields: ReadonlyMap<string, FieldSpec>,
  date1904: boolean,
  language: Language,
): { readonly texts: readonly TextOverview[]; readonly count: number } {
  const found = table.columns.flatMap((column, at) => columnTexts(table, column, at, fields, language));
  const byField = new Map<string, Tally>();
  for (const one of found) {
    const key = `${one.field} ${clean(one.text)}`;
    const known = byField.get(key);
    if (known) known.count += one.count;
    else byField.set(key, one);
  }
  const all = [...byField.values()].sort((a, b) => Number(a.said !== undefined) - Number(b.said !== undefined));
  return {
    count: all.length,
    texts: all.slice(0, TEXTS_TOLD).map(({ raw, found: read, said, spec, ...text }): TextOverview => {
      const meanings = meaningsOf(spec, { raw, read }, date1904, language);
      const chosen = said && meanings.find(({ means }) => isSameMeaning(means, said));
      const [day] = spec.value === 'date' && typeof raw === 'number' ? meanings : [];
      const shown = typeof raw === 'number' ? (day?.label ?? formatNumber(raw, language)) : text.text;
      return { ...text, shown, meanings, said: chosen?.key ?? null };
    }),
  };
}

function columnTexts(
  { records }: Table,
  { match, column, said: explained }: TableColumn,
  at: number,
  fields: ReadonlyMap<string, FieldSpec>,
  language: Language,
): Tally[] {
  const spec = match.kind === 'field' ? fields.get(match.field) : undefined;
  if (!spec || !(CAN_BE_SAID.has(spec.value) || WITH_WAYS.has(spec.value))) return [];
  const tallies = new Map<string, Tally>();
  for (const { cells } of records) {
    const own = cells[at];
    for (const { reading, raw, row, found } of own?.parts ? new Set(own.parts.values()) : own ? [own] : []) {
      if (found === undefined && !isOpen(reading, spec)) continue;
      const text = cellText(raw);
      const key = clean(text);
      const said = found === undefined ? undefined : explained?.get(key);
      const known = tallies.get(key);
      if (known) known.count++;
      else
        tallies.set(key, {
          field: spec.id,
          fieldLabel: spec.label[language],
          text,
          count: 1,
          row,
          column,
          raw,
          found: found ?? reading,
          said,
          spec,
          readings: reading.kind === 'ambiguous' ? reading.readings.map((wording) => wording[language]) : [],
        });
    }
  }
  return [...tallies.values()];
}

/** Kinds of column under which a text can be said to mean anything of the kind; under others, one of the ways in which it can be read. */
const CAN_BE_SAID = new Set<FieldSpec['value']>(['rating', 'union-rating', 'answer', 'choice', 'date']);
const WITH_WAYS = new Set<FieldSpec['value']>(['number', 'percent', 'fulfilment', 'measure']);

/** Whether a person may say what a text means. */
const isOpen = (reading: Reading, { value }: FieldSpec): boolean =>
  reading.kind === 'ambiguous'
    ? reading.means !== undefined || CAN_BE_SAID.has(value)
    : reading.kind === 'unreadable' && reading.reason !== 'formula-error' && CAN_BE_SAID.has(value);

/** All that a text under a field can be said to mean. */
function meaningsOf(
  spec: FieldSpec,
  { raw, read }: { readonly raw: CellValue; readonly read: Reading },
  date1904: boolean,
  language: Language,
): readonly Meaning[] {
  if (read.kind === 'ambiguous' && read.means) {
    const { readings, means } = read;
    return means.map((one, at) => ({ key: String(at), label: readings[at]?.[language] ?? '', means: one }));
  }
  const say = (name: keyof typeof meaningMessages.templates): Wording => meaningMessages.templates[name];
  const meaning = (key: string, label: Wording, means: SaidReading): Meaning => ({
    key,
    label: label[language],
    means,
  });
  switch (spec.value) {
    case 'rating':
      return [
        ...RATINGS.map((rating) => meaning(rating, RATING_LABEL[rating], { kind: 'rating', rating })),
        meaning('clean-strong', say('clean-strong'), { kind: 'clean-strong', exemplary: false }),
        meaning('clean-strong-exemplary', say('clean-strong-exemplary'), { kind: 'clean-strong', exemplary: true }),
        meaning('no-organisation', say('no-organisation'), { kind: 'no-organisation' }),
      ];
    case 'union-rating':
      return [
        meaning('union-strong-excellent', say('union-strong-excellent'), { kind: 'union-strong-excellent' }),
        ...RATINGS.map((rating) => meaning(rating, RATING_LABEL[rating], { kind: 'rating', rating })),
        meaning('union-other', say('union-other'), { kind: 'union-other' }),
        meaning('no-organisation', say('no-organisation'), { kind: 'no-organisation' }),
      ];
    case 'answer':
      return [
        meaning('yes', say('yes'), { kind: 'answer', yes: true }),
        meaning('no', say('no'), { kind: 'answer', yes: false }),
      ];
    case 'choice':
      return (spec.choices ?? []).map(({ id, label }) => meaning(id, label, { kind: 'choice', choice: id }));
    case 'date':
      return daysOf(raw, date1904).map((iso) => {
        const label = formatDate(iso);
        return meaning(iso, { vi: label, en: label }, { kind: 'date', from: iso, to: iso });
      });
    default:
      return [];
  }
}

/** The days that a cell may mean: as it reads, and with day and month changed over. */
function daysOf(raw: CellValue, date1904: boolean): readonly string[] {
  const read = readDate({ raw, style: { format: 'dd/mm/yyyy' } }, date1904);
  if (read.kind !== 'date' || read.from !== read.to) return [];
  const other = turnedRound(read.from);
  return other === null ? [read.from] : [read.from, other];
}
