import { clean } from '../../sheet/text/fold';

const anyOf = (...texts: readonly string[]): string => `(?:${texts.map(clean).join('|')})`;
const HALF = '(?:½|1/2|50 ?%|một nửa)(?: tổng)?(?: số)? điểm(?: tối đa| chuẩn)?';
const FULL = anyOf('100 ?% số điểm', 'điểm tối đa', 'đủ điểm', 'trọn điểm', 'toàn bộ số điểm');
const GIVES = '\\s*[:,=]?\\s*(?:được |tính |cộng |chấm )*';
const RATE = `(?:theo )?${anyOf('tỷ lệ', 'mức')}`;
const BLOC = '(?: (?:của |trong |toàn )?(?:cụm, khối|cụm|khối))?';
const BEST = `vượt(?: chỉ tiêu)? (?:cao|nhiều) nhất${BLOC}`;
const clause = (source: string): RegExp => new RegExp(`^${source}$`, 'u');

const REACHED = clause(
  `${anyOf('đạt', 'hoàn thành', 'bằng')}(?: đúng)?(?: 100 ?%)? chỉ tiêu(?: được giao)?${GIVES}${HALF}`,
);
const EXCEEDED = clause(
  `(?:các )?(?:đơn vị )?vượt(?: chỉ tiêu)?(?: khác)?${GIVES}(?:thêm )?${RATE}(?: vượt)? so với (?:đơn vị|mức) ${BEST}`,
);
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
  const clauses = text.split(/\s*[;.]\s*/).filter((part) => part !== '');
  const forms = [REACHED, EXCEEDED, BELOW, BEST_UNIT];
  return (
    [REACHED, EXCEEDED].every((form) => clauses.some((part) => form.test(part))) &&
    clauses.every((part) => forms.some((form) => form.test(part)))
  );
}
