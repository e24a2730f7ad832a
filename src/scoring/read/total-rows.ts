import { fold } from '../../sheet/text/fold';

const TOTAL =
  /^(?:tổng cộng|tổng số điểm|tổng số|tổng điểm|cộng|tổng|tổng cộng điểm|cộng điểm|tổng điểm đạt được|tổng điểm chung)$/u;
const TOTAL_START = /^(?:tổng cộng|tổng điểm|tổng số điểm) /u;
/** "Cộng mục I", "Tổng phần A", "Cộng (1)". */
const TOTAL_OF =
  /^(?:tổng|cộng)(?: cộng| điểm| số điểm)*(?: của)?(?: (?:mục|phần|nhóm|tiểu mục|tiêu chí|nội dung))? (.+)$/u;
const CODES = /^(?:[ivx]+|[a-hđ]|\d{1,2})(?: (?:và )?(?:[ivx]+|[a-hđ]|\d{1,2}))*$/u;

const bare = (text: string): string => fold(text.replace(/\([^)]*\)/g, ' '));

/** Codes of groups that the name of a sum ends in: "Cộng mục I" gives ["i"], "Tổng điểm (A + B - C)" gives three; lower case. */
export function codesInTotal(text: string): readonly string[] {
  const [, rest = ''] = TOTAL_OF.exec(fold(text)) ?? [];
  return CODES.test(rest) ? rest.split(' ').filter((word) => word !== 'và') : [];
}

/** Whether a text names a row of sums: the grand total, or one of a group below its criteria. */
export const isTotal = (text: string): boolean => {
  const folded = bare(text);
  return TOTAL.test(folded) || TOTAL_START.test(folded) || codesInTotal(text).length > 0;
};
