import { clean } from '../../sheet/text/fold';

const anyOf = (...texts: readonly string[]): string => `(?:${texts.map(clean).join('|')})`;
const HALF = '(?:½|1/2|50 ?%|một nửa)(?: tổng)?(?: số)? điểm(?: tối đa| chuẩn)?';
const FULL = anyOf('100 ?% số điểm', 'điểm tối đa', 'đủ điểm', 'trọn điểm', 'toàn bộ số điểm');
const GIVES = '\\s*[:,=]?\\s*(?:được |tính |cộng |chấm )*';
const RATE = `(?:theo )?${anyOf('tỷ lệ', 'mức')}`;
const BLOC = `(?: (?:${anyOf('của', 'trong', 'toàn')} )?(?:cụm, khối|cụm|khối))?`;
const BEST = `vượt(?: chỉ tiêu)? (?:cao|nhiều) nhất${BLOC}`;
const clause = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const REACHED = clause(
  `${anyOf('đạt', 'hoàn thành', 'bằng')}(?: đúng)?(?: 100 ?%)? chỉ tiêu(?: được giao)?${GIVES}${HALF}`,
);
const EXCEEDED = clause(
  `(?:các )?(?:đơn vị )?vượt(?: chỉ tiêu)?(?: khác)?${GIVES}(?:thêm )?${RATE}(?: vượt)? so với (?:đơn vị|mức) ${BEST}`,
);
/** What is left of the points after those for the target. */
const REST = clause(`(?:phần|nửa)(?: điểm)? còn lại${GIVES}(?:${RATE}(?: vượt)? )?so với (?:đơn vị|mức) ${BEST}`);
/** Clauses end at semicolons and full stops; a comma ends one only where another is known to begin. */
const END = /\s*[;.]\s*|\s*,\s*(?=(?:phần|nửa)(?: điểm)? còn lại|(?:các )?(?:đơn vị )?vượt|chưa đạt|không đạt)/u;
const BELOW = clause(
  `(?:chưa đạt|không đạt|dưới|thấp hơn)(?: chỉ tiêu)?${GIVES}(?:${HALF}\\s*[×x*]?\\s*)?${RATE}(?: .{1,20})?`,
);
const BEST_UNIT = clause(`(?:đơn vị )?${BEST}${GIVES}${FULL}`);

/**
 * Whether a wording says all of the half scale and nothing else: half of the points on target, the other half by how far the unit goes
 * beyond it, measured by the unit that goes furthest.
 * @param text cleaned (fold.ts).
 */
export function isHalfScale(text: string): boolean {
  const clauses = text.split(END).filter((part) => part !== '');
  const forms = [REACHED, EXCEEDED, REST, BELOW, BEST_UNIT];
  return (
    clauses.some((part) => REACHED.test(part)) &&
    clauses.some((part) => EXCEEDED.test(part) || REST.test(part)) &&
    clauses.every((part) => forms.some((form) => form.test(part)))
  );
}
