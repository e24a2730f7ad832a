import { fold } from '../../sheet/text/fold';
import { readRating } from '../../sheet/values/rating';
import type { Grade } from './grade';

/** Words before a grade that say nothing. */
const LEAD = new RegExp(
  `^(?:(?:được |đạt )?(?:${['xếp loại', 'phân loại', 'loại', 'mức', 'đạt'].map(fold).join('|')}) )+`,
  'u',
);

const named = (text: string): string => fold(text).replace(LEAD, '');

/** The rating of work done that a text states ("HTXSNV", "Hoàn thành xuất sắc nhiệm vụ"); null for other texts. */
function ratingIn(text: string): string | null {
  const reading = readRating(text, 'party', 'year', []);
  return reading.kind === 'rating' ? reading.rating : null;
}

/**
 * The grade of a plan that a text names: by its label or one of its other wordings, else by the rating that both state in another wording.
 * Null when it names none, or could name several.
 */
export function readGrade(text: string, grades: readonly Grade[]): Grade | null {
  const said = named(text);
  if (said === '') return null;
  const wordings = ({ label, texts = [] }: Grade): readonly string[] => [label.vi, ...texts];
  const exact = grades.find((grade) => wordings(grade).some((each) => named(each) === said));
  if (exact) return exact;
  const rating = ratingIn(text);
  const alike =
    rating === null ? [] : grades.filter((grade) => wordings(grade).some((each) => ratingIn(each) === rating));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
