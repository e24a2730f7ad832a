import { clean, foldLoose } from '../text/fold';
import type { RatingReading } from '../value';
import { RATING_LABEL } from '../value';
import { PARTY_FORMS, TASK_FORMS, UNION_FORMS, type RatingForm, type RatingScale } from './rating-forms';

interface RatingLexicon {
  readonly pattern: RegExp;
  readonly readings: ReadonlyMap<string, RatingReading>;
}

function lexicon(forms: readonly RatingForm[]): RatingLexicon {
  const readings = new Map(forms.flatMap(([reading, texts]) => texts.map((text) => [clean(text), reading] as const)));
  const alternatives = [...readings.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { readings, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu') };
}

/** Unions are also rated by how they fulfilled their tasks; the best of it may stand for "vững mạnh xuất sắc", which people must say. */
const unionForm = ([reading, texts]: RatingForm): RatingForm => [
  reading.kind === 'rating' && reading.rating === 'excellent' ? reading : { kind: 'union-other' },
  texts,
];

/** Every wording of a rating as one pattern over cleaned text, and what each says. */
export const RATING_LEXICONS: Readonly<Record<RatingScale, RatingLexicon>> = {
  party: lexicon([...PARTY_FORMS, ...TASK_FORMS]),
  union: lexicon([...UNION_FORMS, ...TASK_FORMS.map(unionForm)]),
};

/** Long wordings that a typing slip cannot turn into one another. */
export const LONG_RATING_FORMS: Readonly<Record<RatingScale, readonly (readonly [string, RatingReading])[]>> = {
  party: [...TASK_FORMS, ...PARTY_FORMS].flatMap(([reading, texts]) => longForms(reading, texts)),
  union: UNION_FORMS.flatMap(([reading, texts]) => longForms(reading, texts)),
};
function longForms(reading: RatingReading, texts: readonly string[]): [string, RatingReading][] {
  return texts.filter((text) => text.length >= 18).map((text) => [foldLoose(text), reading]);
}

/** A rating in words, as a person is told of it. */
export const ratingWording = (reading: RatingReading, scale: RatingScale): { vi: string; en: string } => {
  if (reading.kind === 'rating') return RATING_LABEL[reading.rating];
  if (reading.kind === 'union-strong-excellent') return { vi: 'vững mạnh xuất sắc', en: 'strong and excellent' };
  if (reading.kind === 'clean-strong') return { vi: 'trong sạch, vững mạnh', en: 'clean and strong' };
  if (reading.kind === 'no-organisation')
    return scale === 'party'
      ? { vi: 'chưa có tổ chức đảng', en: 'no party organisation' }
      : { vi: 'chưa có công đoàn', en: 'no union' };
  return { vi: 'loại khác', en: 'another rating' };
};
