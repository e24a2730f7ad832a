import { fold } from '../../sheet/text/fold';

const NOT_ARISEN = /^(?:trong năm )?(?:không|chưa) phát sinh(?: |$)|^kps$/u;
const NOT_ASSIGNED = /^(?:không (?:được )?giao|không có chỉ tiêu|không áp dụng|không thuộc)(?: |$)/u;

/** What a text says of a criterion that earns no score: nothing arose, or the unit has no such target; null for other texts. */
export function noScoreReason(text: string): 'not-arisen' | 'not-assigned' | null {
  const folded = fold(text);
  return NOT_ARISEN.test(folded) ? 'not-arisen' : NOT_ASSIGNED.test(folded) ? 'not-assigned' : null;
}
