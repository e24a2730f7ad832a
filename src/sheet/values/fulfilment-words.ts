import { expandAbbreviations } from '../text/abbreviations';
import { clean, containsWords, fold } from '../text/fold';

/** What the words of a fulfilment text say; `nearly-all`: that most was fulfilled, with the rest left open. */
export type Said = 'exceeded' | 'met' | 'fulfilled' | 'not-met' | 'nearly-all';

const folded = (texts: string): readonly string[] => texts.split('|').map((text) => fold(text));
const NOT_EXCEEDED = folded('không vượt|chưa vượt|không đạt vượt');
const NOT_MET = folded(
  'không hoàn thành|chưa hoàn thành|không đạt|chưa đạt|hụt|thấp hơn kế hoạch|chưa xong|không đạt kế hoạch|giảm so với kế hoạch|thấp hơn so với kế hoạch',
);
const EXCEEDED = folded(
  'vượt|vượt mức|hoàn thành vượt|đạt và vượt|tăng so với kế hoạch|cao hơn kế hoạch|cao hơn so với kế hoạch',
);
const FULFILLED = folded('hoàn thành|đạt|đảm bảo|ht');
const has = (key: string, words: readonly string[]) => words.some((word) => containsWords(key, word));

// The patterns are matched against cleaned texts, so they are spelt as clean() spells: "hòan", "súyt".

/** Near the goal is not at the goal: "gần đạt", "suýt hoàn thành", "đạt gần 100%", "chưa đạt hết". */
const NEARLY =
  /(?<!\p{L})(?:(?:gần|gần như|súyt|súyt nữa|sắp|xúyt)\s+(?:đạt|hòan thành|xong|vượt|đủ)|(?:đạt|hòan thành)\s+gần|gần\s+\d)(?!\p{L})/u;
/** Words by which an office says that most was done and leaves open whether all was. */
const LARGELY =
  /(?<!\p{L})(?:(?:về\s+)?cơ bản\s+(?:đã\s+|đều\s+)?(?:đạt|hòan thành|vượt|xong|đủ|thực hiện)|(?:đạt|hòan thành|vượt)\s+(?:về\s+)?(?:cơ bản|hầu hết|phần lớn|đa số|một số|một phần)|(?:hầu hết|phần lớn|đa số|một số)\s+(?:các\s+)?(?:chỉ tiêu|nhiệm vụ)\s+(?:đều\s+|đã\s+)?(?:đạt|hòan thành|vượt)|nhìn chung\s+(?:đã\s+)?(?:đạt|hòan thành)|xấp xỉ)(?!\p{L})/u;
/** Words that speak of every target, so that "một số chỉ tiêu vượt" beside them takes nothing back. */
const ALL = /(?<!\p{L})(?:tất cả|tòan bộ|100\s*%|còn lại)/u;

/** Whether a text says that a goal is near, not that it was reached. */
export const isNearly = (text: string): boolean => NEARLY.test(clean(text));

/** Whether a text says that most of something was done and leaves open whether all was. */
export const isLargely = (text: string): boolean => {
  const cleaned = clean(text);
  return LARGELY.test(cleaned) && !ALL.test(cleaned);
};

/** What the words of a fulfilment text say, apart from its figures; null when they say nothing about it. */
export function saidBy(text: string): Said | null {
  if (isNearly(text)) return 'not-met';
  const key = expandAbbreviations(fold(text));
  if (has(key, NOT_MET)) return 'not-met';
  if (has(key, NOT_EXCEEDED)) return 'met';
  if (isLargely(text)) return 'nearly-all';
  if (has(key, EXCEEDED)) return 'exceeded';
  return has(key, FULFILLED) ? 'fulfilled' : null;
}
