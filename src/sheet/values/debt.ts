import { containsWords, fold, startsWithWords } from '../text/fold';
import type { Reading } from '../value';

const folded = (texts: string): readonly string[] => texts.split('|').map((text) => fold(text));

/** A debt or a delay that is denied: "không còn nợ", "chưa phát sinh nợ", "không quá hạn". */
const DENIED =
  /(?<!\p{L})(?:không|chưa|ko|hết)(?: (?:còn|có|phát sinh|bị|để|hề))* (?:nợ(?: đọng| thuế| bảo hiểm| bhxh| quá hạn)*|chậm(?: nộp| đóng)?|trễ(?: hạn)?|thiếu|quá hạn)(?!\p{L})/gu;
/** Words by which a text about debts states its own proposition, whatever the header says. */
const OWES = folded(
  'nợ|còn nợ|nợ đọng|chậm nộp|chậm đóng|trễ hạn|quá hạn|còn thiếu|thiếu|chưa nộp|chưa đóng|chưa hoàn thành|chưa thực hiện|chưa chấp hành|chưa đủ|chưa đầy đủ|chưa tốt|không nộp|không đóng|không hoàn thành|không thực hiện|không chấp hành',
);
const OWES_NOT = folded(
  'đã nộp đủ|nộp đủ|đã đóng đủ|đóng đủ|đóng đầy đủ|nộp đầy đủ|hoàn thành nghĩa vụ|hoàn thành tốt nghĩa vụ|đã nộp|đã đóng|đã hoàn thành|hoàn thành|hoàn thành tốt|đầy đủ|đủ|đúng hạn|đúng quy định|chấp hành|chấp hành tốt|chấp hành đúng|thực hiện tốt|thực hiện đầy đủ|tốt|đạt|đảm bảo|bảo đảm|không phát sinh|không có phát sinh',
);
const NONE = /^(?:còn |có |đang )?nợ(?: thuế)? 0+(?: (?:đồng|đ|triệu|tr))?$/;

/**
 * What a text in a column about owing money says of the debt itself; null where it speaks of none. "Chấp hành tốt" under "Nợ thuế"
 * judges how the duty is done and is no debt.
 */
export function readDebt(text: string): Reading | null {
  const key = fold(text);
  const owes = (yes: boolean): Reading => ({ kind: 'answer', yes, detail: text });
  if (NONE.test(key)) return owes(false);
  const rest = key.replace(DENIED, ' ');
  const isDenied = rest !== key;
  if (OWES.some((words) => containsWords(rest, words)))
    // "Không nợ thuế, còn nợ BHXH": which of both the column asks is not said.
    return isDenied ? { kind: 'unreadable', reason: 'not-an-answer' } : owes(true);
  if (
    isDenied ||
    OWES_NOT.some((words) => startsWithWords(key, words) || (words.includes(' ') && containsWords(key, words)))
  )
    return owes(false);
  return /^\d[\d.,]*/.test(key) ? owes(Number(key.replace(/\D/g, '')) > 0) : null;
}
